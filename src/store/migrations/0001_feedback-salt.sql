INSERT INTO "meta" ("key", "value") VALUES ('feedback_salt', gen_random_uuid()::text) ON CONFLICT DO NOTHING;
