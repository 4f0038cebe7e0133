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
import { tellShare } from '#lib/domain/statistics/told-share.ts';
import { tenths } from '#lib/domain/wijkkompas/tenths.ts';
import { texts as kompas } from '#lib/texts/nl/kompas.ts';
import { texts } from '#lib/texts/nl/site.ts';
import { groupOthers, groupRing } from '#lib/pages/wijken/shown-figure.ts';
import { composeSectors } from './kompas-themes.ts';

const words = { texts, kompas };

/** The sector of which this many answers of so many were "herken ik". */
function hear(yes: number, all: number, isOfAnswers = false) {
	const told = tellShare(yes, all);
	const health = { kind: 'share' as const, tenths: tenths(yes, all) ?? 0, told, isOfAnswers };
	return composeSectors(ring, { health }, words).find(({ id }) => id === 'health');
}

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
	country: 'NL',
	thisYear: 2026
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
		const spoken = hear(16, 24);
		expect(spoken?.label).toBe(
			'Gezondheid en welzijn. Cijfers: 2 gaan slechter. Ervaring: 7 van de 10 bewoners herkennen dit.'
		);
		expect(spoken?.experience).toMatchObject({ kind: 'share', tenths: 7 });
	});

	it('count out fewer than twenty, and call the answers about several figures answers', () => {
		const textOf = (...said: Parameters<typeof hear>) => hear(...said)?.experienceText;
		expect(textOf(5, 7)).toBe('5 van de 7 bewoners herkennen dit');
		expect(textOf(1, 7)).toBe('1 van de 7 bewoners herkent dit');
		expect(textOf(0, 7)).toBe('geen van de 7 bewoners herkent dit');
		expect(textOf(7, 7)).toBe('alle 7 bewoners herkennen dit');
		expect(textOf(9, 14, true)).toBe('9 van de 14 antwoorden van bewoners zijn ‘herken ik’');
		expect(textOf(16, 24, true)).toBe('7 van de 10 antwoorden van bewoners zijn ‘herken ik’');
		expect(textOf(1, 40)).toBe('minder dan 1 van de 10 bewoners herkent dit');
		expect(textOf(39, 40, true)).toBe('bijna alle antwoorden van bewoners zijn ‘herken ik’');
	});

	it('keep "too few people" apart from "no conversation"', () => {
		const few = composeSectors(ring, { health: { kind: 'too-few' } }, words);
		expect(few.find(({ id }) => id === 'health')?.experienceText).toBe('te weinig mensen');
		expect(few.find(({ id }) => id === 'safety')?.experienceText).toBe('nog geen gesprek');
	});
});
