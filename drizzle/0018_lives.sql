CREATE TABLE "act" (
	"wijk" text NOT NULL,
	"seq" integer NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"reason" text,
	"salt" text,
	"reason_hash" text,
	"due_on" date,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "act_wijk_seq_pk" PRIMARY KEY("wijk","seq"),
	CONSTRAINT "act_once" UNIQUE("subject","id")
);
--> statement-breakpoint
CREATE TABLE "act_head" (
	"wijk" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_wijk_area_code_fk" FOREIGN KEY ("wijk") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_head" ADD CONSTRAINT "act_head_wijk_area_code_fk" FOREIGN KEY ("wijk") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "act_subject" ON "act" USING btree ("subject");--> statement-breakpoint
UPDATE "initiative" SET "content" = "content" - 'status';
