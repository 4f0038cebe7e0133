import { describe, expect, it } from 'vitest';
import { coverage, summariseTheme } from './aggregate.ts';
import { composeFigures } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import { describeIndicator, loneliness, measure, residents } from './worlds.ts';

function figuresOf(indicators: readonly Indicator[], measurements: readonly Measurement[]) {
	return composeFigures({
		indicators,
		measurements,
		breaks: [],
		wijk: 'WK01',
		municipality: 'GM01',
		country: 'NL',
		thisYear: 2026
	});
}

const five = ['a', 'b', 'c', 'd', 'e'].map((id) => describeIndicator({ id }));
const twice = (indicator: string, before: number, after: number) => [
	measure(2016, before, { indicator }),
	measure(2020, after, { indicator })
];

describe('a theme in a few words', () => {
	it('counts how many figures go which way', () => {
		const figures = figuresOf(five, [
			...twice('a', 50, 40),
			...twice('b', 50, 60),
			...twice('c', 50, 61),
			...twice('d', 50, 50)
		]);
		expect(summariseTheme('health', figures)).toEqual({
			theme: 'health',
			better: 1,
			same: 1,
			worse: 2,
			unknown: 1,
			suppressed: 0,
			coverage: 0.8,
			basis: 'enough'
		});
	});

	it('needs six of every ten figures to say anything as a whole', () => {
		const three = [...twice('a', 50, 40), ...twice('b', 50, 60), ...twice('c', 50, 61)];
		expect(summariseTheme('health', figuresOf(five, three)).basis).toBe('enough');
		expect(summariseTheme('health', figuresOf(five, three.slice(2))).basis).toBe('too-few-figures');
	});

	it('does not count a figure that may not be shown as one that is there', () => {
		const hidden = measure(2020, null, { status: 'suppressed' });
		const summary = summariseTheme('health', figuresOf([loneliness], [hidden]));
		expect(summary).toMatchObject({ suppressed: 1, coverage: 0, basis: 'too-few-figures' });
	});

	it('leaves out what is neutral, what is shown on demand, and other themes', () => {
		const others = [
			residents,
			describeIndicator({ id: 'mantelzorg', polarity: 'neutral' }),
			describeIndicator({ id: 'roken', base: false }),
			describeIndicator({ id: 'groen', theme: 'environment' })
		];
		const figures = figuresOf([loneliness, ...others], [measure(2020, 62)]);
		expect(summariseTheme('health', figures)).toMatchObject({ unknown: 1, coverage: 1 });
	});

	it('counts what only this wijk measures', () => {
		const own = describeIndicator({ id: 'eigen', base: false, area: 'WK01' });
		const figures = figuresOf([own], twice('eigen', 50, 40));
		expect(summariseTheme('health', figures)).toMatchObject({ better: 1, basis: 'enough' });
	});

	it('without figures has no coverage rather than none', () => {
		expect(summariseTheme('youth', [])).toMatchObject({ coverage: null, basis: 'too-few-figures' });
		expect(coverage(figuresOf([residents], []))).toBeNull();
	});
});
