/** Every table. Migrations in `drizzle/` are generated from here (`npx drizzle-kit generate`). */
import { sql } from 'drizzle-orm';
import {
	boolean,
	customType,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex
} from 'drizzle-orm/pg-core';

const moment = (name: string) =>
	timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

// --- the wijkkompas -------------------------------------------------------------------------------------------------

export const area = pgTable('area', {
	code: text('code').primaryKey(),
	kind: text('kind').notNull(),
	name: text('name').notNull(),
	slug: text('slug').notNull(),
	parent: text('parent'),
	dorp: boolean('dorp').notNull().default(false),
	/** GeoJSON geometry, WGS84; null where no shape is known. */
	shape: jsonb('shape')
});

export const indicator = pgTable('indicator', {
	id: text('id').primaryKey(),
	/** Place in the fixed order of the base set. */
	position: integer('position').notNull(),
	/** The wijk whose own indicator this is; null for the base set. */
	area: text('area').references(() => area.code),
	/** The whole definition, as `domain/wijkkompas/indicator.ts` describes it. */
	definition: jsonb('definition').notNull()
});

export const measurement = pgTable(
	'measurement',
	{
		area: text('area')
			.notNull()
			.references(() => area.code),
		indicator: text('indicator')
			.notNull()
			.references(() => indicator.id),
		year: integer('year').notNull(),
		value: doublePrecision('value'),
		status: text('status').notNull(),
		source: text('source').notNull(),
		respondents: integer('respondents'),
		low: doublePrecision('low'),
		high: doublePrecision('high'),
		boundaryYear: integer('boundary_year')
	},
	(table) => [primaryKey({ columns: [table.area, table.indicator, table.year] })]
);

export const boundaryBreak = pgTable(
	'boundary_break',
	{
		area: text('area')
			.notNull()
			.references(() => area.code),
		year: integer('year').notNull(),
		definition: jsonb('definition').notNull()
	},
	(table) => [primaryKey({ columns: [table.area, table.year] })]
);

export const source = pgTable('source', {
	code: text('code').primaryKey(),
	definition: jsonb('definition').notNull()
});

// --- staff ------------------------------------------------------------------------------------------------------------

export const staff = pgTable('staff', {
	id: text('id').primaryKey(),
	email: text('email').notNull().unique(),
	name: text('name').notNull(),
	role: text('role').notNull(),
	wijken: text('wijken')
		.array()
		.notNull()
		.default(sql`'{}'::text[]`),
	passwordHash: text('password_hash').notNull()
});

export const staffSession = pgTable('staff_session', {
	/** SHA-256 of the token in the cookie; the token itself is nowhere. */
	tokenHash: text('token_hash').primaryKey(),
	staffId: text('staff_id')
		.notNull()
		.references(() => staff.id, { onDelete: 'cascade' }),
	expiresAt: moment('expires_at').notNull()
});

// --- an evening ---------------------------------------------------------------------------------------------------------

export const session = pgTable(
	'session',
	{
		id: text('id').primaryKey(),
		wijk: text('wijk')
			.notNull()
			.references(() => area.code),
		title: text('title').notNull(),
		place: text('place').notNull(),
		plannedAt: moment('planned_at').notNull(),
		code: text('code').notNull(),
		/** Follows the log; written in the same transaction as the line that changes it. */
		phase: text('phase').notNull(),
		practice: boolean('practice').notNull().default(false),
		agenda: jsonb('agenda').notNull(),
		/** Goes up with every change of the preparation, so that two people cannot overwrite each other unseen. */
		revision: integer('revision').notNull().default(0),
		/** The practice figures that come with the product are marked as an example. */
		example: boolean('example').notNull().default(false)
	},
	(table) => [uniqueIndex('session_code').on(table.code), index('session_wijk').on(table.wijk)]
);

export const participant = pgTable('participant', {
	id: text('id').primaryKey(),
	sessionId: text('session_id')
		.notNull()
		.references(() => session.id, { onDelete: 'cascade' })
});

/** The phones and tablets of one participant: however many, one person. */
export const participantDevice = pgTable(
	'participant_device',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		/** SHA-256 of the token in the device's cookie. */
		tokenHash: text('token_hash').notNull(),
		participantId: text('participant_id')
			.notNull()
			.references(() => participant.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.tokenHash] })]
);

/** A link with which a participant goes on on another device: once, and not for long. One at a time. */
export const handover = pgTable('handover', {
	participantId: text('participant_id')
		.primaryKey()
		.references(() => participant.id, { onDelete: 'cascade' }),
	sessionId: text('session_id')
		.notNull()
		.references(() => session.id, { onDelete: 'cascade' }),
	/** SHA-256 of the secret in the link. */
	tokenHash: text('token_hash').notNull().unique(),
	expiresAt: moment('expires_at').notNull()
});

