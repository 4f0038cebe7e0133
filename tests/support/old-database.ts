/** A database as the version before log format 2 left it; tests/fixtures/old-database/README.md says what is in it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const file = resolve(import.meta.dirname, '../fixtures/old-database/before-log-format-2.sql.gz');

/** Plain statements, for an empty database, in one go. */
export async function readOldDatabase(): Promise<string> {
	return gunzipSync(await readFile(file)).toString();
}

/** Who is who in it. */
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
