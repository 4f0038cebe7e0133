import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../domain/ballot/rounds.ts';
import { compareRounds } from './compare.ts';
import type { Choices, Settings } from './schema.ts';
import { scale, square, twice } from './worlds.ts';

type Group = [number, Choices | null, Choices | null];

const pair = (...groups: Group[]): Pair<Choices>[] =>
	groups.flatMap(([people, first, second]) =>
		Array.from({ length: people }, () => ({ first, second }))
	);
const compare = (settings: Settings, ...groups: Group[]) =>
	compareRounds(pair(...groups), twice(settings));

const [a, b, c] = [['line-1'], ['line-2'], ['line-3']];

describe('what is told of how people moved on a scale', () => {
	it('is how many went up and down, where each is nobody or five people', () => {
		const hall: Group[] = [
			[9, ['2'], ['3']],
			[7, ['3'], ['3']],
			[6, ['4'], ['3']],
			[5, ['3'], ['4']]
		];
		expect(compare(scale, ...hall)).toEqual({
			tellsFirst: true,
			people: { up: 14, down: 6, same: 7 }
		});
	});

	it('is only how many moved, where few went one of the ways', () => {
		const hall: Group[] = [
			[6, ['1'], ['4']],
			[8, ['2'], ['3']],
			[6, ['2'], ['2']],
			[3, ['3'], ['2']],
			[9, ['3'], ['3']]
		];
		expect(compare(scale, ...hall)).toEqual({
			tellsFirst: true,
			people: { same: 15, moved: 17 }
		});
	});

	it('is nothing where it could be worked out from both rounds', () => {
		expect(compare(scale, [18, ['3'], ['3']], [2, ['3'], ['4']])).toEqual({
			tellsFirst: false,
			people: { both: 20 }
		});
	});
});

describe('what is told of how people moved between options', () => {
	it('names moves of five and more, and puts smaller ones together', () => {
		const hall: Group[] = [
			[6, a, a],
			[8, a, c],
			[3, b, a],
			[2, c, b],
			[5, b, b],
			[4, c, c]
		];
		expect(compare(square, ...hall).people).toEqual({ 'line-1>line-3': 8, other: 5, same: 15 });
	});

	it('names fewer moves rather than leave a few over', () => {
		const { people } = compare(
			square,
			[9, a, a],
			[6, a, b],
			[7, b, a],
			[3, b, c],
			[8, b, b],
			[6, c, c]
		);
		for (const count of Object.values(people)) expect(count === 0 || count >= 5).toBe(true);
	});

	it('is nothing where both rounds with the number who moved would give two people away', () => {
		expect(compare(square, [10, a, a], [6, a, b], [2, b, a], [10, b, b])).toEqual({
			tellsFirst: true,
			people: { both: 28 }
		});
	});

	it('does not give away who came late', () => {
		const late = compare(square, [10, a, a], [10, b, b], [1, null, b]);
		expect(late).toEqual({ tellsFirst: true, people: { both: 20 } });
	});
});

const settings = fc.constantFrom<Settings>(
	twice(scale),
	twice(square),
	twice({ ...square, kind: 'more', limit: 2 })
);
const hallOf = (asked: Settings) => {
	const ids = asked.kind === 'scale-5' ? ['1', '2', '3', '4', '5'] : ['line-1', 'line-2', 'line-3'];
	const answer = fc.option(
		fc.subarray(ids, { minLength: 1, maxLength: asked.kind === 'more' ? 2 : 1 })
	);
	const gave = fc
		.record({ first: answer, second: answer })
		.filter(({ first, second }) => first !== null || second !== null);
	return fc.array(gave, { minLength: 5, maxLength: 40 });
};

describe('whatever a hall answers', () => {
	const halls = settings.chain((asked) => hallOf(asked).map((hall) => ({ asked, hall })));

	it('every part that is told is nobody or five people, and together they are all who answered twice', () => {
		fc.assert(
			fc.property(halls, ({ asked, hall }) => {
				const { people } = compareRounds(hall, asked);
				const both = hall.filter(({ first, second }) => first && second).length;
				expect(Object.values(people).reduce((sum, one) => sum + one, 0)).toBe(both);
				if (!('both' in people)) {
					for (const one of Object.values(people)) expect(one === 0 || one >= 5).toBe(true);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('the order in which people came makes no difference', () => {
		fc.assert(
			fc.property(halls, ({ asked, hall }) => {
				expect(compareRounds(hall.toReversed(), asked)).toEqual(compareRounds(hall, asked));
			}),
			{ numRuns: 50 }
		);
	});

	it('of two options, no other table that fits says that a few moved', () => {
		const two = twice({ ...square, options: ['Ja', 'Nee'] });
		const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));
		fc.assert(
			fc.property(counts, ([stayedA, toB, toA, stayedB]) => {
				const groups: Group[] = [
					[stayedA, a, a],
					[toB, a, b],
					[toA, b, a],
					[stayedB, b, b]
				];
				const { tellsFirst, people } = compareRounds(pair(...groups), two);
				if (!tellsFirst) return;
				// Everything that fits: both rounds are known, so one number fixes the table.
				const possible: number[] = [];
				for (let moved = 0; moved <= stayedA + toB; moved += 1) {
					const other = [stayedA + toB - moved, toA + moved - toB, stayedB + toB - moved];
					const isPossible = other.every((one) => one >= 0);
					const [left = 0, back = 0, right = 0] = other;
					const fits = !('same' in people) || people.same === left + right;
					const fitsMoves = !('line-1>line-2' in people) || people['line-1>line-2'] === moved;
					const fitsBack = !('line-2>line-1' in people) || people['line-2>line-1'] === back;
					if (isPossible && fits && fitsMoves && fitsBack) possible.push(moved);
				}
				if (toB === 0 || toB >= 5) return;
				expect(Math.min(...possible) === 0 || Math.max(...possible) >= 5).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});
});
