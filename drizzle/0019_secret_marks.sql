-- What was written in a secret step leads to nobody: there alone a phone's line does not say as what somebody counts.
UPDATE "free_text" SET "slip_mark" = NULL FROM "log_entry"
WHERE "log_entry"."session_id" = "free_text"."session_id" AND "log_entry"."seq" = "free_text"."seq"
	AND "free_text"."slip_mark" IS NOT NULL
	AND "log_entry"."by" ->> 'seat' = 'phone' AND jsonb_typeof("log_entry"."by" -> 'kind') = 'null';
