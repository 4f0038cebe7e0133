import { describe, expect, it } from 'vitest';
import { composeFigures } from './figure.ts';
import { tenths } from './tenths.ts';
import { borderMoved, describeIndicator, loneliness, measure, residents } from './worlds.ts';

const sources = {
	indicators: [
		residents,
		loneliness,
		describeIndicator({ id: 'roken', base: false }),
		describeIndicator({ id: 'ratten', theme: 'environment', base: false, area: 'WK01' }),
		describeIndicator({ id: 'bus', theme: 'environment', base: false, area: 'WK02' }),
		describeIndicator({ id: 'eigen', base: false, area: 'WK01' }),
		describeIndicator({ id: 'bewegen' }),
		describeIndicator({ id: 'groen', theme: 'environment' })
	],
	measurements: [
		measure(2020, 62),
		measure(2016, 54.3),
		measure(2020, 51.2, { area: 'GM01' }),
		measure(2020, 47, { area: 'NL' }),
		measure(2020, 11, { area: 'WK02' }),
		measure(2020, 12, { indicator: 'roken' })
	],
	breaks: [borderMoved, { ...borderMoved, year: 2003 }, { ...borderMoved, area: 'WK02' }],
	wijk: 'WK01',
	municipality: 'GM01',
	country: 'NL',
	thisYear: 2026
};

describe('the figures of a wijk', () => {
	it('stand theme by theme: the base set, then what is only measured here, then the rest', () => {
		expect(composeFigures(sources).map(({ indicator }) => indicator.id)).toEqual([
			'groen',
			'ratten',
			'gez_eenzaam',
			'bewegen',
			'eigen',
			'roken',
			'bev_inwoners'
		]);
	});

	it('hold the years of the wijk, of the municipality and of the country apart, old to new', () => {
		const figure = composeFigures(sources).find(({ indicator }) => indicator.id === 'gez_eenzaam');
		expect(figure?.wijk.map(({ value }) => value)).toEqual([54.3, 62]);
		expect(figure?.municipality.map(({ value }) => value)).toEqual([51.2]);
		expect(figure?.country.map(({ value }) => value)).toEqual([47]);
		expect(figure?.comparison.status).toBe('worse');
	});

	it('never hold what is only expected, whatever its status says', () => {
		const later = [2027, 2100].map((year) => ({
			...measure(year, 99),
			status: 'available' as const
		}));
		const expected = { ...measure(2022, 99), status: 'forecast' as const };
		const found = composeFigures({
			...sources,
			measurements: [...sources.measurements, ...later, expected]
		});
		expect(found).toEqual(composeFigures(sources));
	});

	it('carry only the border changes of this wijk, oldest first', () => {
		const [figure] = composeFigures(sources);
		expect(figure?.breaks.map(({ area, year }) => `${area} ${String(year)}`)).toEqual([
			'WK01 2003',
			'WK01 2021'
		]);
	});

	it('are there also when nothing was ever measured', () => {
		const [figure] = composeFigures({ ...sources, measurements: [] });
		expect(figure?.comparison).toMatchObject({ status: 'unknown', reason: 'no-figure' });
	});
});

describe('so many of the ten', () => {
	it.each([
		[62, 6],
		[9.4, 1],
		[54.9, 5],
		[55, 6],
		[0, 0],
		[100, 10]
	])('%s percent is %s of the ten', (percentage, people) => {
		expect(tenths(percentage)).toBe(people);
	});

	it('also counts a part of a group', () => {
		expect(tenths(17, 29)).toBe(6);
		expect(tenths(11, 20)).toBe(6);
	});

	it('is nothing when nobody was asked', () => {
		expect(tenths(0, 0)).toBeNull();
	});
});