export const logEntry = pgTable(
	'log_entry',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		seq: integer('seq').notNull(),
		actionId: text('action_id').notNull(),
		actor: text('actor').notNull(),
		actorKind: text('actor_kind').notNull(),
		channel: text('channel').notNull(),
		stepId: text('step_id'),
		kind: text('kind').notNull(),
		payload: jsonb('payload').notNull(),
		at: moment('at').notNull(),
		/** SHA-256 over the hash of the line before and this line. */
		hash: text('hash').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.sessionId, table.seq] }),
		unique('log_entry_action').on(table.sessionId, table.actionId)
	]
);

/** Where the log of an evening ends. Whoever appends holds this row, so that order is decided here, for every process alike. */
export const logHead = pgTable('log_head', {
	sessionId: text('session_id')
		.primaryKey()
		.references(() => session.id, { onDelete: 'cascade' }),
	seq: integer('seq').notNull(),
	/** How many refusals were given; whoever writes in one statement sees by it that another process gave one. */
	refusals: integer('refusals').notNull().default(0)
});

/** What was refused for good while several processes carry an evening: none of them accepts it later. Holds nothing of what was asked. */
export const givenRefusal = pgTable(
	'given_refusal',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		key: text('key').notNull(),
		refusal: text('refusal').notNull()
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.number] })]
);

/** What the log amounted to at some line, so that a long one opens at once. Never the truth: the log is checked against it. */
export const snapshot = pgTable('snapshot', {
	sessionId: text('session_id')
		.primaryKey()
		.references(() => session.id, { onDelete: 'cascade' }),
	seq: integer('seq').notNull(),
	/** The hash of that line. */
	hash: text('hash').notNull(),
	/** The version of the rules that folded it; another version folds anew. */
	version: integer('version').notNull(),
	/** JSON as it was written: the order of fields is part of the state, and `jsonb` would lose it. */
	state: text('state').notNull()
});

export const freeText = pgTable(
	'free_text',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		id: text('id').notNull(),
		/** The line of the log that it belongs to. */
		seq: integer('seq').notNull().default(0),
		/** Null once erased. */
		salt: text('salt'),
		words: text('words')
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.id] })]
);

export const stepKey = pgTable(
	'step_key',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		/** A step, or the evening as a whole. */
		stepId: text('step_id').notNull(),
		/** Destroyed when the step is closed for good; from then on nobody can tell who answered what. */
		key: bytes('key').notNull()
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.stepId] })]
);

export const outcome = pgTable(
	'outcome',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		stepId: text('step_id').notNull(),
		activity: text('activity').notNull(),
		/** The line of the log up to which this outcome counts. */
		seq: integer('seq').notNull(),
		/** Without words: free text stands in it as `{ textId }`. */
		result: jsonb('result').notNull(),
		findings: jsonb('findings').notNull(),
		/** The version of the rules that made it; whoever recounts has to know. */
		rules: integer('rules').notNull().default(1)
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.stepId] })]
);

// --- what flows out of it -----------------------------------------------------------------------------------------------

export const initiative = pgTable(
	'initiative',
	{
		id: text('id').primaryKey(),
		wijk: text('wijk')
			.notNull()
			.references(() => area.code),
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id),
		practice: boolean('practice').notNull(),
		/** As `domain/initiative/initiative.ts` describes it. */
		content: jsonb('content').notNull(),
		createdAt: moment('created_at').notNull()
	},
	(table) => [index('initiative_wijk').on(table.wijk)]
);

export const wijkopgave = pgTable(
	'wijkopgave',
	{
		id: text('id').primaryKey(),
		wijk: text('wijk')
			.notNull()
			.references(() => area.code),
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id),
		/** A practice draft never becomes a real one. */
		practice: boolean('practice').notNull(),
		/** The frozen inputs from which the draft was made: the same inputs give the same words. */
		inputs: jsonb('inputs').notNull()
	},
	(table) => [unique('wijkopgave_session').on(table.sessionId)]
);

export const wijkopgaveVersion = pgTable(
	'wijkopgave_version',
	{
		wijkopgaveId: text('wijkopgave_id')
			.notNull()
			.references(() => wijkopgave.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		content: jsonb('content').notNull(),
		/** Who saved it; null for the version that wrote itself. */
		savedBy: text('saved_by').references(() => staff.id),
		savedAt: moment('saved_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.wijkopgaveId, table.number] })]
);
