/**
 * The outbox of a phone without its screen: what was answered is written down first, and sent until it is acknowledged or refused
 * for good, oldest first. Somebody who closes the page finds it again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from './proxy.ts';

export interface Answer {
	id: string;
	stepId: string;
	action: unknown;
}

/** The storage of a browser holds words and nothing else. */
export interface Storage {
	words: string;
}

export class Outbox {
	readonly #storage: Storage;
	/** Sends once, and says whether that was the last word on it. */
	readonly #send: (answer: Answer) => Promise<boolean>;
	readonly #draw: Draw;
	#isSending = false;
	#isClosed = false;
	#wake: AbortController | null = null;

	constructor(storage: Storage, send: (answer: Answer) => Promise<boolean>, draw: Draw) {
		this.#storage = storage;
		this.#send = send;
		this.#draw = draw;
	}

	get waiting(): Answer[] {
		return JSON.parse(this.#storage.words) as Answer[];
	}

	put(answer: Answer): void {
		this.#storage.words = JSON.stringify([...this.waiting, answer]);
		void this.#sendAll();
	}

	/** There is a connection again: no need to wait longer. */
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
			const isSettled = await this.#send(answer);
			if (this.#isClosed) return;
			if (isSettled) {
				const { id } = answer;
				this.#storage.words = JSON.stringify(this.waiting.filter((other) => other.id !== id));
				tries = 0;
				continue;
			}
			tries += 1;
			await this.#pause(Math.min(10_000, 500 * 2 ** Math.min(tries, 5)));
		}
		this.#isSending = false;
	}

	/** With a die, so that a hall does not come back all at once. */
	async #pause(longest: number): Promise<void> {
		this.#wake = new AbortController();
		const { signal } = this.#wake;
		const milliseconds = longest / 2 + this.#draw(longest / 2);
		await sleep(milliseconds, null, { signal }).catch(() => undefined);
	}
}
