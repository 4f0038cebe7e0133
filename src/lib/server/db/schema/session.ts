/** An evening, and who takes part in it. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import {
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex
} from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { stepSchema } from '../../../domain/session/session.ts';
import { bytes, moment, parsedJson } from './columns.ts';
import { area } from './wijkkompas.ts';

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
		/** When its doors opened, for the last time; null as long as they did not, and when they were closed again. Follows the log. */
		openedAt: moment('opened_at'),
		code: text('code').notNull(),
		/** Follows the log; written in the same transaction as the line that changes it. */
		phase: text('phase').notNull(),
		practice: boolean('practice').notNull().default(false),
		agenda: parsedJson('agenda', z.array(stepSchema)).notNull(),
		/** Version for optimistic concurrency: goes up with every change of the preparation. */
		revision: integer('revision').notNull().default(0),
		/** Of its log. Evenings of before format 2 are kept as they are, and counted no more. */
		format: integer('format').notNull().default(2),
		/** When its report became one for everybody; null as long as it is for staff alone. */
		publishedAt: moment('published_at'),
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

/**
 * How the wijkregisseur reaches somebody who begins with an initiative: sealed with a key of its own that is not in this database. It
 * outlives the row of the participant, and nothing else points at it.
 */
export const contactSlip = pgTable(
	'contact_slip',
	{
		/** Of its key too. */
		id: text('id').primaryKey(),
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' }),
		participantId: text('participant_id').notNull(),
		sealed: bytes('sealed').notNull(),
		/** The day that was named when it was left. */
		eraseAt: moment('erase_at').notNull(),
		/** Its writer was put aside: nobody reads it, unless they come back before the evening is over. */
		isAside: boolean('is_aside').notNull().default(false)
	},
	(table) => [unique('contact_slip_person').on(table.sessionId, table.participantId)]
);

/** A slip with which somebody finds again what they wrote. Nothing points at whose it is, or at the texts: they have a mark each. */
export const slip = pgTable(
	'slip',
	{
		/** SHA-256 of its code. */
		codeHash: text('code_hash').primaryKey(),
		sessionId: text('session_id')
			.notNull()
			.references(() => session.id, { onDelete: 'cascade' })
	},
	(table) => [index('slip_session').on(table.sessionId)]
);
