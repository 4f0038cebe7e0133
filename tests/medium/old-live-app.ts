/** The server, started on a database that an earlier version left. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '#lib/server/db/embedded/embedded-postgres.ts';
import { createDatabase, type OwnDatabase } from '../support/own-database.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';

export async function fill(url: string, statements: string): Promise<void> {
	const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
	await sql.unsafe(statements).simple();
	await sql.end();
}

/** `keys`: files of the folder of keys, which is no part of the database. */
export async function startOnOldDatabase(
	statements: string,
	keys: Record<string, string> = {}
): Promise<LiveApp> {
	const folder = await mkdtemp(join(tmpdir(), 'wijkdialoog-old-'));
	// Else, run by root, the database would live where its own user can come.
	await chmod(folder, 0o755);
	for (const [path, key] of Object.entries(keys)) {
		const file = join(folder, 'keys', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, key, 'base64');
	}
	let own: OwnDatabase | null = null;
	const server = process.env['TEST_DATABASE_URL'];
	if (server) {
		own = await createDatabase(server);
		await fill(own.url, statements);
	} else {
		const log = { info: () => undefined, warn: () => undefined };
		const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
		await fill(database.url, statements);
		await database.stop();
	}
	// Its wijkregisseur is there already.
	const more = { dataFolder: folder, databaseUrl: own?.url ?? null };
	const live = await startLiveApp(more, undefined, 'another@example.test');
	return {
		...live,
		async close() {
			await live.close();
			await own?.drop();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
