import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './interval.ts';

describe('the margin of a share', () => {
	it.each([
		{ successes: 16, total: 24, low: 0.467, high: 0.82 },
		{ successes: 81, total: 263, low: 0.2553, high: 0.3662 },
		{ successes: 15, total: 148, low: 0.0624, high: 0.1605 },
		{ successes: 0, total: 20, low: 0, high: 0.1611 },
		{ successes: 1, total: 29, low: 0.0061, high: 0.1718 }
	])('$successes of $total matches the published interval', ({ successes, total, low, high }) => {
		const interval = wilsonInterval(successes, total);
		expect(interval?.low).toBeCloseTo(low, 3);
		expect(interval?.high).toBeCloseTo(high, 3);
	});

	it('says nothing when nobody was asked', () => {
		expect(wilsonInterval(0, 0)).toBeNull();
	});

	it('ends exactly at nobody and at everybody', () => {
		expect(wilsonInterval(0, 7)?.low).toBe(0);
		expect(wilsonInterval(7, 7)?.high).toBe(1);
	});

	it('refuses more answers than people', () => {
		expect(() => wilsonInterval(8, 7)).toThrow(RangeError);
		expect(() => wilsonInterval(-1, 7)).toThrow(RangeError);
		expect(() => wilsonInterval(Number.NaN, 7)).toThrow(RangeError);
	});

	const counts = fc
		.integer({ min: 1, max: 5000 })
		.chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

	it('always holds the share itself and stays between nobody and everybody', () => {
		fc.assert(
			fc.property(counts, ([successes, total]) => {
				const interval = wilsonInterval(successes, total);
				if (interval === null) return false;
				const share = successes / total;
				return (
					0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1
				);
			})
		);
	});

	it('is narrower when ten times as many people say the same', () => {
		fc.assert(
			fc.property(counts, ([successes, total]) => {
				const few = wilsonInterval(successes, total);
				const many = wilsonInterval(successes * 10, total * 10);
				return few !== null && many !== null && many.high - many.low < few.high - few.low;
			})
		);
	});
});
