/**
 * Erased words go out of the files of the embedded database as well: within a day, and never while an evening goes on. That there is
 * something to clean stands in a file beside the database, so that a restart does not forget it.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErasureQueries } from '../db/erasure.ts';

export interface Cleaning {
	/** Something is about to be erased. */
	note(): Promise<void>;
	/** Cleans now when there is something to clean and no evening goes on; says whether it did. */
	clean(): Promise<boolean>;
	/** Waits for what is under way, and looks no more. */
	close(): Promise<void>;
}

interface CleaningWorld {
	/** Of the embedded database; null when somebody else's Postgres is used: see `docs/running.md`. */
	embedded: { folder: string; clean(): Promise<void> } | null;
	erasure: Pick<ErasureQueries, 'isEveningOn'>;
	now: () => Date;
	reportFailure: (error: unknown) => void;
}

/** How often is looked whether it is time, in milliseconds. */
const lookEvery = 10 * 60_000;

const fileIn = (folder: string) => join(folder, 'erased-since');

/** `folder`: of the embedded database. For whoever erases before anything is kept clean, as an upgrade does. */
export async function noteErased(folder: string, now: Date): Promise<void> {
	await writeFile(fileIn(folder), `${now.toISOString()}\n`, { mode: 0o600 });
}

export function keepClean({ embedded, erasure, now, reportFailure }: CleaningWorld): Cleaning {
	const file = embedded && fileIn(embedded.folder);
	const readNote = async () => (file ? await readFile(file, 'utf8').catch(() => null) : null);
	let working: Promise<boolean> | null = null;

	async function cleanNow(): Promise<boolean> {
		const before = await readNote();
		if (!file || !embedded || before === null || (await erasure.isEveningOn(now()))) return false;
		await embedded.clean();
		// Erased meanwhile: the next turn takes it out.
		if ((await readNote()) === before) await rm(file, { force: true });
		return true;
	}

	const clean = () =>
		(working ??= cleanNow().finally(() => {
			working = null;
		}));
	const watch = setInterval(() => void clean().catch(reportFailure), lookEvery);
	watch.unref();

	return {
		async note() {
			if (embedded) await noteErased(embedded.folder, now());
		},
		clean,
		async close() {
			clearInterval(watch);
			await working?.catch(() => undefined);
		}
	};
}
