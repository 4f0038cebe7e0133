import { describe, expect, it } from 'vitest';
import { composeFigures } from '#lib/domain/wijkkompas/figure.ts';
import type { Indicator } from '#lib/domain/wijkkompas/indicator.ts';
import { describeIndicator, measure } from '#lib/domain/wijkkompas/worlds.ts';
import { showFigure } from '#lib/pages/wijken/shown-figure.ts';
import { chooseHighlights } from './highlights.ts';

/** Figures of which more is better, each with its value before and now. */
function listFigures(
	...changes: [id: string, from: number, to: number, more?: Partial<Indicator>][]
) {
	return composeFigures({
		indicators: changes.map(([id, , , differs]) =>
			describeIndicator({ id, polarity: 'higher-is-better', ...differs })
		),
		measurements: changes.flatMap(([id, from, to]) => [
			measure(2016, from, { indicator: id }),
			measure(2020, to, { indicator: id })
		]),
		breaks: [],
		wijk: 'WK01',
		municipality: 'GM01',
		country: 'NL',
		thisYear: 2026
	}).map((figure) => showFigure(figure, 'nl'));
}

const choose = (...changes: Parameters<typeof listFigures>) =>
	chooseHighlights(listFigures(...changes)).map(({ figure }) => figure.id);

describe('what stands out', () => {
	it('are the three clearest changes, what got worse first', () => {
		expect(choose(['up', 20, 40], ['down', 40, 30], ['little', 40, 43], ['more', 20, 31])).toEqual([
			'down',
			'up',
			'more'
		]);
	});

	it('weighs a small unit as heavily as a large one', () => {
		const liveability = { unit: 'deviation', decimals: 3, noticeableChange: 0.01 } as const;
		expect(
			choose(['a', 20, 30], ['b', 20, 29], ['c', 20, 28], ['lbm', 0, 0.1, liveability])
		).toEqual(['lbm', 'a', 'b']);
	});

	it('leaves out what stayed the same', () => {
		expect(choose(['same', 20, 20.5])).toEqual([]);
	});
});
