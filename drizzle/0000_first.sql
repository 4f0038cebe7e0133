CREATE TABLE "area" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"parent" text,
	"dorp" boolean DEFAULT false NOT NULL,
	"shape" jsonb
);
--> statement-breakpoint
CREATE TABLE "boundary_break" (
	"area" text NOT NULL,
	"year" integer NOT NULL,
	"definition" jsonb NOT NULL,
	CONSTRAINT "boundary_break_area_year_pk" PRIMARY KEY("area","year")
);
--> statement-breakpoint
CREATE TABLE "free_text" (
	"session_id" text NOT NULL,
	"id" text NOT NULL,
	"salt" text,
	"words" text,
	CONSTRAINT "free_text_session_id_id_pk" PRIMARY KEY("session_id","id")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"area" text,
	"definition" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative" (
	"id" text PRIMARY KEY NOT NULL,
	"wijk" text NOT NULL,
	"session_id" text NOT NULL,
	"practice" boolean NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_entry" (
	"session_id" text NOT NULL,
	"seq" integer NOT NULL,
	"action_id" text NOT NULL,
	"actor" text NOT NULL,
	"actor_kind" text NOT NULL,
	"channel" text NOT NULL,
	"step_id" text,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_entry_session_id_seq_pk" PRIMARY KEY("session_id","seq"),
	CONSTRAINT "log_entry_action" UNIQUE("session_id","action_id")
);
--> statement-breakpoint
CREATE TABLE "measurement" (
	"area" text NOT NULL,
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"value" double precision,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"respondents" integer,
	"low" double precision,
	"high" double precision,
	"boundary_year" integer,
	CONSTRAINT "measurement_area_indicator_year_pk" PRIMARY KEY("area","indicator","year")
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"session_id" text NOT NULL,
	"step_id" text NOT NULL,
	"activity" text NOT NULL,
	"seq" integer NOT NULL,
	"result" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	CONSTRAINT "outcome_session_id_step_id_pk" PRIMARY KEY("session_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"token_hash" text NOT NULL,
	CONSTRAINT "participant_token" UNIQUE("session_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"wijk" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"code" text NOT NULL,
	"phase" text NOT NULL,
	"practice" boolean DEFAULT false NOT NULL,
	"agenda" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source" (
	"code" text PRIMARY KEY NOT NULL,
	"definition" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"wijken" text[] DEFAULT '{}'::text[] NOT NULL,
	"password_hash" text NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_key" (
	"session_id" text NOT NULL,
	"step_id" text NOT NULL,
	"key" "bytea" NOT NULL,
	CONSTRAINT "step_key_session_id_step_id_pk" PRIMARY KEY("session_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "wijkopgave" (
	"id" text PRIMARY KEY NOT NULL,
	"wijk" text NOT NULL,
	"session_id" text NOT NULL,
	"practice" boolean NOT NULL,
	"inputs" jsonb NOT NULL,
	CONSTRAINT "wijkopgave_session" UNIQUE("session_id")
);
--> statement-breakpoint
CREATE TABLE "wijkopgave_version" (
	"wijkopgave_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "wijkopgave_version_wijkopgave_id_number_pk" PRIMARY KEY("wijkopgave_id","number")
);
--> statement-breakpoint
ALTER TABLE "boundary_break" ADD CONSTRAINT "boundary_break_area_area_code_fk" FOREIGN KEY ("area") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "free_text" ADD CONSTRAINT "free_text_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_area_area_code_fk" FOREIGN KEY ("area") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_wijk_area_code_fk" FOREIGN KEY ("wijk") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_area_area_code_fk" FOREIGN KEY ("area") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_wijk_area_code_fk" FOREIGN KEY ("wijk") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_key" ADD CONSTRAINT "step_key_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijkopgave" ADD CONSTRAINT "wijkopgave_wijk_area_code_fk" FOREIGN KEY ("wijk") REFERENCES "public"."area"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijkopgave" ADD CONSTRAINT "wijkopgave_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijkopgave_version" ADD CONSTRAINT "wijkopgave_version_wijkopgave_id_wijkopgave_id_fk" FOREIGN KEY ("wijkopgave_id") REFERENCES "public"."wijkopgave"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijkopgave_version" ADD CONSTRAINT "wijkopgave_version_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "initiative_wijk" ON "initiative" USING btree ("wijk");--> statement-breakpoint
CREATE UNIQUE INDEX "session_code" ON "session" USING btree ("code");--> statement-breakpoint
CREATE INDEX "session_wijk" ON "session" USING btree ("wijk");