import { describe, expect, it } from 'vitest';
import { composeFigures } from '#lib/domain/wijkkompas/figure.ts';
import { kompasThemeIds } from '#lib/domain/wijkkompas/theme.ts';
import {
	describeIndicator,
	loneliness,
	measure,
	residents,
	volunteering
} from '#lib/domain/wijkkompas/worlds.ts';
import { texts as kompas } from '#lib/texts/nl/kompas.ts';
import { texts } from '#lib/texts/nl/site.ts';
import { groupOthers, groupRing } from '#lib/pages/wijken/shown-figure.ts';
import { composeSectors } from './kompas-themes.ts';

const words = { texts, kompas };
const smoking = describeIndicator({ id: 'gez_roken', base: false });
const careGivers = describeIndicator({ id: 'soc_mantelzorger', polarity: 'neutral' });
const exercise = describeIndicator({ id: 'gez_beweegrichtlijn', polarity: 'higher-is-better' });

const figures = composeFigures({
	indicators: [loneliness, exercise, smoking, volunteering, careGivers, residents],
	measurements: [
		measure(2016, 54.3),
		measure(2020, 62),
		measure(2016, 47.7, { indicator: 'gez_beweegrichtlijn' }),
		measure(2020, 44, { indicator: 'gez_beweegrichtlijn' }),
		measure(2016, 30, { indicator: 'gez_roken' }),
		measure(2020, 20, { indicator: 'gez_roken' }),
		measure(2020, null, { indicator: 'soc_vrijwilligerswerk', status: 'suppressed' }),
		measure(2020, 12, { indicator: 'soc_mantelzorger' }),
		measure(2024, 3255, { indicator: 'bev_inwoners' })
	],
	breaks: [],
	wijk: 'WK01',
	municipality: 'GM01',
	country: 'NL'
});

const ring = groupRing(figures, 'nl');
const sectors = composeSectors(ring, {}, words);
const sector = (id: string) => sectors.find((one) => one.id === id);

describe('the sectors of the kompas', () => {
	it('always stand in the same order, from surroundings to taking part', () => {
		expect(sectors.map(({ id }) => id)).toEqual([...kompasThemeIds]);
	});

	it('have one cell for every figure that is judged, and none for figures shown on demand', () => {
		expect(sector('health')?.cells).toEqual(['worse', 'worse']);
	});

	it('leave out what is neither good nor bad', () => {
		expect(sector('community')?.cells).toEqual(['suppressed']);
	});

	it('leave nothing behind: what is in no sector stands with the other figures', () => {
		const others = groupOthers(figures, 'nl').flatMap((group) => group.figures.map(({ id }) => id));
		expect(others).toEqual(['soc_mantelzorger', 'gez_roken', 'bev_inwoners']);
	});

	it('show a dashed cell for a theme without any figure, and say so', () => {
		expect(sector('youth')?.cells).toEqual(['unknown']);
		expect(sector('youth')?.label).toBe(
			'Jeugd en onderwijs. Cijfers: nog geen cijfer. Ervaring: nog geen gesprek.'
		);
	});

	it('are said aloud with their counts and what residents recognise', () => {
		const [spoken] = composeSectors(ring, { health: { kind: 'share', tenths: 6 } }, words).filter(
			({ id }) => id === 'health'
		);
		expect(spoken?.label).toBe(
			'Gezondheid en welzijn. Cijfers: 2 gaan slechter. Ervaring: 6 van de 10 bewoners herkennen dit.'
		);
		expect(spoken?.experience).toEqual({ kind: 'share', tenths: 6 });
	});

	it('keep "too few people" apart from "no conversation"', () => {
		const few = composeSectors(ring, { health: { kind: 'too-few' } }, words);
		expect(few.find(({ id }) => id === 'health')?.experienceText).toBe('te weinig mensen');
		expect(few.find(({ id }) => id === 'safety')?.experienceText).toBe('nog geen gesprek');
	});
});
