CREATE TABLE "sealed_ballot" (
	"session_id" text NOT NULL,
	"step_id" text NOT NULL,
	"question" text NOT NULL,
	"voter" text NOT NULL,
	"seq" integer NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "sealed_ballot_session_id_step_id_question_voter_pk" PRIMARY KEY("session_id","step_id","question","voter")
);
--> statement-breakpoint
ALTER TABLE "log_entry" ALTER COLUMN "actor" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "log_entry" ALTER COLUMN "actor_kind" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "log_entry" ALTER COLUMN "channel" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "by" jsonb;--> statement-breakpoint
ALTER TABLE "log_entry" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "format" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "sealed_ballot" ADD CONSTRAINT "sealed_ballot_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;