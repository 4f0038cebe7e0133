/** What an evening leaves: its draft in every version, and its initiatives. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { initiativeSchema } from '../../../domain/initiative/initiative.ts';
import { draftSchema } from '../../../domain/report/draft.ts';
import { draftInputsSchema } from '../../../domain/report/inputs.ts';
import { moment, parsedJson } from './columns.ts';
import { session } from './session.ts';
import { staff } from './staff.ts';
import { area } from './wijkkompas.ts';

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
		content: parsedJson('content', initiativeSchema).notNull(),
		createdAt: moment('created_at').notNull()
	},
	(table) => [
		index('initiative_wijk').on(table.wijk),
		index('initiative_session').on(table.sessionId),
		/** By the id of the proposal, as an address has it. */
		index('initiative_proposal').on(sql`(${table.content} ->> 'id')`)
	]
);

export const draft = pgTable(
	'draft',
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
		inputs: parsedJson('inputs', draftInputsSchema).notNull()
	},
	(table) => [unique('draft_session').on(table.sessionId)]
);

export const draftVersion = pgTable(
	'draft_version',
	{
		draftId: text('draft_id')
			.notNull()
			.references(() => draft.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		content: parsedJson('content', draftSchema).notNull(),
		/** Who saved it; null for the version that wrote itself. */
		savedBy: text('saved_by').references(() => staff.id),
		savedAt: moment('saved_at').notNull(),
		/** Nobody rewrote it: words of people were erased. */
		isErasure: boolean('is_erasure').notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.draftId, table.number] })]
);
