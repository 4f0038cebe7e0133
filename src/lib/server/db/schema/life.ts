/** What was decided after the evenings: logs of acts, each with a chain of hashes. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
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
		/** Of an initiative its id in the table `initiative`. */
		subject: text('subject').notNull(),
		kind: text('kind').notNull(),
		/** Id of a member of staff, or `system`. */
		by: text('by').notNull(),
		/** Outside the chain, so that they can be erased. */
		reason: text('reason'),
		salt: text('salt'),
		reasonHash: text('reason_hash'),
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
