/** Puts a backup back into an empty database and an empty folder of keys. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import { migrationsFolder } from '../client.ts';
import { openBackup } from './check-files.ts';
import { hasKeys, readKeys, writeKeys } from './keys.ts';
import { BackupError, type Manifest } from './manifest.ts';
import { readTable } from './tables.ts';

interface RestoreTo {
	folder: string;
	databaseUrl: string;
	keyFolder: string;
}

/** All or nothing: where something fails the database and the folder of keys stay empty. */
export async function restoreBackup({
	folder,
	databaseUrl,
	keyFolder
}: RestoreTo): Promise<Manifest> {
	const manifest = await openBackup(folder);
	if (await hasKeys(keyFolder)) {
		throw new BackupError(
			`In ${keyFolder} staan al sleutels. Kies een lege map. Er is niets teruggezet.`
		);
	}
	const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
	try {
		await refuseFull(sql);
		await migrateTo(sql, manifest.migrations);
		await sql
			.begin(async (held) => {
				for (const table of manifest.tables) await readTable(held, table, folder);
				await writeKeys(keyFolder, await readKeys(join(folder, 'keys')));
			})
			.catch(async (error: unknown) => {
				// There were none before.
				for (const name of (await readKeys(keyFolder)).keys()) await rm(join(keyFolder, name));
				throw error;
			});
		return manifest;
	} finally {
		await sql.end({ timeout: 5 });
	}
}

/** Tables in which nothing stands yet are no hindrance: an earlier try may have left them. */
async function refuseFull(sql: Sql): Promise<void> {
	const [tables] = await sql<
		{ there: boolean }[]
	>`select to_regclass('public.area') is not null as there`;
	if (!tables?.there) return;
	const rows = await sql`select 1 from area union all select 1 from staff limit 1`;
	if (rows.length === 0) return;
	throw new BackupError(
		'In deze database staat al iets van Wijkdialoog. Zet een back-up terug in een lege database of een lege map. Er is niets veranderd.'
	);
}

interface Journal {
	entries: { idx: number }[];
}

/** Applies as many migrations as the backup had; the rest follows when the server starts. */
async function migrateTo(sql: Sql, count: number): Promise<void> {
	const journalFile = join('meta', '_journal.json');
	const journal = JSON.parse(
		await readFile(join(migrationsFolder, journalFile), 'utf8')
	) as Journal;
	if (count > journal.entries.length) {
		throw new BackupError(
			'Deze back-up is van een nieuwere versie van Wijkdialoog. Zet die versie neer, en probeer het opnieuw.'
		);
	}
	const some = await mkdtemp(join(tmpdir(), 'wijkdialoog-migrations-'));
	try {
		await cp(migrationsFolder, some, { recursive: true });
		const entries = journal.entries.slice(0, count);
		await writeFile(join(some, journalFile), JSON.stringify({ ...journal, entries }));
		await migrate(drizzle(sql), { migrationsFolder: some });
	} finally {
		await rm(some, { recursive: true, force: true });
	}
}
