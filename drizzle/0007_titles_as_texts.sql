-- Titles of piles become free text. Those of evenings from before stand in outcomes and frozen findings as plain words: they move
-- to where they can be erased. The lines of the log stay as they are, for a changed line breaks the chain.
INSERT INTO "free_text" ("session_id", "id", "seq", "words")
SELECT "session_id", "action_id" || '.title', "seq", "payload"->>'title'
FROM "log_entry"
WHERE "kind" = 'act' AND "payload"->>'kind' IN ('group', 'rename-group') AND jsonb_typeof("payload"->'title') = 'string'
ON CONFLICT DO NOTHING;
--> statement-breakpoint
CREATE FUNCTION "refer_to_titles"(part jsonb, titles jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	result jsonb;
	pile text;
BEGIN
	IF jsonb_typeof(part) = 'array' THEN
		SELECT coalesce(jsonb_agg("refer_to_titles"(item, titles) ORDER BY place), '[]'::jsonb) INTO result
		FROM jsonb_array_elements(part) WITH ORDINALITY AS items(item, place);
		RETURN result;
	END IF;
	IF jsonb_typeof(part) <> 'object' THEN
		RETURN part;
	END IF;
	SELECT coalesce(jsonb_object_agg(key, "refer_to_titles"(value, titles)), '{}'::jsonb) INTO result
	FROM jsonb_each(part);
	-- A pile, and an option that people could choose because it was a pile.
	pile := part->>'id';
	IF part ? 'cardIds' AND jsonb_typeof(part->'title') = 'string' AND titles ? pile THEN
		RETURN result || jsonb_build_object('title', jsonb_build_object('textId', titles->>pile));
	END IF;
	pile := part->>'clusterId';
	IF part ? 'votes' AND jsonb_typeof(part->'label') = 'string' AND pile IS NOT NULL AND titles ? pile THEN
		RETURN result || jsonb_build_object('label', jsonb_build_object('textId', titles->>pile));
	END IF;
	RETURN result;
END $$;
--> statement-breakpoint
CREATE TABLE "title_of_pile" AS
SELECT "session_id", jsonb_object_agg("pile", "text_id") AS "titles"
FROM (
	SELECT DISTINCT ON ("session_id", "payload"->>'clusterId')
		"session_id", "payload"->>'clusterId' AS "pile", "action_id" || '.title' AS "text_id"
	FROM "log_entry"
	WHERE "kind" = 'act' AND "payload"->>'kind' IN ('group', 'rename-group') AND jsonb_typeof("payload"->'title') = 'string'
	ORDER BY "session_id", "payload"->>'clusterId', "seq" DESC
) AS "last"
GROUP BY "session_id";
--> statement-breakpoint
UPDATE "outcome" SET
	"result" = "refer_to_titles"("result", "titles"),
	"findings" = "refer_to_titles"("findings", "titles")
FROM "title_of_pile" WHERE "title_of_pile"."session_id" = "outcome"."session_id";
--> statement-breakpoint
UPDATE "wijkopgave" SET "inputs" = "refer_to_titles"("inputs", "titles")
FROM "title_of_pile" WHERE "title_of_pile"."session_id" = "wijkopgave"."session_id";
--> statement-breakpoint
DROP TABLE "title_of_pile";
--> statement-breakpoint
DROP FUNCTION "refer_to_titles";

--> statement-breakpoint
-- They are made anew from the log; the old ones may hold titles.
DELETE FROM "snapshot";
