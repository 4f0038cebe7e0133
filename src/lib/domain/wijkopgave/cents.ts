/** Amounts of money as people in the Netherlands write them, in whole cents. The one place that reads them. */

/** Whole cents, never less than nothing. */
export type Cents = number;

export const amountRefusals = [
	'amount-unclear',
	'amount-with-point',
	'amount-below-nothing',
	'amount-too-high'
] as const;
export type AmountRefusal = (typeof amountRefusals)[number];

/** 100 million euro: more is no project of a wijk, but a zero too many. */
export const mostCents: Cents = 100_000_000_00;

/**
 * "5.000,50", "5000", "€ 2.500" and "€ 1.200,-" are amounts. A point is for thousands and a comma for cents: "5000.5" could be either, so it
 * is refused and not guessed. Null: nothing was filled in.
 */
export function readEuros(typed: string): Cents | AmountRefusal | null {
	const text = typed
		.replaceAll(/[\s\u00a0\u202f]/g, '')
		.replace(/^(€|EUR)/i, '')
		.replace(/(€|EUR|euro)$/i, '');
	if (text === '') return typed.trim() === '' ? null : 'amount-unclear';
	if (/^[-−–]/.test(text)) return 'amount-below-nothing';
	const found = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}|-{1,2}|[–—]))?$/.exec(text);
	if (!found) return /^[\d.,]*\.[\d.,]*$/.test(text) ? 'amount-with-point' : 'amount-unclear';
	const [, euros = '', part = ''] = found;
	const cents = /\d/.test(part) ? Number(part.padEnd(2, '0')) : 0;
	const all = Number(euros.replaceAll('.', '')) * 100 + cents;
	return all > mostCents ? 'amount-too-high' : all;
}

/** Sum of what has an amount. */
export function addCents(amounts: readonly (Cents | null)[]): Cents {
	return amounts.reduce<Cents>((sum, cents) => sum + (cents ?? 0), 0);
}
