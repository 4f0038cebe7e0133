/** Shorter than this nobody reads what a press that was held told. */
const readingTime = 1_000;

/**
 * A press that was held tells what changed, and whoever then chooses again has seen it. Who presses on without a pause has not: each press
 * begins that pause anew, so that nobody hammers through.
 */
export class Told {
	#last: { sight: string; at: number } | null = null;

	/** Of a press on something that another console changed. `sight`: what can be seen now; `at`: milliseconds of a clock that only goes on. */
	isChosenAgain(sight: string, at: number): boolean {
		const last = this.#last;
		const isAgain = last !== null && last.sight === sight && at - last.at >= readingTime;
		this.#last = isAgain ? null : { sight, at };
		return isAgain;
	}
}
