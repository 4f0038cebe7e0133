/** A range of fractions, both between 0 and 1. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The Wilson score interval of a share: how far the true share may lie from `successes / total`.
 * Fractions 0..1; the default `z` gives 95%. Nobody asked means nothing known: null, not 0..1.
 * Throws a RangeError when the counts cannot belong together.
 *
 * Source: E.B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilsonInterval(successes: number, total: number, z = 1.959964): Interval | null {
	if (!(successes >= 0 && successes <= total && Number.isFinite(total))) {
		throw new RangeError(`${String(successes)} out of ${String(total)} is not a share`);
	}
	if (total === 0) return null;

	const share = successes / total;
	const weight = (z * z) / total;
	const middle = (share + weight / 2) / (1 + weight);
	const reach =
		(z / (1 + weight)) * Math.sqrt((share * (1 - share)) / total + weight / (4 * total));

	// At 0 and at everybody the formula ends exactly there, but floating point misses by 1e-17.
	return {
		low: successes === 0 ? 0 : middle - reach,
		high: successes === total ? 1 : middle + reach
	};
}
