/** The queue of an evening, in order of arrival, and how large the next batch may be. */
import type { Refusal } from '../../../domain/refusal.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { RoomRequest } from './request.ts';

/** Most actions in one commit (group commit). */
const largestCommit = 500;
/** A larger batch makes an action hardly cheaper. */
const worthwhile = 200;
/** Back pressure: above this an action is refused as `busy`, and the phone retries. */
export const longestLine = 5_000;
/** Retries of an action in a batch of its own, before it is refused. */
const mostTries = 2;

export interface Waiting {
	request: RoomRequest;
	answer: (reply: Reply) => void;
	/** How often it failed in a batch of its own. */
	tries: number;
}

export class WaitingLine {
	#line: Waiting[] = [];
	#together = largestCommit;

	get length(): number {
		return this.#line.length;
	}

	/** A full batch waits. */
	get isLongEnough(): boolean {
		return this.#line.length >= Math.min(worthwhile, this.#together);
	}

	/** Resolves after the commit, or with a refusal by name. */
	join(request: RoomRequest): Promise<Reply> {
		if (this.#line.length >= longestLine) return Promise.resolve(refused('busy'));
		return new Promise((answer) => this.#line.push({ request, answer, tries: 0 }));
	}

	/** The next batch. */
	take(): Waiting[] {
		return this.#line.splice(0, this.#together);
	}

	/** A batch succeeded: the next one may be larger again. */
	settled(): void {
		this.#together = Math.min(largestCommit, this.#together * 2);
	}

	/** The optimistic append lost to another process: retries the same batch. */
	putBack(waiting: Waiting[]): void {
		this.#line.unshift(...waiting);
	}

	/**
	 * The outcome of this batch is unknown. It is retried and bisected: an action that cannot be stored does not fail those of others, and
	 * one that was stored after all is found in the log by its id. Only one that failed in a batch of its own, twice, is refused.
	 */
	tryInHalves(waiting: Waiting[]): void {
		this.#together = Math.max(1, Math.floor(waiting.length / 2));
		const [alone] = waiting;
		if (waiting.length === 1 && alone) {
			alone.tries += 1;
			if (alone.tries >= mostTries) return alone.answer(refused('not-saved'));
		}
		this.#line.unshift(...waiting);
	}

	/** The database does not answer: every action is refused as `not-saved`, which a phone retries. */
	refuseAll(): void {
		for (const { answer } of this.#line.splice(0)) answer(refused('not-saved'));
		this.#together = largestCommit;
	}
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
