CREATE TABLE "contact_slip" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"erase_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_slip_person" UNIQUE("session_id","participant_id")
);
--> statement-breakpoint
ALTER TABLE "contact_slip" ADD CONSTRAINT "contact_slip_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;