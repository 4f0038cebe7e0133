/** Databases as earlier versions left them; tests/fixtures/old-database/README.md says what is in each. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, '../fixtures/old-database');

/** Plain statements, for an empty database, in one go. */
export async function readOldDatabase(name: 'before-log-format-2' | 'format-2'): Promise<string> {
	return gunzipSync(await readFile(resolve(folder, `${name}.sql.gz`))).toString();
}

/** Who is who in the one before log format 2. */
export const old = {
	finished: '7ff56fe9-7143-4927-8732-4750e75124ad',
	running: 'edc48d23-8e75-40ee-970f-86ef10227419',
	unshown: '5dac0885-49a6-452d-90d0-ab47f5bb725a',
	planned: '32fa30f5-1b4f-4820-9a12-e01fb6cc2a76',
	erasedWords: 'Twee mensen die van formulieren weten.',
	/** What the wijkregisseur wrote in version 2 of the draft. */
	editedWords: 'Dit schreef de wijkregisseur zelf.',
	title: 'Rommel, water en groen op straat'
} as const;

/** What `write-old-database.ts` wrote down of the one it made. */
export interface WrittenDatabase {
	finished: string;
	/** A secret vote is open in it; who has the cookie did not vote yet. */
	running: { id: string; voteId: string; code: string; cookie: string };
	/** Files of the folder of keys. */
	keys: Record<string, string>;
	words: Record<'card' | 'erased' | 'pile' | 'initiative' | 'authored' | 'waiting', string>;
}

export async function readWritten(name: 'format-2'): Promise<WrittenDatabase> {
	return JSON.parse(await readFile(resolve(folder, `${name}.json`), 'utf8')) as WrittenDatabase;
}
