/** The clock on the wall of the hall, to and from the moment it means. Daylight saving included. */
import { timeZone } from '#lib/texts/time-zone.ts';

const fields = {
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
} as const;

/** "2026-11-26" and "19:30" as fields of a form take them. */
export function toLocalTime(moment: Date): { date: string; time: string } {
	const parts = new Intl.DateTimeFormat('en-CA', { ...fields, timeZone: timeZone() });
	const found = Object.fromEntries(
		parts.formatToParts(moment).map(({ type, value }) => [type, value])
	);
	return {
		date: `${found.year}-${found.month}-${found.day}`,
		time: `${found.hour}:${found.minute}`
	};
}

/** The moment at which the clocks here say this; null when it is no date and time. */
export function fromLocalTime(date: string, time: string): Date | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null;
	const asIfUtc = new Date(`${date}T${time}:00Z`);
	if (Number.isNaN(asIfUtc.getTime())) return null;
	// The difference with UTC depends on the moment itself, so it is looked up twice around a change of the clocks.
	let moment = asIfUtc;
	for (let round = 0; round < 2; round += 1) {
		const local = toLocalTime(moment);
		const shown = Date.parse(`${local.date}T${local.time}:00Z`);
		moment = new Date(moment.getTime() + (asIfUtc.getTime() - shown));
	}
	return moment;
}
