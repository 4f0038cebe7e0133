-- What people write with an act gets a table of its own: an act may bring more than a reason. No hash changes.
CREATE TABLE "act_text" (
	"log" text NOT NULL,
	"seq" integer NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"salt" text,
	CONSTRAINT "act_text_log_seq_name_pk" PRIMARY KEY("log","seq","name")
);
--> statement-breakpoint
ALTER TABLE "act" ADD COLUMN "text_hashes" jsonb;--> statement-breakpoint
ALTER TABLE "act_text" ADD CONSTRAINT "act_text_log_seq_act_log_seq_fk" FOREIGN KEY ("log","seq") REFERENCES "public"."act"("log","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "act_text" ("log", "seq", "name", "words", "salt") SELECT "log", "seq", 'reason', "reason", "salt" FROM "act" WHERE "reason" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "act" DROP COLUMN "reason";--> statement-breakpoint
ALTER TABLE "act" DROP COLUMN "salt";