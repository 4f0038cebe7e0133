import { createHistogram } from 'node:perf_hooks';

/** A sliding window of a minute: count and percentiles of what was measured, in constant time and memory. */
export interface Spread {
	count: number;
	/** Half of all values were at most this; null when nothing was measured. */
	p50: number | null;
	p95: number | null;
	p99: number | null;
}

// A ring of slots of five seconds.
const slotSeconds = 5;
const slots = 12;

// A histogram counts whole numbers from 1: a value is kept in units of 0.1 ms, up to two minutes, in two significant digits.
const unit = 0.0001;
const range = { lowest: 1, highest: 120 / unit, figures: 2 };

export class LastMinute {
	/** Seconds, from any beginning. */
	readonly #clock: () => number;
	readonly #slots = Array.from({ length: slots }, () => createHistogram(range));
	#current = 0;

	constructor(clock: () => number) {
		this.#clock = clock;
		this.#current = Math.floor(clock() / slotSeconds);
	}

	record(value: number): void {
		this.#turn();
		const units = Math.min(range.highest, Math.max(range.lowest, Math.round(value / unit)));
		this.#slots[this.#current % slots]?.record(units);
	}

	read(): Spread {
		this.#turn();
		const together = createHistogram(range);
		for (const slot of this.#slots) together.add(slot);
		const { count } = together;
		const valueAt = (percent: number) => (count === 0 ? null : together.percentile(percent) * unit);
		return { count, p50: valueAt(50), p95: valueAt(95), p99: valueAt(99) };
	}

	/** Resets the slots that expired since the last call. */
	#turn(): void {
		const now = Math.floor(this.#clock() / slotSeconds);
		const passed = Math.min(now - this.#current, slots);
		for (let step = 1; step <= passed; step += 1) {
			this.#slots[(now - passed + step) % slots]?.reset();
		}
		this.#current = now;
	}
}
