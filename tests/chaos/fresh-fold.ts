/** The evening as its log says, read past the servers and replayed from the first line. */
import { findActivity } from '#lib/activities/index.ts';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { logQueries } from '#lib/server/db/log.ts';
import { Memory } from '#lib/server/live/room/memory.ts';
import type { CountedStep } from './checker.ts';

export interface FreshFold {
	memory: Memory;
	log: ChainedEntry[];
	counted: CountedStep[];
}

export class Archive {
	readonly #database: OpenDatabase;

	private constructor(database: OpenDatabase) {
		this.#database = database;
	}

	static async open(url: string): Promise<Archive> {
		return new Archive(await openDatabase(url));
	}

	async fold(sessionId: string): Promise<FreshFold> {
		const tail = await logQueries(this.#database.db).read(sessionId);
		const memory = new Memory(sessionId, findActivity);
		memory.fold(tail);
		const counted = memory.state.agenda.flatMap(({ id, activity }) => {
			const state = memory.state.steps[id]?.state as { ballots: CountedStep['ballots'] } | null;
			if (activity !== 'priorities' || !state) return [];
			const ballots = Object.entries(state.ballots).map(([name, ballot]) => [
				name,
				(ballot as { choices: unknown }).choices
			]);
			return [{ stepId: id, ballots: Object.fromEntries(ballots) as CountedStep['ballots'] }];
		});
		return { memory, log: tail.entries, counted };
	}

	close(): Promise<void> {
		return this.#database.close();
	}
}
