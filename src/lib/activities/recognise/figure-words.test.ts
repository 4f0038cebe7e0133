import { describe, expect, it } from 'vitest';
import { compareWithPast } from '../../domain/wijkkompas/comparison.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import {
	describeIndicator,
	loneliness,
	measure,
	volunteering
} from '../../domain/wijkkompas/worlds.ts';
import { askIndicator } from './asked-indicator.ts';
import { drawYears, saySourceOnWall, sayTrendOnWall } from './figure-on-wall.ts';
import { sayBefore, saySource, sayTrend } from './figure-words.ts';
import { askGuess, sayHeadline, sayOnWall, sayQuestion } from './headline.ts';
import type { IndicatorView } from './schema.ts';
import { texts as forResidents } from './texts/nl.ts';
import { texts as onWall } from './wall-texts/nl.ts';

const texts = { ...forResidents, ...onWall };

function view(values: Record<number, number>, indicator: Indicator = loneliness): IndicatorView {
	const wijk = Object.entries(values).map(([year, value]) => measure(Number(year), value));
	const comparison = compareWithPast(indicator, wijk, []);
	const figure = { indicator, wijk, municipality: [], country: [], comparison, breaks: [] };
	return { ...askIndicator(figure), asksGuess: false };
}

const headline = (one: IndicatorView) => sayHeadline(one, texts, 'nl').replaceAll('\u00AD', '');

describe('the sentence', () => {
	it('counts people of ten', () => {
		expect(headline(view({ 2020: 62 }))).toBe(
			'6 van de 10 volwassenen in uw wijk voelen zich eenzaam.'
		);
		expect(headline(view({ 2020: 9 }))).toBe(
			'1 van de 10 volwassenen in uw wijk voelt zich eenzaam.'
		);
		expect(headline(view({ 2020: 3 }))).toBe(
			'Minder dan 1 van de 10 volwassenen in uw wijk voelt zich eenzaam.'
		);
		expect(headline(view({ 2020: 97 }))).toBe(
			'Bijna alle volwassenen in uw wijk voelen zich eenzaam.'
		);
	});

	it('is shorter on the wall', () => {
		expect(sayOnWall(view({ 2020: 62 }), texts, 'nl')).toBe('6 van de 10 voelen zich eenzaam');
		expect(sayOnWall(view({ 2020: 97 }), texts, 'nl')).toBe('Bijna iedereen voelt zich eenzaam');
	});

	it('says no number before the guess', () => {
		const hidden = { ...view({ 2020: 62 }), figure: null };
		expect(headline(hidden)).toBe('Voelt zich eenzaam');
		expect(askGuess(hidden, texts, 'nl').replaceAll('\u00AD', '')).toBe(
			'Hoeveel van de 10 volwassenen in uw wijk voelen zich eenzaam?'
		);
		expect(sayTrend(hidden, texts)).toBeNull();
	});
});

describe('an estimate without a number', () => {
	const nuisance = describeIndicator({
		unit: 'deviation',
		kind: 'model',
		noticeableChange: 0.01,
		polarity: 'lower-is-better',
		texts: {
			nl: {
				...{ name: 'Overlast', people: null, person: null, explanation: 'Een schatting.' },
				...{ more: 'Er is meer overlast', less: 'De wijk wordt rustiger' }
			}
		}
	});
	const more = view({ 2022: -0.1, 2024: 0.1 }, nuisance);

	it('is worded so that one can say yes or no, and says once that it is an estimate', () => {
		expect(headline(more)).toBe('Volgens een schatting is er meer overlast dan in 2022');
		expect(sayQuestion(more, '', texts)).toBe('Merkt u dat?');
		expect(sayBefore(more, texts, 'nl')).toBeNull();
		expect(sayTrend(more, texts)).toBeNull();
		expect(sayTrendOnWall(more, texts)).toBeNull();
		expect(saySource(more, texts, names, 'nl')).toMatch(/^Bron: .*, 2024\.$/);
		expect(saySourceOnWall(more, texts, {})).not.toContain('schatting');
	});

	it('keeps the words of an indicator that do not turn around', () => {
		expect(headline(view({ 2022: 0.1, 2024: -0.1 }, nuisance))).toBe(
			'Volgens een schatting, vergeleken met 2022: de wijk wordt rustiger'
		);
	});

	it('says also that little changed, and asks in the words of who leads', () => {
		const same = view({ 2022: 0.1, 2024: 0.1 }, nuisance);
		expect(headline(same)).toBe('Overlast: volgens een schatting ongeveer gelijk aan 2022');
		expect(sayQuestion(same, 'Wat ziet u?', texts)).toBe('Wat ziet u?');
		expect(sayQuestion(view({ 2020: 62 }), '', texts)).toBe('Herkent u dit?');
	});
});

