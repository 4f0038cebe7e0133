/** Who works here, and where they are logged in. Migrations in `drizzle/` are generated from this folder (`npx drizzle-kit generate`). */
import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

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
