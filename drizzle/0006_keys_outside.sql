DROP TABLE "step_key" CASCADE;--> statement-breakpoint
-- A practice evening of an earlier version that was under way begins anew: nothing in it counted for anything.
DELETE FROM "log_entry" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
DELETE FROM "log_head" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
DELETE FROM "free_text" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
DELETE FROM "outcome" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
DELETE FROM "given_refusal" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
DELETE FROM "participant" WHERE "session_id" IN (SELECT "id" FROM "session" WHERE "practice" AND "phase" IN ('open', 'running', 'closed'));--> statement-breakpoint
UPDATE "session" SET "phase" = 'planned' WHERE "practice" AND "phase" IN ('open', 'running', 'closed');--> statement-breakpoint
DELETE FROM "snapshot";--> statement-breakpoint
-- Every other evening that has a log keeps it as it is.
UPDATE "session" SET "format" = 1 WHERE EXISTS (SELECT FROM "log_entry" WHERE "log_entry"."session_id" = "session"."id");
