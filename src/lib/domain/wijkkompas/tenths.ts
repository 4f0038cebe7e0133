/**
 * "6 van de 10": a percentage, or `part` out of `whole`, as a number of ten people, rounded.
 * Nobody asked is no share: null.
 */
export function tenths(part: number, whole = 100): number | null {
	return whole > 0 ? Math.round((part * 10) / whole) : null;
}
