/** A real Postgres in memory with our own migrations: quick, and gone afterwards. Never for what must survive a crash. */
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrationsFolder, type Database } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema.ts';

export interface TestDatabase {
	db: Database;
	close(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
	const client = new PGlite();
	const db = drizzle(client, { schema });
	await migrate(db, { migrationsFolder });
	return { db, close: () => client.close() };
}
