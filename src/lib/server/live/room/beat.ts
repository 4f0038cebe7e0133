/**
 * The beat of an evening: its commits do not begin sooner after one another, and neither do its pushes. A lone tap is stored at once;
 * in a busy room those of one beat go together. Nobody waits longer for the wall because of it: what is stored sooner is shown no
 * sooner. See docs/decisions/0017.
 */

/** In milliseconds. */
export const beat = 100;

export class Beat {
	#last = Number.NEGATIVE_INFINITY;
	#hurry: (() => void) | null = null;

	/** How long until the next one, in milliseconds; not above zero when it is due. */
	get early(): number {
		return this.#last + beat - performance.now();
	}

	/** One begins now. */
	strike(): void {
		this.#last = performance.now();
	}

	/** Resolves when the next one is due, or as soon as something cannot wait for it. */
	async wait(): Promise<void> {
		const { early } = this;
		if (early <= 0) return;
		await new Promise<void>((done) => {
			const timer = setTimeout(done, early);
			this.#hurry = () => {
				clearTimeout(timer);
				done();
			};
		});
		this.#hurry = null;
	}

	hurry(): void {
		this.#hurry?.();
	}
}
