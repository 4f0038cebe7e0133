/**
 * A ballot that could not be sent: it waits on this phone in the outbox, and is shown as one's own until the server has another one than it
 * had, or has this one.
 */
export class WaitingBallot<Content> {
	#kept = $state.raw<{ content: Content; over: string } | null>(null);
	readonly #received: () => Content | null;
	readonly #asked: () => unknown;

	/** What the server has now; and what is asked now, where that changes in the same step. */
	constructor(received: () => Content | null, asked: () => unknown = () => null) {
		this.#received = received;
		this.#asked = asked;
	}

	/** What one sees as one's own ballot; null: none. */
	get content(): Content | null {
		return this.#waits() ?? this.#received();
	}

	get isWaiting(): boolean {
		return this.#waits() !== null;
	}

	/** What the server has, to be handed to `keep` after a try to send. */
	mark(): string {
		return JSON.stringify([this.#asked(), this.#received()]);
	}

	/** It was not sent; `over`: the mark of before the try. */
	keep(content: Content, over: string): void {
		this.#kept = { content, over };
	}

	clear(): void {
		this.#kept = null;
	}

	#waits(): Content | null {
		const kept = this.#kept;
		if (kept?.over !== this.mark()) return null;
		const isThere = JSON.stringify(kept.content) === JSON.stringify(this.#received());
		return isThere ? null : kept.content;
	}
}
