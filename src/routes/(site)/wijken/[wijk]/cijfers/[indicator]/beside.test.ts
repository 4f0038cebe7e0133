import { describe, expect, it } from 'vitest';
import { borderMoved, measure } from '#lib/domain/wijkkompas/worlds.ts';
import { findBeside, findBreaks } from './beside.ts';

describe('what belongs beside a figure', () => {
	it('marks a border that moved between two figures', () => {
		expect(findBreaks([measure(2020, 1), measure(2022, 2)], [borderMoved])).toEqual([borderMoved]);
	});

	it('marks no border when old figures were calculated for the new one', () => {
		const series = [
			measure(2020, 1, { boundaryYear: 2022 }),
			measure(2022, 2, { boundaryYear: 2022 })
		];
		expect(findBreaks(series, [borderMoved])).toEqual([]);
	});

	it('looks past a year without a figure for a border that moved', () => {
		const series = [measure(2018, 1), measure(2020, null), measure(2022, 2)];
		expect(findBreaks(series, [borderMoved])).toEqual([borderMoved]);
	});

	it('marks no border that moved after the last figure', () => {
		const series = [measure(2018, 1), measure(2020, 2), measure(2022, null)];
		expect(findBreaks(series, [borderMoved])).toEqual([]);
	});

	it('puts the same year of the municipality beside it, and never a later one', () => {
		const series = [measure(2016, 40), measure(2020, 50), measure(2024, 60)];
		expect(findBeside(series, 2020)?.value).toBe(50);
		expect(findBeside(series, 2018)?.value).toBe(40);
		expect(findBeside(series, 2012)).toBeNull();
	});
});
