ALTER TABLE "conversations" ADD COLUMN "person_names" text[];--> statement-breakpoint
INSERT INTO "meta" ("key", "value") VALUES ('person_salt', gen_random_uuid()::text) ON CONFLICT DO NOTHING;
