/** What the text of one cell of an imported file turns out to be. */
export type CellReading =
	| { readonly kind: 'number'; readonly number: number }
	| { readonly kind: 'missing' }
	| { readonly kind: 'decimal-comma' }
	| { readonly kind: 'not-a-number' };

/**
 * Signs that Dutch open data use for "no figure": an empty cell, a point, a lone comma, and the
 * numbers that old maps use.
 */
const missingSigns = new Set(['', '.', ',', '-99997', '-99999999']);

/** Reads a number as it is written with a decimal point. Absence is absence, never 0. */
export function readCell(text: string): CellReading {
	const cell = text.trim().replace('−', '-');
	if (missingSigns.has(cell.replace(/\.0+$/, ''))) return { kind: 'missing' };
	if (/^[-+]?\d+(\.\d+)?$/.test(cell)) {
		// Adding 0 makes the -0 of "-0.0000" a plain 0.
		return { kind: 'number', number: Number(cell) + 0 };
	}
	// "26,4" and "1.234,5" may be read in two ways: refuse rather than guess.
	return { kind: /^[-+]?[\d.]*,\d+$/.test(cell) ? 'decimal-comma' : 'not-a-number' };
}
