/** Who waits for a commit of an evening, in the order in which they came, and how many go together. */
import type { Refusal } from '../../../domain/refusal.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { RoomRequest } from './request.ts';

/** Actions that wait while a commit is under way go together into the next one. */
const largestCommit = 500;
/** From so many on, an action costs hardly less in a commit that is larger still. */
const worthwhile = 200;
/** Above this the phone hears "busy" and tries again; nothing is dropped unseen. */
export const longestLine = 5_000;
/** Tried alone so often, and never stored. */
const mostTries = 2;

export interface Waiting {
	request: RoomRequest;
	answer: (reply: Reply) => void;
	/** How often it was tried alone without being stored. */
	tries: number;
}

export class WaitingLine {
	#line: Waiting[] = [];
	#together = largestCommit;

	get length(): number {
		return this.#line.length;
	}

	/** Waiting for more would bring nothing. */
	get isLongEnough(): boolean {
		return this.#line.length >= Math.min(worthwhile, this.#together);
	}

	/** The answer comes after the commit, or as a refusal by name. */
	join(request: RoomRequest): Promise<Reply> {
		if (this.#line.length >= longestLine) return Promise.resolve(refused('busy'));
		return new Promise((answer) => this.#line.push({ request, answer, tries: 0 }));
	}

	/** The next ones to go into a commit. */
	take(): Waiting[] {
		return this.#line.splice(0, this.#together);
	}

	/** Those were stored or refused: from here on more may go together again. */
	settled(): void {
		this.#together = Math.min(largestCommit, this.#together * 2);
	}

	/** Another process was first: the same ones again. */
	putBack(waiting: Waiting[]): void {
		this.#line.unshift(...waiting);
	}

	/**
	 * Nobody knows whether those were stored. They are tried again in halves, so that one that cannot be stored does not take those
	 * of others along, and so that what was stored after all is found in the log. Only one that failed alone, twice, is refused.
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

	/** The database is away: everybody hears it, and keeps their answer. */
	refuseAll(): void {
		for (const { answer } of this.#line.splice(0)) answer(refused('not-saved'));
		this.#together = largestCommit;
	}
}

function refused(refusal: Refusal): Reply {
	return { ok: false, refusal };
}
