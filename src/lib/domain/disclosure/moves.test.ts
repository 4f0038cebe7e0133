import { describe, expect, it } from 'vitest';
import { keepsFewUnknown, type Move, type MovePick } from './moves.ts';

const [a, b, c] = [0, 1, 2];
const made = (...groups: [number, number | null, number | null][]): Move[] =>
	groups.flatMap(([people, from, to]) => Array.from({ length: people }, () => ({ from, to })));
const stayed: MovePick = ({ from, to }) => from !== null && from === to;
const moved: MovePick = ({ from, to }) => from !== null && to !== null && from !== to;

describe('a few who moved', () => {
	it('stay unknown among others who may have moved the other way', () => {
		// 12 and 8 became 11 and 9: one person moved, or two one way and one the other, or nine and eight.
		const one = made([11, a, a], [1, a, b], [8, b, b]);
		expect(keepsFewUnknown(2, one, {})).toBe(true);
		// Told beside it how many moved, the same two rounds give them away.
		expect(keepsFewUnknown(2, one, { groups: [moved, stayed] })).toBe(false);
	});

	it('are read off two rounds of which the first was unanimous', () => {
		expect(keepsFewUnknown(2, made([18, a, a], [2, a, b]), {})).toBe(false);
		expect(keepsFewUnknown(2, made([15, a, a], [5, a, b]), {})).toBe(true);
	});

	it('are read off when everybody who moved left the same answer', () => {
		const seven = made([13, a, a], [4, a, b], [3, a, c], [5, b, b], [5, c, c]);
		expect(keepsFewUnknown(3, seven, { groups: [moved, stayed] })).toBe(false);
		expect(keepsFewUnknown(3, seven, {})).toBe(true);
	});

	it('stay unknown when two counts of both directions would tell them, and are not told', () => {
		const eight = made([10, a, a], [6, a, b], [2, b, a], [10, b, b]);
		expect(keepsFewUnknown(2, eight, { groups: [moved] })).toBe(false);
		expect(keepsFewUnknown(2, eight, {})).toBe(true);
	});

	it('are not the only ones: who came late is not told either', () => {
		const late = made([10, a, a], [10, b, b], [1, null, b]);
		expect(keepsFewUnknown(2, late, { groups: [moved, stayed] })).toBe(false);
		expect(keepsFewUnknown(2, late, {})).toBe(true);
		const gone = made([10, a, a], [10, b, b], [1, b, null]);
		expect(keepsFewUnknown(2, gone, { groups: [moved, stayed] })).toBe(false);
	});

	it('may be a group that is guarded as a whole', () => {
		const up: MovePick = ({ from, to }) => from !== null && to !== null && from < to;
		const three = made([1, a, b], [2, a, c], [17, a, a]);
		expect(keepsFewUnknown(3, three, { guarded: [up] })).toBe(false);
	});

	it('are told from a limit, where it leaves nothing else', () => {
		// Three more have it than before, and no more than four people changed anything.
		const added = made([3, a, b], [10, a, a], [10, b, b]);
		const limit = (people: number) => ({ noMoreThan: { group: moved, people } });
		expect(keepsFewUnknown(2, added, limit(4))).toBe(false);
		expect(keepsFewUnknown(2, added, limit(8))).toBe(true);
	});

	it('are nobody when everybody who moved is one of five', () => {
		const five = made([5, a, b], [5, b, a], [10, a, a]);
		expect(keepsFewUnknown(2, five, { groups: [moved, stayed] })).toBe(true);
	});

	it('are found among hundreds on a scale of ten in no time', () => {
		const hall = Array.from({ length: 300 }, (_, person) => ({
			from: (person * 7) % 10,
			to: Math.min(9, ((person * 7) % 10) + (person % 11 === 0 ? 2 : 0))
		}));
		expect(keepsFewUnknown(10, hall, { groups: [moved, stayed] })).toBeTypeOf('boolean');
	}, 2000);
});
