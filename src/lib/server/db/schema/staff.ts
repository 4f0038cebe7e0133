/** Who works here, and where they are logged in. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { sql } from 'drizzle-orm';
import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

export const staff = pgTable('staff', {
	id: text('id').primaryKey(),
	email: text('email').notNull().unique(),
	name: text('name').notNull(),
	/** Null until somebody who was invited chooses one. */
	passwordHash: text('password_hash'),
	/** Who left stays in the list: what they wrote has an author. Null: the account works. */
	endedAt: moment('ended_at')
});

const staffId = () =>
	text('staff_id')
		.notNull()
		.references(() => staff.id, { onDelete: 'cascade' });

/** Roles that people were given. One that is over stays: who did something then held it. */
export const staffRole = pgTable(
	'staff_role',
	{
		id: text('id').primaryKey(),
		staffId: staffId(),
		role: text('role').notNull(),
		/** Codes of wijken. */
		werkgebied: text('werkgebied')
			.array()
			.notNull()
			.default(sql`'{}'::text[]`),
		/** Null: for every discipline. */
		discipline: text('discipline'),
		/** Null: given before moments were kept. */
		fromAt: moment('from_at'),
		/** Null: without end. */
		untilAt: moment('until_at'),
		/** The id of a member of staff; null: nobody who had an account, or before this was kept. */
		givenBy: text('given_by'),
		endedBy: text('ended_by')
	},
	(table) => [index('staff_role_staff').on(table.staffId)]
);

export const staffSession = pgTable(
	'staff_session',
	{
		/** SHA-256 of the token in the cookie; the token itself is nowhere. */
		tokenHash: text('token_hash').primaryKey(),
		staffId: staffId(),
		/** Moves along while the login is used, but never past `endsAt`. */
		expiresAt: moment('expires_at').notNull(),
		/** Null for logins of before there was an absolute end. */
		beganAt: moment('began_at'),
		endsAt: moment('ends_at'),
		/** Named so that its owner knows it again: "Firefox, Windows". */
		browser: text('browser').notNull().default('')
	},
	(table) => [index('staff_session_staff').on(table.staffId)]
);

/** Browsers in which somebody logged in before. A stranger who guesses slows down others, and not these. */
export const staffBrowser = pgTable(
	'staff_browser',
	{
		/** SHA-256 of the secret in the browser's cookie. */
		tokenHash: text('token_hash').primaryKey(),
		staffId: staffId(),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [index('staff_browser_staff').on(table.staffId)]
);

/** A link that works once, with which somebody chooses a password. */
export const staffLink = pgTable('staff_link', {
	/** SHA-256 of the secret in the link. */
	tokenHash: text('token_hash').primaryKey(),
	/** Null: whoever has the link becomes an administrator. */
	staffId: text('staff_id').references(() => staff.id, { onDelete: 'cascade' }),
	expiresAt: moment('expires_at').notNull()
});
