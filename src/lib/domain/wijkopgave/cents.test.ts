import { describe, expect, it } from 'vitest';
import { addCents, mostCents, readEuros } from './cents.ts';

describe('an amount', () => {
	it.each([
		['5.000,50', 500_050],
		['5000', 500_000],
		['€ 2.500', 250_000],
		['€ 1.200,-', 120_000],
		['1.200,--', 120_000],
		['12,5', 1_250],
		['0,05', 5],
		['0', 0],
		['1 000 euro', 100_000],
		['EUR 1.000.000', 100_000_000],
		['100.000.000', mostCents]
	])('"%s" is %i cents', (typed, cents) => {
		expect(readEuros(typed)).toBe(cents);
	});

	it.each([
		['-5', 'amount-below-nothing'],
		['−5', 'amount-below-nothing'],
		['€ -5', 'amount-below-nothing'],
		['5000.5', 'amount-with-point'],
		['5000.50', 'amount-with-point'],
		['2.50', 'amount-with-point'],
		['1,000.50', 'amount-with-point'],
		['50.00', 'amount-with-point'],
		['1e9', 'amount-unclear'],
		['1000000000', 'amount-too-high'],
		['100.000.000,01', 'amount-too-high'],
		['9'.repeat(400), 'amount-too-high'],
		['veel', 'amount-unclear'],
		['€', 'amount-unclear'],
		['5,000', 'amount-unclear'],
		['5,', 'amount-unclear'],
		['0x10', 'amount-unclear']
	])('"%s" is refused: %s', (typed, refusal) => {
		expect(readEuros(typed)).toBe(refusal);
	});

	it('that was not filled in is none, and no refusal', () => {
		expect(readEuros('  ')).toBeNull();
	});

	it('is added up without what is not known', () => {
		expect(addCents([10, null, 5])).toBe(15);
	});
});
