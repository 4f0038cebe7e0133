import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMeasurements } from './import.ts';
import { measurementSchema } from './measurement.ts';
import { describeIndicator, loneliness, residents } from './worlds.ts';

const context = {
	thisYear: 2026,
	areas: new Set(['WK01', 'WK02']),
	indicators: new Map(
		[
			loneliness,
			residents,
			describeIndicator({ id: 'enquete', kind: 'survey' }),
			describeIndicator({ id: 'ratten', area: 'WK02' }),
			describeIndicator({ id: 'afwijking', unit: 'deviation' })
		].map((indicator) => [indicator.id, indicator])
	)
};

const row = {
	area: 'WK01',
	indicator: 'gez_eenzaam',
	year: '2020',
	value: '62.0',
	unit: 'percent',
	status: 'estimate',
	source: 'rivm-50090ned'
};

const read = (...rows: Record<string, string>[]) => parseMeasurements(rows, context);

describe('a row that is right', () => {
	it('becomes a measurement', () => {
		expect(read(row)).toEqual({
			good: [
				{
					area: 'WK01',
					indicator: 'gez_eenzaam',
					year: 2020,
					value: 62,
					status: 'estimate',
					source: 'rivm-50090ned',
					respondents: null,
					low: null,
					high: null,
					boundaryYear: null
				}
			],
			bad: []
		});
	});

	it('may carry its margin, its number of people and the year of its borders', () => {
		const extra = { low: '54.1', high: '69.2', respondents: '68', boundary_year: '2020' };
		expect(read({ ...row, ...extra }).good[0]).toMatchObject({
			low: 54.1,
			high: 69.2,
			respondents: 68,
			boundaryYear: 2020
		});
	});

	it('may stand under column names with spaces, and behind a byte order mark', () => {
		const sloppy = Object.fromEntries(
			Object.entries(row).map(([column, cell]) => [`\uFEFF${column} `, `  ${cell} `])
		);
		expect(read(sloppy)).toEqual(read(row));
	});

	it.each(['suppressed', 'not-measured'])('may be empty when its status says %s', (status) => {
		for (const value of ['', ' .', '-99997']) {
			const { good, bad } = read({ ...row, status, value });
			expect(bad).toEqual([]);
			expect(good[0]).toMatchObject({ value: null, status });
		}
	});

	it('may be a real zero, or below it where that means something', () => {
		expect(read({ ...row, value: '0.0' }).good[0]?.value).toBe(0);
		const deviation = { ...row, indicator: 'afwijking', unit: 'deviation' };
		expect(read({ ...deviation, value: '-0.0000' }).good[0]?.value).toBe(0);
		expect(read({ ...deviation, value: '-0.1249' }).good[0]?.value).toBe(-0.1249);
		expect(read({ ...deviation, value: '−0.1249' }).good[0]?.value).toBe(-0.1249);
	});
});

describe('a number', () => {
	const value = (text: string) => read({ ...row, value: text }).good[0]?.value;

	it('may have either sign before its decimals, in each row its own', () => {
		expect(value('26,4')).toBe(26.4);
		expect(value('26.4')).toBe(26.4);
		const counted = { ...row, indicator: 'bev_inwoners', unit: 'count' };
		const { good } = read({ ...row, value: '26,4' }, { ...counted, value: '1.234.567' });
		expect(good.map((one) => one.value)).toEqual([26.4, 1_234_567]);
	});

	it('with two readings is what the rest of its column says', () => {
		const counted = { ...row, indicator: 'bev_inwoners', unit: 'count', value: '3.255' };
		expect(read({ ...row, value: '26,4' }, counted).good[1]?.value).toBe(3255);
		const both = read({ ...row, value: '26,4' }, { ...row, year: '2016', value: '1.5' }, counted);
		expect(both.bad.map(({ reason }) => reason)).toEqual(['two-readings']);
	});
});

describe('a year that has not come', () => {
	it('is for forecasts alone, and a forecast stays one', () => {
		const expected = { ...row, year: '2030', status: 'forecast' };
		expect(read(expected).good[0]).toMatchObject({ year: 2030, status: 'forecast' });
		expect(read({ ...expected, year: '2026', status: 'provisional' }).bad).toEqual([]);
	});
});

