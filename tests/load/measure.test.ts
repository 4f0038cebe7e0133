import { expect, test } from 'vitest';
import { median, percentile } from './measure.ts';

test('of a hundred waits, the 99th percentile is the last but one', () => {
	const waits = Array.from({ length: 100 }, (_, index) => 100 - index);
	expect(percentile(waits, 0.99)).toBe(99);
	expect(percentile(waits, 0.5)).toBe(50);
	expect(percentile(waits, 1)).toBe(100);
});

test('one wait is every percentile of itself, and of no waits there is none', () => {
	expect(percentile([7], 0.05)).toBe(7);
	expect(percentile([], 0.5)).toBeNaN();
});

test('the middle of three trials is the middle one, of two their mean', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([1, 2])).toBe(1.5);
	expect(median([])).toBeNaN();
});
