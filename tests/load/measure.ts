/** What every bench shares: order statistics, and one line of JSON per measurement. */

/** Percentile by nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = Math.max(1, Math.ceil(sorted.length * part));
	return sorted[rank - 1] ?? Number.NaN;
}

/** The middle value; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
	return (lower + upper) / 2;
}

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** Prints one measurement or summary as one line of JSON. */
export function report(line: Record<string, unknown>): void {
	console.log(JSON.stringify(line));
}
