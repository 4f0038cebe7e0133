import { describe, expect, it } from 'vitest';
import { canBeRecognised, sayFigure, shareOfPeople, type Sayable } from './say-figure.ts';

const lonely: Sayable = {
	unit: 'percent',
	decimals: 1,
	countsPeople: true,
	isModel: false,
	latest: { year: 2020, value: 62 },
	previous: { year: 2016, value: 54.3 },
	status: 'worse'
};

describe('a share of people', () => {
	it('is never nobody, and never everybody before all of them are', () => {
		const forms = [0.4, 3, 9, 44, 97, 100].map((value) => shareOfPeople(value).form);
		expect(forms).toEqual(['few', 'few', 'one', 'some', 'most', 'all']);
	});

	it('is the headline, with the percentage beside it', () => {
		expect(sayFigure(lonely)).toEqual({
			headline: { kind: 'people', share: { of10: 6, form: 'some' } },
			value: { value: 62, unit: 'percent', decimals: 1 },
			change: { kind: 'was-people', year: 2016, share: { of10: 5, form: 'some' } }
		});
	});

	it('is said in percentages where tenths would hide a change, or make one up', () => {
		const hidden = {
			...lonely,
			latest: { year: 2020, value: 22.6 },
			previous: { year: 2016, value: 17.7 }
		};
		expect(sayFigure(hidden).change).toMatchObject({
			kind: 'from-to',
			to: { amount: { decimals: 0 } }
		});
		const madeUp: Sayable = {
			...lonely,
			status: 'same',
			latest: { year: 2020, value: 45.2 },
			previous: { year: 2016, value: 44.8 }
		};
		expect(sayFigure(madeUp).change).toMatchObject({
			kind: 'from-to',
			to: { amount: { decimals: 1 } }
		});
	});
});

it('says no whole percentage that is another number of tenths than the figure', () => {
	const puzzling: Sayable = {
		...lonely,
		latest: { year: 2020, value: 34.6 },
		previous: { year: 2016, value: 26.1 }
	};
	expect(sayFigure(puzzling)).toMatchObject({
		headline: { share: { of10: 3 } },
		change: { kind: 'from-to', to: { amount: { value: 34.6, decimals: 1 } } }
	});
});

describe('a figure without people', () => {
	it('says its value, and what it was', () => {
		const homes: Sayable = { ...lonely, unit: 'count', decimals: 0, countsPeople: false };
		expect(sayFigure(homes)).toMatchObject({
			headline: { kind: 'amount', amount: { value: 62 } },
			change: { kind: 'was', year: 2016 }
		});
	});

	it('says no number that says nothing, only which way it went', () => {
		const nuisance: Sayable = { ...lonely, unit: 'deviation', countsPeople: false };
		expect(sayFigure(nuisance)).toEqual({
			headline: { kind: 'moved', way: 'more' },
			value: null,
			change: { kind: 'since', year: 2016 }
		});
		expect(sayFigure({ ...nuisance, status: 'same' }).headline).toEqual({ kind: 'name' });
	});

	it('says nothing of what is not there', () => {
		expect(sayFigure({ ...lonely, latest: null, previous: null })).toEqual({
			headline: { kind: 'name' },
			value: null,
			change: { kind: 'none' }
		});
	});
});

describe('a score that a model gave', () => {
	const nuisance: Sayable = { ...lonely, unit: 'deviation', countsPeople: false, isModel: true };

	it('is an estimate with the year it is compared with, said once', () => {
		expect(sayFigure(nuisance)).toEqual({
			headline: { kind: 'estimated', way: 'more', since: 2016 },
			value: null,
			change: { kind: 'none' }
		});
		expect(sayFigure({ ...nuisance, status: 'same' }).headline).toMatchObject({ way: 'same' });
	});

	it('is not asked about where there is nothing to say yes or no to', () => {
		const whole: Sayable = { ...nuisance, unit: 'score', status: 'unknown', previous: null };
		expect(canBeRecognised(nuisance)).toBe(true);
		expect(canBeRecognised(whole)).toBe(false);
		expect(canBeRecognised({ ...whole, latest: null })).toBe(false);
		expect(canBeRecognised({ ...whole, unit: 'deviation', isModel: false })).toBe(false);
		// What people were asked is a sentence of its own, also before there is a figure.
		expect(canBeRecognised({ ...whole, isModel: false, latest: null })).toBe(true);
		expect(canBeRecognised(lonely)).toBe(true);
	});
});
