-- A log is no area: it stays when borders move. The strings stay the same, and with them every hash.
ALTER TABLE "act" DROP CONSTRAINT "act_wijk_area_code_fk";--> statement-breakpoint
ALTER TABLE "act_head" DROP CONSTRAINT "act_head_wijk_area_code_fk";--> statement-breakpoint
ALTER TABLE "act" RENAME COLUMN "wijk" TO "log";--> statement-breakpoint
ALTER TABLE "act_head" RENAME COLUMN "wijk" TO "log";--> statement-breakpoint
ALTER TABLE "act" RENAME CONSTRAINT "act_wijk_seq_pk" TO "act_log_seq_pk";--> statement-breakpoint
ALTER TABLE "act" ADD COLUMN "subject_kind" text DEFAULT 'initiative' NOT NULL;--> statement-breakpoint
ALTER TABLE "act" ALTER COLUMN "subject_kind" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "act" ADD COLUMN "data" jsonb;--> statement-breakpoint
CREATE INDEX "initiative_session" ON "initiative" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "initiative_proposal" ON "initiative" USING btree (("content" ->> 'id'));
