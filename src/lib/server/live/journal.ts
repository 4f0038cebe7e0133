/**
 * How one process writes to the log of an evening. Mostly it is alone there: then it decides on what it knows and writes that in one
 * go. Where another process wrote as well, it first holds the end of the log and reads what is new.
 */
import type { Refusal } from '../../domain/refusal.ts';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import type { Commit, LogQueries } from '../db/log.ts';
import { decideAll, type DecideWorld, type Decided } from './decide.ts';
import type { Draft } from './draft.ts';
import { GivenRefusals } from './given-refusals.ts';
import type { Memory } from './memory.ts';

export interface Written {
	decided: Decided;
	/** Lines of other processes that were folded on the way. */
	theirs: readonly LogEntry[];
}

export interface JournalWorld extends DecideWorld {
	log: LogQueries;
	/** Other processes may write to the same log. */
	shared: boolean;
}

/** Another process wrote while we decided: nothing was stored, and the memory is ahead of the log. */
export class Overtaken extends Error {
	override name = 'Overtaken';
}

/** So many commits go carefully after the last sign of another process. */
const carefulFor = 200;

export class Journal {
	readonly #sessionId: string;
	readonly #world: JournalWorld;
	readonly #refusals = new GivenRefusals();
	#careful = 0;

	constructor(sessionId: string, world: JournalWorld) {
		this.#sessionId = sessionId;
		this.#world = world;
	}

	/** Another process writes to this log too. */
	noticeOthers(): void {
		this.#careful = carefulFor;
	}

	/** The sender hears of this refusal, and goes by it. */
	noteRefusal(draft: Draft, refusal: Refusal): void {
		this.#refusals.note(draft, refusal);
	}

	/** Decides on these drafts and stores what was accepted. When it throws, nobody knows whether it was stored. */
	append(drafts: Draft[], memory: Memory): Promise<Written> {
		if (this.#careful === 0) return this.#appendAlone(drafts, memory);
		this.#careful -= 1;
		return this.#appendAfterOthers(drafts, memory);
	}

	async #appendAlone(drafts: Draft[], memory: Memory): Promise<Written> {
		const { log } = this.#world;
		const known = memory.state.seq;
		const decided = decideAll(drafts, memory, this.#refusals, this.#world);
		// A refusal may come of what another process did and we have not read: only what is stored proves that we had read all.
		if (!decided.commit && this.#world.shared) return this.#appendAfterOthers(drafts, memory);
		if (decided.commit && !(await this.#store(log, known, decided.commit))) {
			this.noticeOthers();
			throw new Overtaken();
		}
		return { decided, theirs: [] };
	}

	/** Whether it was stored: not when the log had grown. */
	async #store(log: LogQueries, known: number, commit: Commit): Promise<boolean> {
		const { newKeys, spentKeys, outcomes, erasedTexts, phase } = commit;
		const more = [newKeys, spentKeys, outcomes, erasedTexts];
		if (phase === null && more.every(({ length }) => length === 0)) {
			return log.appendAtOnce(this.#sessionId, known, commit.entries, commit.texts);
		}
		let isOvertaken = false;
		await log.append(this.#sessionId, known, (tail) => {
			isOvertaken = tail !== null;
			return isOvertaken ? null : commit;
		});
		return !isOvertaken;
	}

	async #appendAfterOthers(drafts: Draft[], memory: Memory): Promise<Written> {
		let decided: Decided = { replies: [], commit: null };
		let theirs: readonly LogEntry[] = [];
		await this.#world.log.append(this.#sessionId, memory.state.seq, (tail) => {
			if (tail) {
				this.noticeOthers();
				memory.fold(tail);
				theirs = tail.entries;
			}
			decided = decideAll(drafts, memory, this.#refusals, this.#world);
			return decided.commit;
		});
		return { decided, theirs };
	}
}
