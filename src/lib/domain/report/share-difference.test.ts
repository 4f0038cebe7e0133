import { describe, expect, it } from 'vitest';
import { differenceInterval } from './share-difference.ts';

const round = (value: number) => Math.round(value * 10_000) / 10_000;

describe('the difference of two shares', () => {
	// The contrasts that Newcombe works out in table II of his paper.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[10, 10, 0, 10, 0.6075, 1]
	])('of %i/%i and %i/%i is what the paper says', (a, m, b, n, low, high) => {
		const interval = differenceInterval({ part: a, whole: m }, { part: b, whole: n })!;
		expect(round(interval.low)).toBe(low);
		expect(round(interval.high)).toBe(high);
	});

	it('is not known when nobody was asked', () => {
		expect(differenceInterval({ part: 0, whole: 0 }, { part: 1, whole: 2 })).toBeNull();
	});
});
