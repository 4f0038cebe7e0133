CREATE TABLE "given_refusal" (
	"session_id" text NOT NULL,
	"number" integer NOT NULL,
	"key" text NOT NULL,
	"refusal" text NOT NULL,
	CONSTRAINT "given_refusal_session_id_number_pk" PRIMARY KEY("session_id","number")
);
--> statement-breakpoint
ALTER TABLE "log_head" ADD COLUMN "refusals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "given_refusal" ADD CONSTRAINT "given_refusal_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;