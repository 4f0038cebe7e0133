CREATE TABLE "staff_role" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"role" text NOT NULL,
	"werkgebied" text[] DEFAULT '{}'::text[] NOT NULL,
	"discipline" text,
	"from_at" timestamp (3) with time zone,
	"until_at" timestamp (3) with time zone,
	"given_by" text,
	"ended_by" text
);
--> statement-breakpoint
ALTER TABLE "staff_role" ADD CONSTRAINT "staff_role_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_role_staff" ON "staff_role" USING btree ("staff_id");--> statement-breakpoint
-- What each account could do it still can. Since when was not kept.
INSERT INTO "staff_role" ("id", "staff_id", "role", "werkgebied", "until_at") SELECT gen_random_uuid()::text, "id", "role", "wijken", "ended_at" FROM "staff";--> statement-breakpoint
ALTER TABLE "staff" DROP COLUMN "role";--> statement-breakpoint
ALTER TABLE "staff" DROP COLUMN "wijken";