CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" jsonb,
	"session" jsonb,
	"lease_owner" text,
	"lease_until" timestamp with time zone,
	"last_message_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"message_key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"article_ids" text[] NOT NULL,
	"passage_ids" text[] NOT NULL,
	"reaction" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feedback_reaction" CHECK ("feedback"."reaction" in ('like', 'dislike'))
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"activity" jsonb,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "inbox_state" CHECK ("inbox"."state" in ('waiting', 'done'))
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outgoing_messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"activity" jsonb,
	"replaces_activity_id" text,
	"activity_id" text,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone DEFAULT now() NOT NULL,
	"about" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text,
	CONSTRAINT "outgoing_state" CHECK ("outgoing_messages"."state" in ('pending', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_activity" ON "inbox" USING btree ("conversation_id","activity_id");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("conversation_id","sequence") WHERE "inbox"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "outgoing_pending" ON "outgoing_messages" USING btree ("conversation_id","id") WHERE "outgoing_messages"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "outgoing_activity" ON "outgoing_messages" USING btree ("conversation_id","activity_id") WHERE "outgoing_messages"."activity_id" is not null;