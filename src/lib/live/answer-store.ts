/**
 * The browser's storage as a persistent queue of answers: each under a key of its own, so that two tabs of one phone never overwrite each
 * other. A private window may have no storage, or a full one; then nothing is persisted and answers live as long as the page.
 */
import type { Refusal } from '../domain/refusal.ts';

export interface KeptAnswer {
	id: string;
	stepId: string;
	action: unknown;
	/** A sequence number, so that the queue is first in, first out. */
	order: number;
	/** Refused without retry; kept because there are words in it that its writer may want back. */
	refusal?: Refusal;
}

/** What we need of the browser's storage. */
export type PhoneStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's storage; null where it may not be touched at all. */
export function openPhoneStorage(): PhoneStorage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

export class AnswerStore {
	readonly #storage: PhoneStorage | null;
	readonly #prefix: string;

	/** A phone that goes on as somebody else leaves alone what the one before gave. */
	constructor(storage: PhoneStorage | null, code: string, owner: string) {
		this.#storage = storage;
		this.#prefix = `wijkdialoog-answer-${code}-${owner}-`;
	}

	/** Every answer of this person in this evening on this phone, of whichever tab, oldest first. */
	read(): KeptAnswer[] {
		return this.#keys()
			.flatMap((key) => this.#readOne(key) ?? [])
			.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	}

	keep(answer: KeptAnswer): void {
		this.#attempt((storage) => storage.setItem(this.#keyOf(answer.id), JSON.stringify(answer)));
	}

	forget(id: string): void {
		this.#attempt((storage) => storage.removeItem(this.#keyOf(id)));
	}

	/** Whether a key of the storage is one of these answers. */
	owns(key: string | null): boolean {
		return key?.startsWith(this.#prefix) ?? false;
	}

	#keyOf(id: string): string {
		return `${this.#prefix}${id}`;
	}

	#keys(): string[] {
		const keys: string[] = [];
		this.#attempt((storage) => {
			for (let index = 0; index < storage.length; index += 1) {
				const key = storage.key(index);
				if (key !== null && this.owns(key)) keys.push(key);
			}
		});
		return keys;
	}

	#readOne(key: string): KeptAnswer | null {
		let answer: KeptAnswer | null = null;
		this.#attempt((storage) => {
			answer = JSON.parse(storage.getItem(key) ?? 'null') as KeptAnswer | null;
		});
		return answer;
	}

	#attempt(work: (storage: PhoneStorage) => void): void {
		try {
			if (this.#storage) work(this.#storage);
		} catch {
			// See above: no storage, or a full one.
		}
	}
}
