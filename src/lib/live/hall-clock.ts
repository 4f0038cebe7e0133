/**
 * What time it is in the hall, by the server's clock: that of a laptop may be minutes off, or be put right in the middle of an evening.
 * For what is said to a person, never for what is decided.
 */

/** A clock and a stopwatch that disagree by more than this, in milliseconds: somebody put the clock elsewhere, or the laptop slept. */
const jump = 2_000;

/** This browser's own: a clock, and a stopwatch that nobody can put elsewhere, both in milliseconds. */
interface Own {
	now: () => number;
	passed: () => number;
}

export class HallClock {
	readonly #own: Own;
	readonly #askServer: () => Promise<number | null>;
	#offset = 0;
	#last: { now: number; passed: number } | undefined;

	constructor(
		askServer: () => Promise<number | null>,
		own: Own = { now: () => Date.now(), passed: () => performance.now() }
	) {
		this.#askServer = askServer;
		this.#own = own;
	}

	/** Hears from the server what time it is. Without an answer all stays as it was. */
	async ask(): Promise<void> {
		const asked = this.#own.passed();
		const heard = await this.#askServer();
		if (heard === null) return;
		const onTheWay = (this.#own.passed() - asked) / 2;
		this.#offset = heard + onTheWay - this.#own.now();
	}

	read(): number {
		const [now, passed] = [this.#own.now(), this.#own.passed()];
		const drift = this.#last ? now - this.#last.now - (passed - this.#last.passed) : 0;
		this.#last = { now, passed };
		if (Math.abs(drift) > jump) {
			// Backwards it was put; forwards it may also have slept, and then the clock is right.
			if (drift < 0) this.#offset -= drift;
			void this.ask();
		}
		return now + this.#offset;
	}
}

/** Every answer of a server says when it was given, to the second. */
async function readServerTime(): Promise<number | null> {
	const answer = await fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
	const time = Date.parse(answer?.headers.get('date') ?? '');
	return Number.isNaN(time) ? null : time + 500;
}

export const hallClock = new HallClock(readServerTime);
