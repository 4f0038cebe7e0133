/** What the phones were told, action by action: the side of the story that the log is held against. */
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Reply } from '#lib/protocol/messages.ts';

export interface Acknowledged {
	id: string;
	seq: number;
}

export interface Refused {
	id: string;
	refusal: Refusal;
}

/** Refusals after which the same action may well be accepted a moment later. */
const worthAnotherTry: readonly Refusal[] = ['busy', 'too-fast', 'not-saved'];

export class History {
	readonly acknowledged: Acknowledged[] = [];
	readonly refused: Refused[] = [];
	/** What people should not have been shown. */
	readonly oddities: string[] = [];
	readonly #heard = new Map<string, number>();

	/** The last line that somebody was told of, on whatever number of screens. */
	heardBy(person: string): number {
		return this.#heard.get(person) ?? 0;
	}

	/** Notes an answer; says whether it is the last word on this action. */
	note(person: string, id: string, reply: Reply): boolean {
		if (reply.ok) {
			this.acknowledged.push({ id, seq: reply.seq });
			this.#heard.set(person, Math.max(this.heardBy(person), reply.seq));
		} else if (!worthAnotherTry.includes(reply.refusal)) {
			this.refused.push({ id, refusal: reply.refusal });
		} else return false;
		return true;
	}
}
