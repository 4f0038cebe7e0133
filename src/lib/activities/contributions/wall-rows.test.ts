import { describe, expect, it } from 'vitest';
import type { RankedEntry } from './ranking.ts';
import { fitTop } from './wall-rows.ts';

const entry = (id: string, people: number, cards = 1): RankedEntry => ({
	...{ id, people, cards, rank: 1 },
	text: { textId: id }
});
const top = [entry('a', 9), entry('b', 7, 3), entry('c', 7, 2), entry('d', 7)];
const long = 'woord '.repeat(23);

describe('the cards that most people stand behind, on the wall', () => {
	it('are all there when their words fit', () => {
		const fitted = fitTop({ top, more: 4, tied: 2 }, () => 'Een drempel bij de school.');
		expect(fitted).toEqual({ rows: top, more: 4, tied: 2 });
	});

	it('stand there with all of their words, and what does not fit is counted', () => {
		const fitted = fitTop({ top, more: 4, tied: 2 }, () => long);
		expect(fitted.rows.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(fitted).toMatchObject({ more: 7, tied: 4 });
	});

	it('are at least one, and what others have is no tie with it when it is not', () => {
		const fitted = fitTop({ top, more: 4, tied: 2 }, () => long.repeat(4));
		expect(fitted.rows.map(({ id }) => id)).toEqual(['a']);
		expect(fitted).toMatchObject({ more: 10, tied: 0 });
	});
});
