import { describe, expect, it } from 'vitest';
import { chooseYears, joinPoints, makeScale, placeOnScale } from './chart-scale.ts';

describe('the scale of a chart', () => {
	it('holds every value between round numbers', () => {
		expect(makeScale([50.3, 54.3, 62])).toEqual({ from: 50, to: 65, ticks: [50, 55, 60, 65] });
		expect(makeScale([-0.125, 0.009]).ticks).toEqual([-0.15, -0.1, -0.05, 0, 0.05]);
	});

	it('one single value still has a place', () => {
		const scale = makeScale([8]);
		expect(scale.from).toBeLessThanOrEqual(8);
		expect(scale.to).toBeGreaterThan(scale.from);
	});

	it('puts the least at the bottom and the most at the top', () => {
		expect(placeOnScale(50, { from: 50, to: 65 })).toBe(0);
		expect(placeOnScale(65, { from: 50, to: 65 })).toBe(100);
	});
});

describe('the years under a chart', () => {
	it('all stand there when they fit', () => {
		expect(chooseYears([2012, 2016, 2020], 6)).toEqual([2012, 2016, 2020]);
	});

	it('the last one always stands there', () => {
		expect(chooseYears([2018, 2019, 2020, 2021, 2022, 2023, 2024], 4)).toEqual([
			2018, 2020, 2022, 2024
		]);
	});
});

describe('the line of a chart', () => {
	const points = [
		{ year: 2012, value: 50 },
		{ year: 2016, value: null },
		{ year: 2020, value: 62 },
		{ year: 2024, value: 60 }
	];

	it('stops where a year is missing', () => {
		expect(joinPoints(points, []).map(([from, to]) => [from.year, to.year])).toEqual([
			[2020, 2024]
		]);
	});

	it('does not run on past a change of method', () => {
		expect(joinPoints(points, [2022])).toEqual([]);
	});
});
