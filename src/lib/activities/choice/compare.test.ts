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
	it('is how many came to the one that grew most, and puts all other moves together', () => {
		const hall: Group[] = [
			[6, a, a],
			[8, a, c],
			[3, b, a],
			[2, c, b],
			[5, b, b],
			[4, c, c]
		];
		expect(compare(square, ...hall).people).toEqual({ '>line-3': 8, other: 5, same: 15 });
	});

	it('leaves no few over', () => {
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
		const late = compare(square, [9, a, a], [1, a, b], [11, b, b], [1, null, b]);
		expect(late).toEqual({ tellsFirst: true, people: { both: 21 } });
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

describe('where nobody moved', () => {
	it('the first round is not told, and neither where too few can have moved: the two look the same', () => {
		const hidden = { tellsFirst: false, people: { both: 20 } };
		expect(compare(square, [10, a, a], [10, b, b])).toEqual(hidden);
		expect(compare(square, [16, a, a], [4, b, a])).toEqual(hidden);
		expect(compare(scale, [20, ['3'], ['3']])).toEqual(hidden);
	});
});

describe('with more than one choice each', () => {
	const gardens = { ...square, kind: 'more', limit: 2 } as const;

	it('it is how many changed anything', () => {
		const hall: Group[] = [
			[6, ['line-1'], ['line-1', 'line-3']],
			[6, ['line-1', 'line-2'], ['line-2', 'line-3']],
			[9, ['line-1'], ['line-1']],
			[5, ['line-2'], ['line-1', 'line-2']],
			[8, ['line-3'], ['line-3']]
		];
		expect(compare(gardens, ...hall).people).toEqual({ same: 17, moved: 17 });
	});

	it('the first round is not told when it would say that a few came to an option', () => {
		const hall: Group[] = [
			[12, ['line-1'], ['line-2']],
			[12, ['line-2'], ['line-1']],
			[2, ['line-1'], ['line-1', 'line-3']]
		];
		expect(compare(gardens, ...hall)).toEqual({ tellsFirst: false, people: { both: 26 } });
	});

	it('is found in time when everybody answers something else', () => {
		const ids = [1, 2, 3, 4, 5, 6, 7, 8].map((line) => `line-${String(line)}`);
		const of = (...lines: number[]) => [...new Set(lines)].toSorted().map((line) => ids[line % 8]!);
		const hall = Array.from(
			{ length: 150 },
			(_, person): Group =>
				[
					...[1, of(person, person * 3 + 1, (person >> 3) % 8)],
					of(person + (person % 3), person * 5, (person >> 2) % 8)
				] as unknown as Group
		);
		const asked = { ...gardens, limit: 3, options: ids };
		expect(compare(asked, ...hall)).toEqual({ tellsFirst: true, people: { both: 150 } });
	}, 2000);
});

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
});
