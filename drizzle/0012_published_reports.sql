ALTER TABLE "session" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
-- The report of an evening that was closed by then was for everybody already.
UPDATE "session" SET "published_at" = now() WHERE "phase" IN ('closed', 'reported');
