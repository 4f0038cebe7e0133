/**
 * The outbox: answers given on this phone and not acknowledged yet. They are persisted in the browser's storage, so that a reload or
 * a closed tab loses nothing, and are retried after every time-out: the action's id is an idempotency key.
 */
import { newActionId } from '../protocol/new-id.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Reply } from '../protocol/messages.ts';
import { AnswerStore, type KeptAnswer, type PhoneStorage } from './answer-store.ts';
import { pauseAfter, sleep } from './back-off.ts';
import { readWrittenWords } from '../domain/written-words.ts';

export type Delivery =
	| { state: 'none' }
	| { state: 'sending' }
	/** Queued until there is a connection. */
	| { state: 'kept' }
	/** Queued until the server has room: it applied backpressure. */
	| { state: 'busy' }
	| { state: 'sent'; at: string }
	| { state: 'refused'; refusal: Refusal };

/** Words that the server did not take, for their writer to read or type again. */
export interface RefusedWords {
	id: string;
	refusal: Refusal;
	words: string[];
}

export interface OutboxWorld {
	code: string;
	/** Whose answers these are: a tag that the server gives to each participant. */
	owner: string;
	/** Null where the browser has none to give. */
	storage: PhoneStorage | null;
	/** Sends once. Null on a time-out of the acknowledgement: it may have been stored or not. */
	send: (answer: KeptAnswer) => Promise<Reply | null>;
	pause?: (milliseconds: number) => Promise<void>;
}

/** Transient refusals: a retry of the same answer may be accepted. */
export const worthAnotherTry: readonly Refusal[] = ['busy', 'too-fast', 'not-saved'];

export class Outbox {
	delivery: Delivery = $state.raw({ state: 'none' });
	refused: RefusedWords[] = $state.raw([]);
	/** Queued, and at least one try to send failed. */
	unsent: readonly KeptAnswer[] = $state.raw([]);
	readonly #store: AnswerStore;
	readonly #send: OutboxWorld['send'];
	readonly #pause: (milliseconds: number) => Promise<void>;
	#waiting: KeptAnswer[] = [];
	#isSending = false;
	/** Cuts the running backoff short; null when there is none. */
	#endPause: (() => void) | null = null;
	#listeners: Record<string, (reply: Reply | null) => void> = {};

	constructor({ code, owner, storage, send, pause = sleep }: OutboxWorld) {
		this.#store = new AnswerStore(storage, code, owner);
		this.#send = send;
		this.#pause = pause;
	}

	/** Enqueues an answer and sends it. Resolves with the reply, or null when it stays queued. */
	put(stepId: string, action: unknown): Promise<Reply | null> {
		// What another tab queued is older, so it goes first: sent later, it would overwrite this one.
		const stored = this.#readStore();
		const earlier = [...stored, ...this.#waiting].map(({ order }) => order);
		const answer = { id: newActionId(), stepId, action, order: Math.max(0, ...earlier) + 1 };
		this.#waiting = [...this.#waiting, answer];
		this.#store.keep(answer);
		// It is queued behind another.
		if (this.#endPause) {
			this.unsent = this.#waiting;
			return Promise.resolve(null);
		}
		return new Promise((resolve) => {
			this.#listeners[answer.id] = resolve;
			void this.#sendAll();
		});
	}

	/** Flushes the queue now that there is a connection, with what another tab or an earlier visit left in it. */
	flush(): void {
		this.#readStore();
		this.#endPause?.();
		void this.#sendAll();
	}

	/** Another question is on: what became of the last answer is said, unless it still waits. */
	turnPage(): void {
		if (this.#waiting.length === 0) this.delivery = { state: 'none' };
	}

	/** The writer has seen what was refused. */
	dismiss(id: string): void {
		this.#store.forget(id);
		this.refused = this.refused.filter((one) => one.id !== id);
	}

	/** Whether a change in the browser's storage was about an answer of this evening: another tab's. */
	owns(key: string | null): boolean {
		return this.#store.owns(key);
	}

	#readStore(): KeptAnswer[] {
		const answers = this.#store.read();
		const known = this.#waiting.map(({ id }) => id);
		const left = answers.filter(({ id, refusal }) => !refusal && !known.includes(id));
		this.#waiting = [...left, ...this.#waiting].sort((a, b) => a.order - b.order);
		for (const answer of answers) if (answer.refusal) this.#showRefused(answer, answer.refusal);
		return answers;
	}

	/** First in, first out, one in flight at a time, until each is accepted or refused without retry. */
	async #sendAll(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		let tries = 0;
		for (let answer = this.#waiting[0]; answer; answer = this.#waiting[0]) {
			if (tries === 0) this.delivery = { state: 'sending' };
			const reply = await this.#send(answer);
			if (reply && (reply.ok || !worthAnotherTry.includes(reply.refusal))) {
				this.#settle(answer, reply);
				tries = 0;
				continue;
			}
			this.delivery = { state: reply ? 'busy' : 'kept' };
			this.unsent = this.#waiting;
			for (const { id } of this.#waiting) this.#tell(id, null);
			tries += 1;
			if (await this.#wasFlushedWithin(pauseAfter(tries))) tries = 0;
		}
		this.#isSending = false;
	}

	/** Waits for the backoff. Resolves with true when a reconnection cut it short. */
	async #wasFlushedWithin(milliseconds: number): Promise<boolean> {
		const flushed = new Promise<true>((resolve) => (this.#endPause = () => resolve(true)));
		const wasFlushed = await Promise.race([this.#pause(milliseconds).then(() => false), flushed]);
		this.#endPause = null;
		return wasFlushed;
	}

	#settle(answer: KeptAnswer, reply: Reply): void {
		this.#waiting = this.#waiting.filter(({ id }) => id !== answer.id);
		this.unsent = this.unsent.filter(({ id }) => id !== answer.id);
		if (reply.ok) {
			this.#store.forget(answer.id);
			this.delivery = { state: 'sent', at: reply.at };
		} else {
			// A form that waits for the reply still holds what was typed.
			if (answer.id in this.#listeners) this.#store.forget(answer.id);
			else this.#keepRefused(answer, reply.refusal);
			this.delivery = { state: 'refused', refusal: reply.refusal };
		}
		this.#tell(answer.id, reply);
	}

	/** The form in which it was typed may be gone by now, and the page too. */
	#keepRefused(answer: KeptAnswer, refusal: Refusal): void {
		if (this.#showRefused(answer, refusal)) this.#store.keep({ ...answer, refusal });
		else this.#store.forget(answer.id);
	}

	/** False when there are no words in it to show. */
	#showRefused({ id, action }: KeptAnswer, refusal: Refusal): boolean {
		const words = readWrittenWords(action);
		if (words.length === 0) return false;
		if (!this.refused.some((one) => one.id === id)) {
			this.refused = [...this.refused, { id, refusal, words }];
		}
		return true;
	}

	#tell(id: string, reply: Reply | null): void {
		const { [id]: listener, ...others } = this.#listeners;
		this.#listeners = others;
		listener?.(reply);
	}
}
