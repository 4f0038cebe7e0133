import { describe, expect, it } from 'vitest';
import { boundsOfDay, fromLocalTime, toLocalTime } from './local-time.ts';

describe('half past seven in the hall', () => {
	it.each([
		['in winter', '2026-11-26', '2026-11-26T18:30:00.000Z'],
		['in summer', '2026-06-11', '2026-06-11T17:30:00.000Z'],
		['on the day the clocks go back', '2026-10-25', '2026-10-25T18:30:00.000Z'],
		['on the day the clocks go forward', '2026-03-29', '2026-03-29T17:30:00.000Z']
	])('%s is the right moment, there and back', (_, date, moment) => {
		expect(fromLocalTime(date, '19:30')).toEqual(new Date(moment));
		expect(toLocalTime(new Date(moment))).toEqual({ date, time: '19:30' });
	});

	it('does not exist in the hour that the clocks leap over', () => {
		expect(fromLocalTime('2027-03-28', '02:30')).toBe('skipped');
		expect(fromLocalTime('2027-03-28', '03:00')).toEqual(new Date('2027-03-28T01:00:00Z'));
	});

	it('is nothing when it was not filled in', () => {
		expect(fromLocalTime('', '19:30')).toBeNull();
		expect(fromLocalTime('2026-13-45', '19:30')).toBeNull();
		expect(fromLocalTime('2027-02-31', '19:30')).toBeNull();
		expect(fromLocalTime('2026-11-26', 'half acht')).toBeNull();
	});
});

describe('a day', () => {
	it('lasts until the next one begins, also when the clocks change', () => {
		const hours = (day: string) => {
			const bounds = boundsOfDay(day);
			return bounds && (bounds.end.getTime() - bounds.start.getTime()) / 3_600_000;
		};
		expect(boundsOfDay('2026-12-31')).toEqual({
			start: new Date('2026-12-30T23:00:00Z'),
			end: new Date('2026-12-31T23:00:00Z')
		});
		expect(hours('2026-03-29')).toBe(23);
		expect(hours('2026-10-25')).toBe(25);
		expect(hours('2026-02-31')).toBeNull();
		expect(hours('gisteren')).toBeNull();
	});
});
