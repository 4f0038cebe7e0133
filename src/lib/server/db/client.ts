/** Opens the database and brings it up to date. */
import { resolve } from 'node:path';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import * as schema from './schema.ts';

/** One dialect, whichever Postgres answers: the embedded one, yours, or the one of a fast test. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
	db: Database;
	/** Answers within the time limit, or throws. */
	ping(): Promise<void>;
	close(): Promise<void>;
}

export const migrationsFolder = resolve(import.meta.dirname, '../../../../drizzle');

/** Connects, applies the migrations that are missing, and hands over the database. Throws when it cannot be reached. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
	const sql = postgres(url, { max: 10, connect_timeout: 10, onnotice: () => undefined });
	try {
		const db = drizzle(sql, { schema });
		await migrate(db, { migrationsFolder });
		return {
			db,
			ping: async () => {
				await sql`select 1`;
			},
			close: () => sql.end({ timeout: 5 })
		};
	} catch (error) {
		await sql.end({ timeout: 1 });
		throw error;
	}
}
