/** Opens the database and brings it up to date. */
import { resolve } from 'node:path';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';

/** One dialect, whichever Postgres answers: the embedded one, yours, or the one of a fast test. */
export type Database = PgDatabase<PgQueryResultHKT>;

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface OpenDatabase {
	db: Database;
	/** Health check: answers within the time-out, or throws. */
	ping(): Promise<void>;
	/** Runs under an advisory lock, for what has to be done once when several servers start together. */
	alone<T>(work: () => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** This Postgres lacks what our queries need. */
export class DatabaseTooOld extends Error {
	readonly version: string;
	constructor(version: string) {
		super(`Postgres ${version} is too old`);
		this.version = version;
	}
}

export const migrationsFolder = resolve(import.meta.dirname, '../../../../drizzle');

const oldestVersion = 15;
/** In milliseconds. */
const pingPatience = 2_000;
/** Any number will do, as long as every process of this product takes the same. */
const turn = 5_141_986;

/**
 * Connects, applies the migrations that are missing, and hands over the database. Throws when it cannot be reached. `beforeUpgrade`: an
 * earlier version used it, and what that one kept may go.
 */
export async function openDatabase(
	url: string,
	beforeUpgrade = async (): Promise<void> => undefined
): Promise<OpenDatabase> {
	const sql = postgres(url, {
		max: 10,
		connect_timeout: 10,
		onnotice: () => undefined,
		// Drizzle knows the types; asking for them at every connection would throw past us when the database goes just then.
		fetch_types: false
	});
	// A transaction-level lock, so that it is released when the process dies.
	const alone = <T>(work: () => Promise<T>) =>
		sql.begin(async (held) => {
			await held`select pg_advisory_xact_lock(${turn})`;
			return { done: await work() };
		});
	try {
		const [found] = await sql<{ version: string }[]>`show server_version`.then((rows) =>
			rows.map((row) => ({ version: Object.values(row)[0] ?? '' }))
		);
		if (Number.parseInt(found?.version ?? '', 10) < oldestVersion) {
			throw new DatabaseTooOld(found?.version ?? '');
		}
		const db = drizzle(sql);
		await alone(async () => {
			if (await isOfBefore(sql)) await beforeUpgrade();
			await migrate(db, { migrationsFolder });
		});
		return {
			db,
			ping: async () => {
				const late = new Promise<never>((_, reject) => {
					setTimeout(() => reject(new Error('no answer')), pingPatience).unref();
				});
				await Promise.race([sql`select 1`, late]);
			},
			alone: async (work) => (await alone(work)).done as Awaited<ReturnType<typeof work>>,
			close: () => sql.end({ timeout: 5 })
		};
	} catch (error) {
		await sql.end({ timeout: 1 });
		throw error;
	}
}

/** Whether an earlier version was here: some migrations ran, and not all. */
async function isOfBefore(sql: Sql): Promise<boolean> {
	const [table] = await sql<{ name: string | null }[]>`
		select to_regclass('drizzle.__drizzle_migrations')::text as name`;
	if (!table?.name) return false;
	const [ran] = await sql<{ last: string | null }[]>`
		select max(created_at)::text as last from drizzle.__drizzle_migrations`;
	const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
	return ran?.last != null && Number(ran.last) < newest;
}
