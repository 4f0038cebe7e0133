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

/** Transient refusals: a retry of the same action may be accepted. */
const worthAnotherTry: readonly Refusal[] = ['busy', 'too-fast', 'not-saved'];

export class History {
	readonly acknowledged: Acknowledged[] = [];
	readonly refused: Refused[] = [];
	/** What each ballot said, by the id of its action. */
	readonly given = new Map<string, unknown>();
	/** What people should not have been shown. */
	readonly oddities: string[] = [];
	readonly #heard = new Map<string, number>();

	/** The last line that somebody was told of, on whatever number of screens. */
	heardBy(person: string): number {
		return this.#heard.get(person) ?? 0;
	}

	noteAcknowledged(person: string, id: string, seq: number): void {
		this.acknowledged.push({ id, seq });
		this.#heard.set(person, Math.max(this.heardBy(person), seq));
	}

	/** Only what somebody was really told: an answer to a page that was closed meanwhile, or that came too late, tells nobody anything. */
	noteRefused(id: string, refusal: Refusal): void {
		this.refused.push({ id, refusal });
	}
}

/** Whether this reply is final. */
export function isLastWord(reply: Reply | null): reply is Reply {
	return reply !== null && (reply.ok || !worthAnotherTry.includes(reply.refusal));
}
