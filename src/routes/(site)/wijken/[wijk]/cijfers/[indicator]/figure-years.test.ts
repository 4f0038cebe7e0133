import { describe, expect, it } from 'vitest';
import { measure } from '#lib/domain/wijkkompas/worlds.ts';
import { composeYears } from './figure-years.ts';

describe('a figure through the years', () => {
	it('has a row for every year that anybody measured, the newest on top', () => {
		const rows = composeYears({
			wijk: [measure(2016, 54.3), measure(2020, 62)],
			municipality: [measure(2012, 44, { area: 'GM01' }), measure(2020, 51.2, { area: 'GM01' })],
			country: []
		});
		expect(
			rows.map(({ year, wijk, municipality }) => [year, wijk?.value, municipality?.value])
		).toEqual([
			[2020, 62, 51.2],
			[2016, 54.3, undefined],
			[2012, undefined, 44]
		]);
	});
});
