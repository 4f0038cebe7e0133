/** What happened on an evening: its log, and what is kept beside it. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { findingsSchema } from '../../../domain/finding/finding-schema.ts';
import { bySchema } from '../../../domain/session/log-entry.ts';
import { bytes, moment, parsedJson } from './columns.ts';
import { session } from './session.ts';

export const logEntry = pgTable(
	'log_entry',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		seq: integer('seq').notNull(),
		actionId: text('action_id').notNull(),
		/** From which seat it came, and who sat there (format 2). */
		by: parsedJson('by', bySchema),
		/** The same in lines of format 1. */
		actor: text('actor'),
		actorKind: text('actor_kind'),
		channel: text('channel'),
		stepId: text('step_id'),
		kind: text('kind').notNull(),
		/** Which fields there are depends on the kind of line; the rules that fold it know. */
		payload: parsedJson('payload', z.looseObject({})).notNull(),
		at: moment('at').notNull(),
		/** SHA-256 over the hash of the line before and this line. */
		hash: text('hash').notNull(),
		/**
		 * A hash of who asked what, with a key that is not in this database: the same action id with something else in it is another
		 * action. No part of the log that goes out.
		 */
		fingerprint: text('fingerprint')
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
		words: text('words'),
		/** By which its writer finds it again. It stays when the words are erased, and says nothing without the slip. */
		slipMark: text('slip_mark')
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.id] })]
);

/** Ballots of secret steps that are not closed for good: one per voter and question, sealed with a key that is not in this database. */
export const sealedBallot = pgTable(
	'sealed_ballot',
	{
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		stepId: text('step_id').notNull(),
		question: text('question').notNull(),
		/** The pseudonym of the voter in this step. */
		voter: text('voter').notNull(),
		/** The line of the log that says that it was given. */
		seq: integer('seq').notNull(),
		sealed: bytes('sealed').notNull()
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.stepId, table.question, table.voter] })]
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
		/** The schema of its activity (`publishedSchema`) reads what stands in it. A recount needs it to the letter. */
		result: parsedJson('result', z.unknown()).notNull(),
		findings: parsedJson('findings', findingsSchema).notNull(),
		/** The version of the rules that made it; whoever recounts has to know. */
		rules: integer('rules').notNull().default(1)
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.stepId] })]
);
