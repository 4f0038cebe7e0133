/**
 * Answers that were given on this phone and not acknowledged yet. They stand in the browser's storage, so that a reload or a
 * closed tab loses nothing, and are sent again after any doubt: the server takes the same action only once.
 */
import { newActionId } from '../protocol/new-id.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Reply } from '../protocol/messages.ts';

export interface KeptAnswer {
	id: string;
	stepId: string;
	action: unknown;
}

export type Delivery =
	| { state: 'none' }
	| { state: 'sending' }
	| { state: 'kept' }
	| { state: 'sent'; at: string }
	| { state: 'refused'; refusal: Refusal };

type Send = (answer: KeptAnswer) => Promise<Reply | null>;

/** Refusals after which the same answer may well be accepted a moment later. */
const worthAnotherTry: readonly Refusal[] = ['busy', 'too-fast', 'not-saved'];

export class Outbox {
	delivery: Delivery = $state.raw({ state: 'none' });
	readonly #key: string;
	readonly #send: Send;
	#waiting: KeptAnswer[] = [];
	#flushing = false;
	#listeners: Record<string, (reply: Reply | null) => void> = {};

	constructor(code: string, send: Send) {
		this.#key = `wijkdialoog-outbox-${code}`;
		this.#send = send;
	}

	/** Reads what an earlier visit left, and tries to send it. */
	open(): void {
		this.#waiting = this.#read();
		if (this.#waiting.length > 0) void this.flush();
	}

	/** Keeps an answer and sends it. Resolves with the server's word, or null when it is kept for later. */
	put(stepId: string, action: unknown): Promise<Reply | null> {
		const answer = { id: newActionId(), stepId, action };
		this.#waiting.push(answer);
		this.#write();
		return new Promise((resolve) => {
			this.#listeners[answer.id] = resolve;
			void this.flush();
		});
	}

	/** Sends everything that waits, oldest first, until it is accepted or refused for good. */
	async flush(): Promise<void> {
		if (this.#flushing) return;
		this.#flushing = true;
		let tries = 0;
		while (this.#waiting[0]) {
			const answer = this.#waiting[0];
			if (this.delivery.state !== 'kept') this.delivery = { state: 'sending' };
			const reply = await this.#send(answer);
			if (reply && (reply.ok || !worthAnotherTry.includes(reply.refusal))) {
				this.#settle(answer, reply);
				tries = 0;
				continue;
			}
			this.delivery = { state: 'kept' };
			this.#tell(answer.id, null);
			tries += 1;
			await new Promise((resolve) => setTimeout(resolve, pauseAfter(tries)));
		}
		this.#flushing = false;
	}

	#settle(answer: KeptAnswer, reply: Reply): void {
		this.#waiting = this.#waiting.filter(({ id }) => id !== answer.id);
		this.#write();
		this.delivery = reply.ok
			? { state: 'sent', at: reply.at }
			: { state: 'refused', refusal: reply.refusal };
		this.#tell(answer.id, reply);
	}

	#tell(id: string, reply: Reply | null): void {
		const { [id]: listener, ...others } = this.#listeners;
		this.#listeners = others;
		listener?.(reply);
	}

	#read(): KeptAnswer[] {
		try {
			return JSON.parse(localStorage.getItem(this.#key) ?? '[]') as KeptAnswer[];
		} catch {
			// A private window may have no storage; then the answers live as long as the page.
			return [];
		}
	}

	#write(): void {
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.#waiting));
		} catch {
			// See above.
		}
	}
}

/** Half a second at first, ten at most, with a die so that a hall does not come back all at once. */
function pauseAfter(tries: number): number {
	return Math.min(10_000, 500 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random() / 2);
}
