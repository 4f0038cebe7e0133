/** What was decided after the evenings: logs of acts, each with a chain of hashes. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import {
	date,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique
} from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { actDataSchema } from '../../../domain/life/act-data.ts';
import { moment, parsedJson } from './columns.ts';

/** Of what is in the log: the code of a wijk, by itself, so that a log stays when borders move. A subject stays in its first log for good. */
const log = () => text('log').notNull();

/** The end of each log. Who appends locks this row. */
export const actHead = pgTable('act_head', {
	log: log().primaryKey(),
	seq: integer('seq').notNull(),
	hash: text('hash').notNull()
});

export const act = pgTable(
	'act',
	{
		log: log(),
		seq: integer('seq').notNull(),
		id: text('id').notNull(),
		/** Which life it lives; outside the chain. */
		subjectKind: text('subject_kind').notNull(),
		/** Of an initiative its id in the table `initiative`; of a wijkopgave the id that it began with. */
		subject: text('subject').notNull(),
		kind: text('kind').notNull(),
		/** Id of a member of staff, or `system`. */
		by: text('by').notNull(),
		reasonHash: text('reason_hash'),
		textHashes: parsedJson('text_hashes', z.record(z.string(), z.string())),
		dueOn: date('due_on', { mode: 'string' }),
		data: parsedJson('data', actDataSchema),
		at: moment('at').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.log, table.seq] }),
		unique('act_once').on(table.subject, table.id),
		index('act_subject').on(table.subject)
	]
);

/** What people wrote with an act, outside the chain so that it can be erased: then the row is gone, and the hash of the act stays. */
export const actText = pgTable(
	'act_text',
	{
		log: log(),
		seq: integer('seq').notNull(),
		/** `reason`, or as the schema of its kind of act says. */
		name: text('name').notNull(),
		words: text('words').notNull(),
		/** Null: words were blotted out of it, and its hash proves nothing any more. */
		salt: text('salt')
	},
	(table) => [
		primaryKey({ columns: [table.log, table.seq, table.name] }),
		foreignKey({ columns: [table.log, table.seq], foreignColumns: [act.log, act.seq] })
	]
);
