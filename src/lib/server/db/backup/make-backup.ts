/** Makes a backup of a database, and on request of the keys that belong to it, also while an evening is under way. */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type TransactionSql } from 'postgres';
import { sha256Of } from './check-files.ts';
import { areSameKeys, readKeys, writeKeys, type Keys } from './keys.ts';
import { BackupError, manifestName, type Manifest } from './manifest.ts';
import { listTables, writeTable } from './tables.ts';

interface BackupOf {
	databaseUrl: string;
	/** Null: the keys of evenings under way are left out, so that the backup opens no secret ballot. */
	keyFolder: string | null;
	/** Made here; it may not be there yet. */
	folder: string;
	now: Date;
}

/** Keys come and go when steps open and close: seldom twice in a row. */
const mostTries = 20;

class KeysChanged extends Error {}

export async function makeBackup({
	databaseUrl,
	keyFolder,
	folder,
	now
}: BackupOf): Promise<Manifest> {
	const target = resolve(folder);
	if (await stat(target).catch(() => null)) {
		throw new BackupError(`De map ${target} is er al. Kies een map die er nog niet is.`);
	}
	// A backup that was cut off does not look like one.
	const unfinished = `${target}.unfinished`;
	const readWanted = async (): Promise<Keys> =>
		keyFolder === null ? new Map() : readKeys(keyFolder);
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
	try {
		for (let tries = 1; ; tries += 1) {
			await rm(unfinished, { recursive: true, force: true });
			await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
			const before = await readWanted();
			const made = await sql
				.begin('isolation level repeatable read read only', async (held) => {
					// From the first query on, this transaction sees the database as it was at that moment.
					const tables = await listTables(held);
					if (!areSameKeys(before, await readWanted())) throw new KeysChanged();
					return writeAll(held, tables, before, unfinished, now);
				})
				.catch((error: unknown) => {
					if (error instanceof KeysChanged && tries < mostTries) return null;
					throw error;
				});
			if (!made) {
				await sleep(100);
				continue;
			}
			await rename(unfinished, target);
			return made as Manifest;
		}
	} finally {
		await rm(unfinished, { recursive: true, force: true });
		await sql.end({ timeout: 5 });
	}
}

async function writeAll(
	held: TransactionSql,
	found: Awaited<ReturnType<typeof listTables>>,
	keys: Keys,
	folder: string,
	now: Date
): Promise<Manifest> {
	if (found.length === 0) throw new BackupError('In deze database staat niets van Wijkdialoog.');
	const tables: Manifest['tables'] = [];
	for (const table of found) tables.push(await writeTable(held, table, folder));
	await writeKeys(join(folder, 'keys'), keys);
	const [counted] = await held<
		{ migrations: number; underWay: number; texts: number; drafts: number; initiatives: number }[]
	>`select
		(select count(*)::int from drizzle.__drizzle_migrations) as migrations,
		(select count(*)::int from session where phase in ('open', 'running')) as "underWay",
		(select count(*)::int from free_text where words is not null) as texts,
		(select count(*)::int from draft) as drafts,
		(select count(*)::int from initiative) as initiatives`;
	if (!counted) throw new BackupError('De database gaf geen antwoord.');
	const { migrations, underWay, ...words } = counted;
	const manifest: Manifest = {
		product: 'wijkdialoog',
		format: 1,
		madeAt: now.toISOString(),
		migrations,
		underWay,
		tables,
		keys: [...keys].map(([name, key]) => ({ file: `keys/${name}`, sha256: sha256Of(key) })),
		words
	};
	const text = `${JSON.stringify(manifest, null, '\t')}\n`;
	await writeFile(join(folder, manifestName), text, { mode: 0o600, flush: true });
	return manifest;
}
