import { describe, expect, it } from 'vitest';
import { findTies, topOf } from './podium.ts';
import type { CountedOption } from './schema.ts';

/** Options with these votes, highest first. */
const options = (...votes: number[]): CountedOption[] =>
	votes.map((count, index) => ({
		id: String(index),
		label: String(index),
		theme: null,
		clusterId: null,
		votes: count,
		rank: votes.indexOf(count) + 1,
		split: null
	}));
const ranksOf = (...votes: number[]) => topOf(options(...votes), 5).rows.map(({ rank }) => rank);

describe('the top five', () => {
	it('shows which place is shared', () => {
		const podium = topOf(options(17, 14, 11, 11, 8, 1), 5);
		expect(podium.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5]);
		expect(podium.ties).toEqual([{ rank: 3, count: 2 }]);
		expect(podium.leftOut).toBeNull();
		expect(podium.more).toBe(1);
	});

	it('never shows one of two equals: a shared place that does not fit is left out and named', () => {
		const podium = topOf(options(9, 8, 7, 3, 3, 3), 5);
		expect(podium.rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
		expect(podium.leftOut).toEqual({ rank: 4, count: 3 });
	});

	it('has no rows when everything is equal and does not fit', () => {
		expect(topOf(options(4, 4, 4, 4, 4, 4), 5)).toEqual({
			rows: [],
			ties: [],
			leftOut: { rank: 1, count: 6 },
			more: 0
		});
	});

	it('leaves out what nobody chose', () => {
		expect(ranksOf(3, 0, 0)).toEqual([1]);
		expect(ranksOf(0, 0)).toEqual([]);
		expect(findTies(options(3, 0, 0))).toEqual([]);
	});
});
