import { describe, expect, it } from 'vitest';
import { isHoliday } from './holidays.ts';

function holidaysOf(year: number): string[] {
	const days = Array.from({ length: 366 }, (_, index) =>
		new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10)
	);
	return days.filter((day) => day.startsWith(String(year)) && isHoliday(day));
}

describe('public holidays', () => {
	it('are those of the Algemene termijnenwet', () => {
		expect(holidaysOf(2026)).toEqual([
			...['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05'],
			...['2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26']
		]);
	});

	it('have the day of the King on Saturday where it would be a Sunday', () => {
		expect(holidaysOf(2025)).toContain('2025-04-26');
		expect(holidaysOf(2025)).not.toContain('2025-04-27');
	});

	it.each([
		['2024', '2024-04-01'],
		['2025', '2025-04-21'],
		['2027', '2027-03-29'],
		['2038', '2038-04-26'],
		['2285', '2285-03-23']
	])('have Easter Monday of %s on %s', (_, day) => {
		expect(isHoliday(day)).toBe(true);
	});
});
