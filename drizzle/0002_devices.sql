CREATE TABLE "handover" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "handover_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "participant_device" (
	"session_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"participant_id" text NOT NULL,
	CONSTRAINT "participant_device_session_id_token_hash_pk" PRIMARY KEY("session_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "participant" DROP CONSTRAINT "participant_token";--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover" ADD CONSTRAINT "handover_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_device" ADD CONSTRAINT "participant_device_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_device" ADD CONSTRAINT "participant_device_participant_id_participant_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participant"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
INSERT INTO "participant_device" ("session_id", "token_hash", "participant_id") SELECT "session_id", "token_hash", "id" FROM "participant";--> statement-breakpoint
ALTER TABLE "participant" DROP COLUMN "token_hash";