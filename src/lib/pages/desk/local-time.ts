/** The clock on the wall of the hall, to and from the moment it means. Daylight saving included. Runs on the server alone. */
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../texts/time-zone.ts';

/** "2026-11-26" and "19:30" as fields of a form take them. */
export function toLocalTime(moment: Date): { date: string; time: string } {
	const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
		timeZone()
	);
	return {
		date: local.toPlainDate().toString(),
		time: local.toPlainTime().toString({ smallestUnit: 'minute' })
	};
}

/** The moments at which a day here begins and is over, also on the days that have 23 or 25 hours; null when it is no date. */
export function boundsOfDay(date: string): { start: Date; end: Date } | null {
	try {
		const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone());
		const end = start.add({ days: 1 });
		return { start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) };
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The moment at which the clocks here say this; null when it is no date and time, `skipped` when the clocks leap over it in spring. */
export function fromLocalTime(date: string, time: string): Date | 'skipped' | null {
	try {
		const plainTime = Temporal.PlainTime.from(time);
		const local = Temporal.PlainDate.from(date).toZonedDateTime({
			timeZone: timeZone(),
			plainTime
		});
		const exists = local.toPlainTime().equals(plainTime);
		return exists ? new Date(local.epochMilliseconds) : 'skipped';
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
