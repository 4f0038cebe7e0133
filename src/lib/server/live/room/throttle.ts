/**
 * Throttles the commits of an evening: two do not start within one interval, so that actions of a busy room are batched into a group
 * commit. A lone action is stored at once. It delays no push, for pushes are throttled to the same interval. See docs/decisions/0017.
 */

/** In milliseconds. */
export const interval = 100;

export class Throttle {
	#last = Number.NEGATIVE_INFINITY;
	#flush: (() => void) | null = null;

	/** How long until the next one may start, in milliseconds; not above zero when it may start now. */
	get remaining(): number {
		return this.#last + interval - performance.now();
	}

	/** One starts now. */
	start(): void {
		this.#last = performance.now();
	}

	/** Resolves when the next one may start, or at a flush. */
	async wait(): Promise<void> {
		const { remaining } = this;
		if (remaining <= 0) return;
		await new Promise<void>((done) => {
			const timer = setTimeout(done, remaining);
			this.#flush = () => {
				clearTimeout(timer);
				done();
			};
		});
		this.#flush = null;
	}

	/** Ends the wait that is under way. */
	flush(): void {
		this.#flush?.();
	}
}
