CREATE TABLE "desk_articles" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"ticket_id" bigint NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"internal" boolean NOT NULL,
	"sender" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_tickets" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"group" text NOT NULL,
	"state" text NOT NULL,
	"priority" text NOT NULL,
	"customer" text NOT NULL,
	"tags" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"asked_on" date DEFAULT current_date NOT NULL,
	"language" text NOT NULL,
	"outcome" text NOT NULL,
	"article_ids" text[] NOT NULL,
	"text" text
);
--> statement-breakpoint
CREATE TABLE "ticket_tasks" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"ticket_id" bigint NOT NULL,
	"sequence" integer NOT NULL,
	"key" text NOT NULL,
	"content" jsonb,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"ambiguous_since" timestamp with time zone,
	"not_before" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "ticket_tasks_key_unique" UNIQUE("key"),
	CONSTRAINT "ticket_tasks_state" CHECK ("ticket_tasks"."state" in ('waiting', 'done', 'parked'))
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"person_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"card_activity_id" text,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"category" text,
	"urgency" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"system_id" text,
	"number" text,
	"seen_comment" bigint DEFAULT 0 NOT NULL,
	"changed_there_at" timestamp with time zone,
	"looked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tickets_key_unique" UNIQUE("key"),
	CONSTRAINT "tickets_system_id_unique" UNIQUE("system_id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "person_id" text;--> statement-breakpoint
ALTER TABLE "desk_articles" ADD CONSTRAINT "desk_articles_ticket_id_desk_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."desk_tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tasks" ADD CONSTRAINT "ticket_tasks_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_articles_ticket" ON "desk_articles" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "desk_tickets_tags" ON "desk_tickets" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "desk_tickets_updated" ON "desk_tickets" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "questions_asked_on" ON "questions" USING btree ("asked_on");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_tasks_sequence" ON "ticket_tasks" USING btree ("ticket_id","sequence");--> statement-breakpoint
CREATE INDEX "ticket_tasks_waiting" ON "ticket_tasks" USING btree ("not_before") WHERE "ticket_tasks"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "tickets_person" ON "tickets" USING btree ("person_id","updated_at");--> statement-breakpoint
CREATE INDEX "tickets_looked_at" ON "tickets" USING btree ("looked_at") WHERE "tickets"."system_id" is not null and "tickets"."state" <> 'closed';--> statement-breakpoint
CREATE INDEX "tickets_changed" ON "tickets" USING btree ("changed_there_at") WHERE "tickets"."changed_there_at" is not null;
--> statement-breakpoint
ALTER SEQUENCE "tickets_id_seq" RESTART WITH 1001;--> statement-breakpoint
ALTER SEQUENCE "desk_tickets_id_seq" RESTART WITH 10001;
