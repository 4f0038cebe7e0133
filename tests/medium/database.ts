/** Databases with our own migrations that are gone afterwards. */
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrationsFolder, openDatabase, type Database } from '#lib/server/db/client.ts';
import { createDatabase } from '../support/own-database.ts';

export interface TestDatabase {
	db: Database;
	close(): Promise<void>;
}

/** A real Postgres in memory: quick. Never for what must survive a crash. */
export async function openTestDatabase(): Promise<TestDatabase> {
	const client = new PGlite();
	const db = drizzle(client);
	await migrate(db, { migrationsFolder });
	return { db, close: () => client.close() };
}

/** On a Postgres that answers there: with several connections, that wait for one another. */
export async function openServerDatabase(server: string): Promise<TestDatabase> {
	const own = await createDatabase(server);
	const { db, close } = await openDatabase(own.url);
	return {
		db,
		async close() {
			await close();
			await own.drop();
		}
	};
}
