CREATE TABLE "figure_change" (
	"import_id" text NOT NULL,
	"area" text NOT NULL,
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	CONSTRAINT "figure_change_import_id_area_indicator_year_pk" PRIMARY KEY("import_id","area","indicator","year")
);
--> statement-breakpoint
CREATE TABLE "figure_import" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"staff_name" text NOT NULL,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"file_name" text NOT NULL,
	"file_hash" text NOT NULL,
	"file_size" integer NOT NULL,
	"content" "bytea",
	"reading" jsonb NOT NULL,
	"stored_at" timestamp (3) with time zone,
	"stored_as" integer,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" text
);
--> statement-breakpoint
CREATE TABLE "figure_mapping" (
	"name" text PRIMARY KEY NOT NULL,
	"definition" jsonb NOT NULL,
	"staff_name" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_change" ADD CONSTRAINT "figure_change_import_id_figure_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."figure_import"("id") ON DELETE cascade ON UPDATE no action;