CREATE TABLE "imported_break" (
	"import_id" text NOT NULL,
	"area" text NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "imported_break_import_id_area_year_pk" PRIMARY KEY("import_id","area","year")
);
--> statement-breakpoint
ALTER TABLE "imported_break" ADD CONSTRAINT "imported_break_import_id_figure_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."figure_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Which import told of a change stood in the name of its source, of the first one alone.
INSERT INTO "imported_break" ("import_id", "area", "year")
SELECT "figure_import"."id", "boundary_break"."area", "boundary_break"."year"
FROM "boundary_break"
JOIN "figure_import" ON "boundary_break"."definition" ->> 'source' = 'import ' || "figure_import"."id";--> statement-breakpoint
DELETE FROM "boundary_break" WHERE "definition" ->> 'source' LIKE 'import %';
--> statement-breakpoint
-- Kept mappings had the borders of the file that they were made on, and were used without.
UPDATE "figure_mapping" SET "definition" = jsonb_set("definition", '{boundaryYear}', 'null');
