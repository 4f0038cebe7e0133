/** The database goes away in the middle of a transaction. Skipped where TEST_DATABASE_URL names no Postgres. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import { createDatabase, type OwnDatabase } from '../support/own-database.ts';

const { TEST_DATABASE_URL: server = '' } = process.env;
/** More often than there are connections in the pool. */
const times = 15;

describe.skipIf(!server)('a server whose database goes away', () => {
	let own: OwnDatabase;
	let database: OpenDatabase;

	beforeAll(async () => {
		own = await createDatabase(server);
		database = await openDatabase(own.url);
	});
	afterAll(async () => {
		await database.close();
		await own.drop();
	});

	/** Work that would take half a minute; its connection is cut until it ends. */
	async function beCutOff(): Promise<unknown> {
		let outcome: unknown = null;
		const work = database.db
			.transaction((tx) => tx.execute(sql`select pg_sleep(30)`))
			.catch((error: unknown) => (outcome = error));
		while (outcome === null) {
			await sleep(50);
			await own.cutConnections();
		}
		await work;
		return outcome;
	}

	it('lives, fails what was under way, and goes on as soon as it is back, however often', async () => {
		for (let time = 1; time <= times; time += 1) {
			expect(await beCutOff()).toBeInstanceOf(Error);
			await expect.poll(() => database.ping().then(() => 'answers', String)).toBe('answers');
		}
	});
});
