/** Days on which nobody has to answer: the public holidays of article 3 of the Algemene termijnenwet, Good Friday among them. */

/** `day`: as 2026-12-25. */
export function isHoliday(day: string): boolean {
	const year = Number(day.slice(0, 4));
	const kingsDay = new Date(`${year}-04-27`).getUTCDay() === 0 ? '04-26' : '04-27';
	if (['01-01', kingsDay, '05-05', '12-25', '12-26'].includes(day.slice(5))) return true;
	// Good Friday, Easter Monday, Ascension Day and Whit Monday.
	return [-2, 1, 39, 50].some((after) => daysAfterEaster(year, after) === day);
}

/** Easter by the Gregorian calendar: the anonymous algorithm in J. Meeus, Astronomical Algorithms (1991), chapter 8. */
function daysAfterEaster(year: number, days: number): string {
	const whole = Math.floor;
	const a = year % 19;
	const b = whole(year / 100);
	const c = year % 100;
	const g = whole((b - whole((b + 8) / 25) + 1) / 3);
	const h = (19 * a + b - whole(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * whole(c / 4) - h - (c % 4)) % 7;
	const m = whole((a + 11 * h + 22 * l) / 451);
	// Counted from the first of March, which is 1.
	const march = h + l - 7 * m + 22;
	return new Date(Date.UTC(year, 2, march + days)).toISOString().slice(0, 10);
}
