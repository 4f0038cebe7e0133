/** Which sign stands before the decimals of a number: 26.4 or 26,4. */
export type DecimalMark = 'point' | 'comma';

/** What the text of one cell of an imported file turns out to be. */
export type CellReading =
	| { readonly kind: 'number'; readonly number: number }
	/** Nothing at all, or a sign that says that there is a figure which is not told. */
	| { readonly kind: 'missing'; readonly sign: 'empty' | 'withheld' }
	| { readonly kind: 'two-readings' }
	| { readonly kind: 'not-a-number' };

/** Signs that Dutch open data use for a figure that is not told: a point, and the numbers of old maps. */
const withheldSigns = new Set(['.', '-99997', '-99999999']);
/** An empty cell, and the lone comma that CBS once published 5,507 times. */
const emptySigns = new Set(['', ',']);

const whole = /^[-+]?\d+$/;
const oneSign = /^[-+]?\d+[.,]\d+$/;
/** One to three digits and then exactly three: 1.234 may be a thousand and more, or one and a bit. */
const twoReadings = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const pointsForThousands = /^[-+]?[1-9]\d{0,2}(\.\d{3})+,\d+$|^[-+]?[1-9]\d{0,2}(\.\d{3}){2,}$/;
const commasForThousands = /^[-+]?[1-9]\d{0,2}(,\d{3})+\.\d+$|^[-+]?[1-9]\d{0,2}(,\d{3}){2,}$/;

/**
 * Reads a number as it is written, with either sign before its decimals. `mark` decides about a number that can be read in two ways, and
 * about no other. Absence is absence, never 0.
 */
export function readCell(text: string, mark: DecimalMark | null = null): CellReading {
	const cell = tidy(text);
	const sign = cell.replace(/\.0+$/, '');
	if (emptySigns.has(cell)) return { kind: 'missing', sign: 'empty' };
	if (withheldSigns.has(sign || cell)) return { kind: 'missing', sign: 'withheld' };
	if (whole.test(cell)) return { kind: 'number', number: Number(cell) + 0 };
	const found = markOf(cell) ?? (twoReadings.test(cell) ? mark : null);
	if (found) {
		const [thousands, decimals] = found === 'point' ? [',', '.'] : ['.', ','];
		const plain = cell.replaceAll(thousands, '').replace(decimals, '.');
		// Adding 0 makes the -0 of "-0.0000" a plain 0.
		return { kind: 'number', number: Number(plain) + 0 };
	}
	return { kind: twoReadings.test(cell) ? 'two-readings' : 'not-a-number' };
}

/**
 * A number as text that cannot be read in two ways (1.234 as 1.2340), and without what binary fractions add (26.400000000000002).
 */
export function writeCell(number: number): string {
	const written = String(Number(number.toPrecision(12)));
	return twoReadings.test(written) ? `${written}0` : written;
}

/** The mark of a column: that of the numbers which can be read in one way only, where they agree. */
export function findMark(cells: Iterable<string>): DecimalMark | null {
	const found = new Set<DecimalMark>();
	for (const text of cells) {
		const mark = markOf(tidy(text));
		if (mark) found.add(mark);
	}
	const [only, other] = found;
	return other === undefined ? (only ?? null) : null;
}

/** Null for a number without decimals, one with two readings, and what is no number. */
function markOf(cell: string): DecimalMark | null {
	if (pointsForThousands.test(cell)) return 'comma';
	if (commasForThousands.test(cell)) return 'point';
	if (!oneSign.test(cell) || twoReadings.test(cell)) return null;
	return cell.includes(',') ? 'comma' : 'point';
}

function tidy(text: string): string {
	return text.trim().replace('−', '-');
}
