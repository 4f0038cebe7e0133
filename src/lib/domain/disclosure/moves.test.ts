import { describe, expect, it } from 'vitest';
import { isMoved, isStayed, layOutMoves, type MovePick, type Part } from './moves.ts';

const keeps = (
	first: number[],
	second: number[],
	both: number,
	parts: Part[] = [[]],
	guarded: MovePick[] = []
) => layOutMoves({ first, second, both }).keepsFewUnknown(parts, guarded);
const moved = (people: number): Part => [{ of: isMoved, least: people, most: people }];

describe('a few who moved', () => {
	it('stay unknown among others who may have moved the other way', () => {
		// One person moved, or two one way and one the other, or nine and eight.
		expect(keeps([12, 8], [11, 9], 20)).toBe(true);
		// Told beside it how many moved, the same two rounds give them away.
		expect(keeps([12, 8], [11, 9], 20, [moved(1)])).toBe(false);
		expect(keeps([12, 8], [11, 9], 20, [moved(1), moved(9)])).toBe(true);
	});

	it('are read off two rounds of which the first was unanimous', () => {
		expect(keeps([20, 0], [18, 2], 20)).toBe(false);
		expect(keeps([20, 0], [15, 5], 20)).toBe(true);
	});

	it('are read off when everybody who moved left the same answer', () => {
		// Thirteen stayed, four and three went to the other two.
		expect(keeps([20, 5, 5], [13, 9, 8], 30, [moved(7)])).toBe(false);
		expect(keeps([20, 5, 5], [13, 9, 8], 30)).toBe(true);
	});

	it('are not the only ones: who came late or left early is not told either', () => {
		expect(keeps([10, 10], [10, 11], 20, [moved(0)])).toBe(false);
		expect(keeps([10, 11], [10, 10], 20, [moved(0)])).toBe(false);
		expect(keeps([10, 10], [10, 11], 20)).toBe(true);
	});

	it('are told by an odd number who moved between two answers, which only somebody who came late explains', () => {
		// Halved people would do too: whole ones say that the late one chose the second.
		expect(keeps([10, 10], [10, 11], 20, [moved(12)])).toBe(false);
	});

	it('may be a group that is guarded as a whole', () => {
		const up: MovePick = ({ from, to }) => from !== null && to !== null && from < to;
		expect(keeps([20, 0, 0], [17, 1, 2], 20, [[]], [up])).toBe(false);
		expect(keeps([30, 0, 0], [20, 5, 5], 30, [[]], [up, isMoved, isStayed])).toBe(true);
	});
});
