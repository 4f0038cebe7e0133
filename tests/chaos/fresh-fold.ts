/** The evening as its log says, read past the servers and replayed from the first line. */
import { findActivity } from '#lib/activities/index.ts';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { isOld } from '#lib/domain/session/log-entry.ts';
import { logQueries } from '#lib/server/db/log.ts';
import { Memory } from '#lib/server/live/room/memory.ts';
import { openKeyFolder, type KeyFolder } from '#lib/server/seal/key-folder.ts';
import type { CountedStep } from './checker.ts';

export interface FreshFold {
	memory: Memory;
	log: ChainedEntry[];
	counted: CountedStep[];
}

export class Archive {
	readonly #database: OpenDatabase;
	readonly #keys: KeyFolder;

	private constructor(database: OpenDatabase, keys: KeyFolder) {
		this.#database = database;
		this.#keys = keys;
	}

	static async open(url: string, keyFolder: string): Promise<Archive> {
		return new Archive(await openDatabase(url), readKeys(keyFolder));
	}

	async fold(sessionId: string): Promise<FreshFold> {
		const tail = await logQueries(this.#database.db).read(sessionId);
		const memory = new Memory(sessionId, { findActivity, keys: this.#keys });
		memory.fold(tail);
		const counted = memory.state.agenda.flatMap(({ id, activity }): CountedStep[] => {
			const box = memory.state.steps[id]?.box;
			if (activity !== 'priorities' || !box) return [];
			const opened =
				box.opened &&
				Object.fromEntries(
					Object.entries(box.opened).map(([question, { cast, ballots }]) => [
						question,
						{ cast, ballots: ballots && ballots.map(({ content }) => content) }
					])
				);
			return [{ stepId: id, voters: box.voters, opened }];
		});
		const log = tail.entries.filter((entry): entry is ChainedEntry => !isOld(entry));
		return { memory, log, counted };
	}

	close(): Promise<void> {
		return this.#database.close();
	}
}

/** Whoever only looks makes no keys and destroys none. */
function readKeys(folder: string): KeyFolder {
	const keys = openKeyFolder(folder, () => {
		throw new Error('An archive makes no keys');
	});
	return { ...keys, destroy: () => undefined };
}
