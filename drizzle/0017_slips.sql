CREATE TABLE "slip" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "free_text" ADD COLUMN "slip_mark" text;--> statement-breakpoint
ALTER TABLE "slip" ADD CONSTRAINT "slip_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "slip_session" ON "slip" USING btree ("session_id");