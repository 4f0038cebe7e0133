import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOut, type KnownSum } from './work-out.ts';

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
const known = (counts: readonly number[], groups: readonly number[][]): KnownSum[] =>
	groups.map((of) => ({ of, is: add(counts, of) }));

/** Tries every table there is. */
function tryAll(sums: readonly KnownSum[], of: readonly number[]) {
	const seen: number[] = [];
	const fill = (counts: number[]) => {
		const isPossible = sums.every((sum) => {
			const given = sum.of.filter((index) => index < counts.length);
			const total = add(counts, given);
			return given.length === sum.of.length ? total === sum.is : total <= sum.is;
		});
		if (!isPossible) return;
		if (counts.length === 9) seen.push(add(counts, of));
		else for (let next = 0; next <= 6; next += 1) fill([...counts, next]);
	};
	fill([]);
	return { least: Math.min(...seen), most: Math.max(...seen) };
}

describe('what can be worked out', () => {
	it('of a table of which every row and column is known is what no other table contradicts', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
				fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1, maxLength: 1 }),
				(counts, of) => {
					const sums = known(counts, [...rows, ...columns]);
					const { least, most } = workOut(9, sums)(of);
					const tried = tryAll(sums, of);
					expect([least, most]).toEqual([
						expect.closeTo(tried.least, 6),
						expect.closeTo(tried.most, 6)
					]);
				}
			),
			{ numRuns: 150 }
		);
	});

	it('is never narrower than the truth, also when other sums are known', () => {
		const any = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 });
		fc.assert(
			fc.property(
				fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
				any,
				any,
				(counts, told, of) => {
					const sums = known(counts, [...rows, ...columns, told]);
					const { least, most } = workOut(9, sums)(of);
					const tried = tryAll(sums, of);
					expect(least).toBeLessThanOrEqual(tried.least + 1e-6);
					expect(most).toBeGreaterThanOrEqual(tried.most - 1e-6);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('is everything where only one table fits', () => {
		const ask = workOut(4, [
			{ of: [0, 1], is: 20 },
			{ of: [2, 3], is: 0 },
			{ of: [0, 2], is: 18 },
			{ of: [1, 3], is: 2 }
		]);
		expect(ask([1])).toEqual({ least: 2, most: 2 });
		expect(ask([0, 1])).toEqual({ least: 20, most: 20 });
	});

	it('has no end for what is part of no sum, and does not begin from what cannot be', () => {
		expect(workOut(2, [{ of: [0], is: 3 }])([1])).toEqual({ least: 0, most: Infinity });
		const contradiction = [
			{ of: [0], is: 3 },
			{ of: [0], is: 4 }
		];
		expect(() => workOut(1, contradiction)).toThrow('cannot all be true');
	});
});
