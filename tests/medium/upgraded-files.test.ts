/** The embedded database of an earlier version kept keys in a table. After an upgrade they are in no file any more. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import { startEmbeddedPostgres } from '#lib/server/db/embedded/embedded-postgres.ts';
import { readOldDatabase } from '../support/old-database.ts';
import { searchFolder } from '../support/search-folder.ts';
import { fill } from './old-live-app.ts';

let folder: string;
let keys: Buffer[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wijkdialoog-upgraded-'));
	// Else, run by root, the database would live where its own user can come.
	await chmod(folder, 0o755);
	const statements = await readOldDatabase('before-log-format-2');
	const [, rows = ''] = /INSERT INTO public\.step_key VALUES\n([\s\S]*?);\n/.exec(statements) ?? [];
	keys = [...rows.matchAll(/\\x([0-9a-f]{64})/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
	const log = { info: () => undefined, warn: () => undefined };
	const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
	await fill(database.url, statements);
	await database.stop();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = () => createApp(readConfig({ DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));

it('keeps no key of before in any file once it is cleaned, and had them until then', async () => {
	expect(keys.length).toBeGreaterThan(5);
	const first = await start();
	const found = await searchFolder(folder, keys);
	expect(new Set(found.map(({ needle }) => needle)).size).toBe(keys.length);
	// A server that ends before it cleaned does not forget it.
	await first.close();
	const second = await start();
	expect(await second.cleaning.clean()).toBe(true);
	expect(await searchFolder(folder, keys)).toEqual([]);
	await second.close();
	expect(await searchFolder(folder, keys)).toEqual([]);

	const third = await start();
	expect(await third.cleaning.clean()).toBe(false);
	await third.close();
}, 120_000);
