/**
 * The outbox of a phone without its screen: answers are persisted first, and retried in order until they are acknowledged or refused
 * without retry. They survive a reload of the page.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { isLastWord } from './history.ts';
import type { Draw } from '#lib/domain/dice.ts';

export interface Answer {
	id: string;
	stepId: string;
	action: unknown;
}

/** The storage of a browser holds words and nothing else. */
export interface Storage {
	words: string;
}

interface OutboxWorld {
	/** Sends once; null on a time-out. */
	send: (answer: Answer) => Promise<Reply | null>;
	/** The answer is refused for good, and the phone says so. */
	tellRefused: (answer: Answer, refusal: Refusal) => void;
}

export class Outbox {
	readonly #storage: Storage;
	readonly #world: OutboxWorld;
	readonly #draw: Draw;
	#isSending = false;
	#isClosed = false;
	#wake: AbortController | null = null;

	constructor(storage: Storage, world: OutboxWorld, draw: Draw) {
		this.#storage = storage;
		this.#world = world;
		this.#draw = draw;
	}

	get waiting(): Answer[] {
		return JSON.parse(this.#storage.words) as Answer[];
	}

	put(answer: Answer): void {
		this.#storage.words = JSON.stringify([...this.waiting, answer]);
		void this.#sendAll();
	}

	/** A reconnection cuts the backoff short. */
	flush(): void {
		this.#wake?.abort();
		void this.#sendAll();
	}

	/** The page is closed; what waits stays in the storage. */
	close(): void {
		this.#isClosed = true;
		this.#wake?.abort();
	}

	async #sendAll(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		let tries = 0;
		for (let answer = this.waiting[0]; answer && !this.#isClosed; answer = this.waiting[0]) {
			const reply = await this.#world.send(answer);
			if (this.#isClosed) return;
			if (isLastWord(reply)) {
				const { id } = answer;
				if (!reply.ok) this.#world.tellRefused(answer, reply.refusal);
				this.#storage.words = JSON.stringify(this.waiting.filter((other) => other.id !== id));
				tries = 0;
				continue;
			}
			tries += 1;
			await this.#pause(Math.min(10_000, 500 * 2 ** Math.min(tries, 5)));
		}
		this.#isSending = false;
	}

	/** Backoff with jitter, so that a hall does not retry all at once. */
	async #pause(longest: number): Promise<void> {
		this.#wake = new AbortController();
		const { signal } = this.#wake;
		const milliseconds = longest / 2 + this.#draw(longest / 2);
		await sleep(milliseconds, null, { signal }).catch(() => undefined);
	}
}
