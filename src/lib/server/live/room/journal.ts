/**
 * How one process appends to the log of an evening. Mostly it is the only writer: then it decides on its own memory and appends
 * optimistically, in one statement. After a conflict with another process it locks the end of the log and reads what is new first.
 */
import type { ChainedEntry, StoredLine } from '../../../domain/session/chain.ts';
import { isOver } from '../../../domain/session/session.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Commit, LogEnd } from '../../db/commit.ts';
import type { LogQueries, News } from '../../db/log.ts';
import type { Preparation } from '../../db/preparation.ts';
import { decideAll, type DecideWorld, type Decided } from './decide.ts';
import type { RoomRequest } from './request.ts';
import { GivenRefusals } from './given-refusals.ts';
import type { Memory } from './memory.ts';
import { opensDoors, withProgramme } from './opening-request.ts';

export interface Written {
	/** One for each request. */
	replies: (() => Reply)[];
	/** The lines that were stored. */
	ours: readonly ChainedEntry[];
	/** Lines of other processes that were folded on the way. */
	theirs: readonly StoredLine[];
}

export interface JournalWorld extends DecideWorld {
	log: LogQueries;
	/** Other processes may write to the same log. */
	shared: boolean;
}

/** The optimistic append lost: nothing was stored, and the memory has diverged from the log. */
export class Overtaken extends Error {
	override name = 'Overtaken';
}

/** How many commits take the lock after the last conflict. */
const carefulFor = 200;

const noLines: Omit<Commit, 'refusals'> = {
	entries: [],
	texts: [],
	ballots: [],
	erasedTexts: [],
	openedSteps: [],
	outcomes: [],
	phase: null,
	agenda: null
};

export class Journal {
	readonly #sessionId: string;
	readonly #world: JournalWorld;
	readonly #refusals = new GivenRefusals();
	/** How many of the stored refusals were read here. */
	#refusalsRead = 0;
	#careful: number;

	constructor(sessionId: string, world: JournalWorld) {
		this.#sessionId = sessionId;
		this.#world = world;
		// The first commit reads which refusals were given before.
		this.#careful = world.shared ? 1 : 0;
	}

	/** Another process writes to this log too. */
	noticeOthers(): void {
		this.#careful = carefulFor;
	}

	/** Decides on these requests and stores what was accepted. When it throws, the outcome is unknown. */
	append(requests: RoomRequest[], memory: Memory): Promise<Written> {
		if (requests.some(opensDoors)) return this.#appendAfterOthers(requests, memory, true);
		if (this.#careful === 0) return this.#appendAlone(requests, memory);
		this.#careful -= 1;
		return this.#appendAfterOthers(requests, memory);
	}

	/** Destroys the key of an evening whose doors are closed with nobody in, unless somebody opens them this moment. */
	async dropIdleKey(memory: Memory): Promise<void> {
		if (!memory.hasIdleKey) return;
		await this.#world.log.append(this.#sessionId, this.#known(memory), (news) => {
			if (!news) memory.destroyIdleKey();
			return null;
		});
	}

	async #appendAlone(requests: RoomRequest[], memory: Memory): Promise<Written> {
		const known = this.#known(memory);
		const decided = decideAll(requests, memory, this.#refusals, this.#world);
		// A refusal may be based on a stale memory: only a successful append proves that it was not.
		if (!decided.commit && this.#world.shared) return this.#appendAfterOthers(requests, memory);
		const commit = this.#toStore(decided, memory);
		if (commit && !(await this.#store(known, commit))) {
			this.noticeOthers();
			throw new Overtaken();
		}
		return this.#written(decided, commit, []);
	}

	/** False on a conflict: another process appended meanwhile. */
	async #store(known: LogEnd, commit: Commit): Promise<boolean> {
		const { log } = this.#world;
		const { openedSteps, outcomes, erasedTexts, phase, agenda, refusals } = commit;
		const more = [openedSteps, outcomes, erasedTexts, refusals];
		if (phase === null && agenda === null && more.every(({ length }) => length === 0)) {
			return log.appendAtOnce(this.#sessionId, known, commit);
		}
		let isOvertaken = false;
		await log.append(this.#sessionId, known, (news) => {
			isOvertaken = news !== null;
			return isOvertaken ? null : commit;
		});
		return !isOvertaken;
	}

	async #appendAfterOthers(
		requests: RoomRequest[],
		memory: Memory,
		opens = false
	): Promise<Written> {
		let decided: Decided = { replies: [], commit: null, refused: [] };
		let commit: Commit | null = null;
		let theirs: readonly StoredLine[] = [];
		const write = (news: News | null, prepared: Preparation | null) => {
			if (news) {
				this.noticeOthers();
				memory.fold(news.tail);
				theirs = news.tail.entries;
				this.#refusals.take(news.refusals);
				this.#refusalsRead = news.end.refusals;
			}
			const asked = prepared ? requests.map((one) => withProgramme(one, prepared)) : requests;
			decided = decideAll(asked, memory, this.#refusals, this.#world);
			return (commit = this.#toStore(decided, memory));
		};
		await this.#world.log.append(this.#sessionId, this.#known(memory), write, opens);
		return this.#written(decided, commit, theirs);
	}

	#known(memory: Memory): LogEnd {
		return { seq: memory.state.seq, refusals: this.#refusalsRead };
	}

	/** A refusal is stored as well where another process could accept the same action later. */
	#toStore({ commit, refused }: Decided, memory: Memory): Commit | null {
		const refusals = this.#world.shared && !isOver(memory.state) ? refused : [];
		if (!commit && refusals.length === 0) return null;
		return { ...(commit ?? noLines), refusals };
	}

	/** The outcome is known: from here on these refusals stand. */
	#written(decided: Decided, stored: Commit | null, theirs: readonly StoredLine[]): Written {
		this.#refusals.take(decided.refused);
		this.#refusalsRead += stored?.refusals.length ?? 0;
		return { replies: decided.replies, ours: stored?.entries ?? [], theirs };
	}
}
