-- What an evening leaves is a draft; a wijkopgave is of a werkgebied and a period, and comes later (decision 0034).
ALTER TABLE "wijkopgave" RENAME TO "draft";--> statement-breakpoint
ALTER TABLE "wijkopgave_version" RENAME TO "draft_version";--> statement-breakpoint
ALTER TABLE "draft_version" RENAME COLUMN "wijkopgave_id" TO "draft_id";--> statement-breakpoint
ALTER TABLE "draft" RENAME CONSTRAINT "wijkopgave_pkey" TO "draft_pkey";--> statement-breakpoint
ALTER TABLE "draft" RENAME CONSTRAINT "wijkopgave_session" TO "draft_session";--> statement-breakpoint
ALTER TABLE "draft" RENAME CONSTRAINT "wijkopgave_wijk_area_code_fk" TO "draft_wijk_area_code_fk";--> statement-breakpoint
ALTER TABLE "draft" RENAME CONSTRAINT "wijkopgave_session_id_session_id_fk" TO "draft_session_id_session_id_fk";--> statement-breakpoint
ALTER TABLE "draft_version" RENAME CONSTRAINT "wijkopgave_version_wijkopgave_id_number_pk" TO "draft_version_draft_id_number_pk";--> statement-breakpoint
ALTER TABLE "draft_version" RENAME CONSTRAINT "wijkopgave_version_wijkopgave_id_wijkopgave_id_fk" TO "draft_version_draft_id_draft_id_fk";--> statement-breakpoint
ALTER TABLE "draft_version" RENAME CONSTRAINT "wijkopgave_version_saved_by_staff_id_fk" TO "draft_version_saved_by_staff_id_fk";