describe('a row that is refused', () => {
	it.each(['', '.', '  .', ',', '-99997', '−99997', '-99997.0', '-99999999'])(
		'holds "%s" and no reason why: it is reported, and never zero',
		(value) => {
			expect(read({ ...row, value })).toEqual({
				good: [],
				bad: [{ row: 2, reason: 'missing-without-reason', value: value.trim() }]
			});
		}
	);

	it.each([
		['unknown-area', 'area', 'WK0014'],
		['unknown-indicator', 'indicator', 'gez_blij'],
		['bad-year', 'year', '20'],
		['bad-year', 'year', '2020.5'],
		['wrong-unit', 'unit', '%'],
		['unknown-status', 'status', 'beschikbaar'],
		['missing-source', 'source', ''],
		['year-to-come', 'year', '2027'],
		['two-readings', 'value', '1.234'],
		['out-of-range', 'value', '1.234,5'],
		['not-a-number', 'value', 'veel'],
		['not-a-number', 'value', '62.0%'],
		['not-a-number', 'value', '6e1'],
		['not-a-number', 'value', 'Infinity'],
		['out-of-range', 'value', '100.1'],
		['out-of-range', 'value', '-1'],
		['bad-margin', 'low', '54,1'],
		['bad-margin', 'low', '54.1'],
		['bad-respondents', 'respondents', '68 mensen'],
		['bad-boundary-year', 'boundary_year', '20']
	])('says %s when %s is "%s"', (reason, column, value) => {
		expect(read({ ...row, [column]: value })).toEqual({
			good: [],
			bad: [{ row: 2, reason, value }]
		});
	});

	it('has a margin that its own figure lies outside', () => {
		const { bad } = read({ ...row, low: '63.0', high: '70.0' });
		expect(bad).toEqual([{ row: 2, reason: 'bad-margin', value: '63.0 70.0' }]);
	});

	it('has a point for thousands: nobody is counted as 3 and a bit', () => {
		const counted = { ...row, indicator: 'bev_inwoners', unit: 'count', value: '3.255' };
		expect(read(counted).bad[0]?.reason).toBe('two-readings');
		// Beside 62.0 the point stands before decimals.
		expect(read(row, counted).bad[0]?.reason).toBe('not-a-whole-number');
	});

	it('holds a figure that its own status says is not there', () => {
		expect(read({ ...row, status: 'suppressed' }).bad[0]?.reason).toBe('value-though-absent');
	});

	it('is a survey of fewer than thirty people', () => {
		const survey = { ...row, indicator: 'enquete' };
		expect(read({ ...survey, respondents: '29' }).bad[0]?.reason).toBe('too-few-respondents');
		expect(read({ ...survey, respondents: '30' }).good).toHaveLength(1);
		expect(read({ ...row, respondents: '29' }).good).toHaveLength(1);
	});

	it('is about another wijk than the one the indicator belongs to', () => {
		expect(read({ ...row, indicator: 'ratten' }).bad[0]?.reason).toBe('other-areas-indicator');
	});

	it('is about the same figure as another row: neither is taken, whichever stands first', () => {
		const other = { ...row, year: '2016' };
		const { good, bad } = read(row, { ...row, value: '12.0' }, other);
		const refused = { reason: 'duplicate', value: 'WK01 gez_eenzaam 2020' };
		expect(good.map(({ year }) => year)).toEqual([2016]);
		expect(bad).toEqual([
			{ row: 2, ...refused },
			{ row: 3, ...refused }
		]);
		// Also where one of them cannot be a figure by itself.
		expect(read(row, { ...row, value: 'veel' }).good).toEqual([]);
	});

	it('is numbered as in a spreadsheet, empty rows included', () => {
		const empty = Object.fromEntries(Object.keys(row).map((column) => [column, ' ']));
		const { bad } = read(row, empty, { ...row, year: '2016', value: '.' }, empty);
		expect(bad.map((refused) => refused.row)).toEqual([4]);
	});
});

describe('a whole file', () => {
	it('is refused once per column that is not there', () => {
		const { indicator, year, value, status, source } = row;
		const incomplete = { indicator, year, value, status, source };
		expect(read(incomplete, incomplete)).toEqual({
			good: [],
			bad: [
				{ row: 1, reason: 'missing-column', value: 'area' },
				{ row: 1, reason: 'missing-column', value: 'unit' }
			]
		});
	});

	it('without rows is nothing', () => {
		expect(read()).toEqual({ good: [], bad: [] });
	});

	it('comes back row for row, good or bad, and nothing becomes zero that was not', () => {
		const cell = fc.oneof(
			fc.constantFrom('', '.', ' .', ',', '-99997', '62,0', '0', '0.0', '41.5', '-3', 'suppressed'),
			fc.constantFrom('WK01', 'gez_eenzaam', '2020', 'percent', 'estimate', 'rivm-50090ned'),
			fc.string()
		);
		const anyRow = fc
			.record(
				{ area: cell, year: cell, value: cell, status: cell, low: cell, high: cell },
				{
					requiredKeys: []
				}
			)
			.map((differs) => ({ ...row, ...differs }));
		fc.assert(
			fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
				const { good, bad } = read(...rows);
				expect(good.length + bad.length).toBe(rows.length);
				for (const measurement of good) measurementSchema.parse(measurement);
				const zeros = rows.filter(({ value }) => /^\s*[-+−]?0+([.,]0+)?\s*$/.test(value)).length;
				expect(good.filter(({ value }) => value === 0).length).toBeLessThanOrEqual(zeros);
			})
		);
	});
});
