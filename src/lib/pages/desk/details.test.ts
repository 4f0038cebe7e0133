import { describe, expect, it } from 'vitest';
import { readDetails } from './details.ts';

const now = new Date('2026-11-27T12:00:00Z');
const read = (date: string, time = '19:30') =>
	readDetails({ title: ['Avond'], place: ['buurthuis'], date: [date], time: [time] }, now);

describe('the day of an evening', () => {
	it('is one that can come', () => {
		expect(read('2026-12-03')).toMatchObject({ plannedAt: new Date('2026-12-03T18:30:00Z') });
		expect(read('2025-12-03')).not.toHaveProperty('problem');
	});

	it.each([
		['a year in two figures', '0026-11-27', '19:30', 'year'],
		['a year of the far future', '9999-11-27', '19:30', 'year'],
		['a day that no month has', '2027-02-31', '19:30', 'when'],
		['an hour that the clocks leap over', '2027-03-28', '02:30', 'hour'],
		['nothing', '', '', 'when']
	])('is not %s', (_, date, time, problem) => {
		expect(read(date, time)).toEqual({ problem });
	});
});
