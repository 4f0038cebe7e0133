/** What was measured in the last minute: how often, and how the values were spread. Costs the same however busy it is. */
export interface Spread {
	count: number;
	/** Half of all values were at most this; null when nothing was measured. */
	p50: number | null;
	p95: number | null;
	p99: number | null;
}

// A minute in slots of five seconds; the oldest slot makes room for the newest.
const slotSeconds = 5;
const slots = 12;

// Values are kept in bins that grow by a twentieth, from 0.1 ms to two minutes: a figure is at most 5% off.
const smallest = 0.0001;
const growth = Math.log(1.05);
const bins = 288;

function binOf(value: number): number {
	if (value <= smallest) return 0;
	return Math.min(bins - 1, Math.round(Math.log(value / smallest) / growth));
}

function valueOf(bin: number): number {
	return smallest * Math.exp(bin * growth);
}

export class LastMinute {
	/** Seconds, from any beginning. */
	readonly #clock: () => number;
	readonly #counts = Array.from({ length: slots }, () => new Uint32Array(bins));
	#current = 0;

	constructor(clock: () => number) {
		this.#clock = clock;
		this.#current = Math.floor(clock() / slotSeconds);
	}

	record(value: number): void {
		this.#turn();
		const slot = this.#counts[this.#current % slots];
		const bin = binOf(value);
		if (slot) slot[bin] = (slot[bin] ?? 0) + 1;
	}

	read(): Spread {
		this.#turn();
		const together = new Uint32Array(bins);
		let count = 0;
		for (const slot of this.#counts) {
			// A plain loop: somebody who looks may not slow down the room.
			for (let bin = 0; bin < bins; bin += 1) {
				const times = slot[bin] ?? 0;
				together[bin] = (together[bin] ?? 0) + times;
				count += times;
			}
		}
		const [p50 = null, p95 = null, p99 = null] = [0.5, 0.95, 0.99].map((part) =>
			findValue(together, count, part)
		);
		return { count, p50, p95, p99 };
	}

	/** Empties the slots whose time has passed since somebody last came by. */
	#turn(): void {
		const now = Math.floor(this.#clock() / slotSeconds);
		const passed = Math.min(now - this.#current, slots);
		for (let step = 1; step <= passed; step += 1) {
			this.#counts[(now - passed + step) % slots]?.fill(0);
		}
		this.#current = now;
	}
}

/** The smallest value that at least this part of all values does not exceed. */
function findValue(counts: Uint32Array, total: number, part: number): number | null {
	if (total === 0) return null;
	const wanted = Math.ceil(total * part);
	let passed = 0;
	const bin = counts.findIndex((times) => (passed += times) >= wanted);
	return valueOf(bin);
}