describe('what it was before', () => {
	it('says "In 2016 was dat 5 van de 10."', () => {
		const lonely = view({ 2016: 54.3, 2020: 62 });
		expect(sayBefore(lonely, texts, 'nl')).toBe('In 2016 was dat 5 van de 10.');
		expect(sayTrend(lonely, texts)).toMatchObject({
			status: 'worse',
			words: 'Dat is slechter geworden.'
		});
	});

	it('gives percentages when the tenths hide the change', () => {
		expect(sayBefore(view({ 2016: 22.3, 2020: 17.7 }, volunteering), texts, 'nl')).toBe(
			'In 2016 was dat 22%. In 2020 was dat 18%.'
		);
	});

	it('gives percentages when the tenths suggest a change that is none', () => {
		expect(sayBefore(view({ 2016: 44.1, 2020: 44.9 }), texts, 'nl')).toBe(
			'In 2016 was dat 4 van de 10.'
		);
		expect(sayBefore(view({ 2016: 44.4, 2020: 46 }), texts, 'nl')).toBe(
			'In 2016 was dat 44%. In 2020 was dat 46%.'
		);
	});

	it('is silent at a first measurement', () => {
		const first = view({ 2020: 62 });
		expect(sayBefore(first, texts, 'nl')).toBeNull();
		expect(sayTrend(first, texts)).toMatchObject({
			status: 'unknown',
			words: 'Dit is voor het eerst gemeten.'
		});
	});

	it('gives no verdict on what is neither good nor bad', () => {
		const neutral = describeIndicator({ polarity: 'neutral' });
		expect(sayTrend(view({ 2016: 10, 2020: 20 }, neutral), texts)?.status).toBeNull();
	});
});

const names = { 'rivm-50090ned': { name: 'RIVM', inSentence: 'het RIVM' } };

describe('where it comes from', () => {
	it('names source, year and percentage', () => {
		expect(saySource(view({ 2020: 62 }), texts, names, 'nl')).toBe(
			'Schatting van het RIVM, 2020: 62,0%.'
		);
	});

	it('says that there is no figure', () => {
		expect(sayTrend(view({}), texts)).toMatchObject({ words: 'Er is nog geen cijfer.' });
		expect(saySource(view({}), texts, names, 'nl')).toBeNull();
	});

	it('draws the last three years, and none that lie around zero', () => {
		const bars = (values: Record<number, number>, indicator = loneliness) =>
			drawYears(view(values, indicator), texts, 'nl').bars.map(({ text }) => text);
		expect(bars({ 2008: 40, 2012: 41.2, 2016: 44.4, 2020: 46 })).toEqual(['41%', '44%', '46%']);
		// Where tenths of people say it, they do.
		expect(bars({ 2008: 40, 2012: 49.6, 2016: 54.3, 2020: 62 })).toEqual([]);
		expect(bars({ 2022: -0.1, 2024: 0.1 }, describeIndicator({ unit: 'deviation' }))).toEqual([]);
	});
});
