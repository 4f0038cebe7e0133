ALTER TABLE "session" ADD COLUMN "opened_at" timestamp (3) with time zone;
--> statement-breakpoint
-- As the last line that opened its doors says; where the log is gone, as its draft was made with.
UPDATE "session" SET "opened_at" = coalesce(
	(SELECT max("at") FROM "log_entry" WHERE "log_entry"."session_id" = "session"."id" AND "log_entry"."kind" = 'open-doors'),
	(SELECT ("inputs" -> 'session' ->> 'heldOn')::timestamptz FROM "draft" WHERE "draft"."session_id" = "session"."id")
) WHERE "phase" NOT IN ('draft', 'planned');
