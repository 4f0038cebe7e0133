/** What was decided after the evenings: a log of acts per wijk, with a chain of hashes. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { area } from './wijkkompas.ts';

const wijk = () =>
	text('wijk')
		.notNull()
		.references(() => area.code);

/** The end of each log. Who appends locks this row. */
export const actHead = pgTable('act_head', {
	wijk: wijk().primaryKey(),
	seq: integer('seq').notNull(),
	hash: text('hash').notNull()
});

export const act = pgTable(
	'act',
	{
		wijk: wijk(),
		seq: integer('seq').notNull(),
		id: text('id').notNull(),
		/** Id in the table `initiative`. */
		subject: text('subject').notNull(),
		kind: text('kind').notNull(),
		/** Id of a member of staff, or `system`. */
		by: text('by').notNull(),
		/** Outside the chain, so that they can be erased. */
		reason: text('reason'),
		salt: text('salt'),
		reasonHash: text('reason_hash'),
		dueOn: date('due_on', { mode: 'string' }),
		at: moment('at').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.wijk, table.seq] }),
		unique('act_once').on(table.subject, table.id),
		index('act_subject').on(table.subject)
	]
);
