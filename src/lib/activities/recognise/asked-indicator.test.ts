import { describe, expect, it } from 'vitest';
import { compareWithPast } from '../../domain/wijkkompas/comparison.ts';
import type { Figure } from '../../domain/wijkkompas/figure.ts';
import { borderMoved, loneliness, measure } from '../../domain/wijkkompas/worlds.ts';
import { askIndicator, chooseFigures } from './asked-indicator.ts';
import { situation } from './worlds.ts';

const ids = (chosen: string[]) =>
	chooseFigures(situation.figures, chosen).map(({ indicator }) => indicator.id);

function figure(...wijk: ReturnType<typeof measure>[]): Figure {
	const breaks = [borderMoved];
	const comparison = compareWithPast(loneliness, wijk, breaks);
	return { indicator: loneliness, wijk, municipality: [], country: [], comparison, breaks };
}

describe('which figures are asked about', () => {
	it('takes what was chosen, in that order, each once', () => {
		expect(ids(['jeu_te_doen', 'gez_eenzaam', 'jeu_te_doen', 'is_er_niet'])).toEqual([
			'jeu_te_doen',
			'gez_eenzaam'
		]);
	});

	it('takes nothing else when all that was chosen is gone', () => {
		expect(ids(['is_er_niet'])).toEqual([]);
	});

	it('takes what changed most clearly when nothing was chosen: worse first, then better', () => {
		expect(ids([])).toEqual(['gez_eenzaam', 'soc_vrijwilligerswerk', 'ink_moeite_rondkomen']);
	});

	it('takes a figure that stayed the same when nothing changed', () => {
		const same = situation.figures.filter(({ comparison }) => comparison.status === 'same');
		expect(chooseFigures(same, []).map(({ indicator }) => indicator.id)).toEqual([
			'gez_beweegrichtlijn'
		]);
	});
});

describe('what a figure says', () => {
	it('keeps the years that may be compared, and the last two as tenths', () => {
		const { figure: shown } = askIndicator(figure(measure(2016, 54.3), measure(2020, 62)));
		expect(shown.series.map(({ year }) => year)).toEqual([2016, 2020]);
		expect(shown.latest).toEqual({ year: 2020, value: 62, tenths: 6 });
		expect(shown.previous).toEqual({ year: 2016, value: 54.3, tenths: 5 });
	});

	it('does not put a year from before the border moved beside one after it', () => {
		const { figure: shown } = askIndicator(figure(measure(2016, 54.3), measure(2022, 62)));
		expect(shown).toMatchObject({ reason: 'boundary-break', previous: null });
		expect(shown.series.map(({ year }) => year)).toEqual([2022]);
	});

	it('has nothing to show when the last figure is about too few people', () => {
		const last = measure(2020, null, { status: 'suppressed' });
		expect(askIndicator(figure(measure(2016, 54.3), last)).figure).toMatchObject({
			status: 'suppressed',
			latest: null,
			previous: null
		});
	});
});
