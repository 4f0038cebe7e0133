import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeast, findMost, findWhole, type Bound } from './work-out.ts';

/** Three rows of three: 0 1 2 / 3 4 5 / 6 7 8. */
const rows = [
	[0, 1, 2],
	[3, 4, 5],
	[6, 7, 8]
];
const columns = [
	[0, 3, 6],
	[1, 4, 7],
	[2, 5, 8]
];
const add = (counts: readonly number[], of: readonly number[]) =>
	of.reduce((sum, index) => sum + counts[index]!, 0);
const known = (counts: readonly number[], groups: readonly number[][]): Bound[] =>
	groups.map((of) => ({ of, least: add(counts, of), most: add(counts, of) }));

/** Every table there is. */
function tryAll(bounds: readonly Bound[]): number[][] {
	const found: number[][] = [];
	const fill = (counts: number[]) => {
		const isPossible = bounds.every(({ of, least = 0, most = Infinity }) => {
			const given = of.filter((index) => index < counts.length);
			const total = add(counts, given);
			return total <= most && (given.length < of.length || total >= least);
		});
		if (!isPossible) return;
		if (counts.length === 9) found.push(counts);
		else for (let next = 0; next <= 6; next += 1) fill([...counts, next]);
	};
	fill([]);
	return found;
}

const table = fc.array(fc.nat(2), { minLength: 9, maxLength: 9 });
const some = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 });

describe('what can be worked out', () => {
	it('of a table of which every row and column is known is what no other table contradicts', () => {
		fc.assert(
			fc.property(table, fc.nat(8), (counts, of) => {
				const bounds = known(counts, [...rows, ...columns]);
				const tried = tryAll(bounds).map((one) => one[of]!);
				expect([findLeast(9, bounds, [of]), findMost(9, bounds, [of])]).toEqual([
					expect.closeTo(Math.min(...tried), 6),
					expect.closeTo(Math.max(...tried), 6)
				]);
			}),
			{ numRuns: 150 }
		);
	});

	it('is a table of whole people whenever there is one, and none when there is none', () => {
		fc.assert(
			fc.property(table, some, some, fc.nat(12), fc.nat(12), (counts, one, other, is, most) => {
				const bounds: Bound[] = [
					...known(counts, [...rows, ...columns]),
					{ of: one, least: is, most: is },
					{ of: other, most }
				];
				const found = findWhole(9, bounds);
				const tried = tryAll(bounds);
				if (tried.length === 0) expect(found).toBeNull();
				else expect(tried).toContainEqual(found);
			}),
			{ numRuns: 300 }
		);
	});

	it('has no end for what is part of no sum, and is nothing when the sums contradict each other', () => {
		const three: Bound = { of: [0], least: 3, most: 3 };
		expect(findLeast(2, [three], [1])).toBe(0);
		expect(findMost(2, [three], [1])).toBe(Infinity);
		expect(findMost(1, [three, { of: [0], least: 4 }], [0])).toBeNull();
	});

	it('does not halve people: half a table with every sum is none', () => {
		const pairs = [
			[0, 1],
			[1, 2],
			[0, 2]
		].map((of): Bound => ({ of, least: 1, most: 1 }));
		expect(findLeast(3, pairs, [0])).toBe(0.5);
		expect(findWhole(3, pairs)).toBeNull();
	});
});
