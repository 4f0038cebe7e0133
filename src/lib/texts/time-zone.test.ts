import { afterEach, expect, it } from 'vitest';
import { useTimeZone, yearOf } from './time-zone.ts';

afterEach(() => useTimeZone('Europe/Amsterdam'));

it('the year is that of the clock in the hall, not of the server', () => {
	const newYear = new Date('2026-12-31T23:30:00Z');
	expect(yearOf(newYear)).toBe(2027);
	useTimeZone('America/New_York');
	expect(yearOf(newYear)).toBe(2026);
});
