/** Evenings to come as a calendar reads them: iCalendar, RFC 5545. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { listHeld } from '#lib/domain/session/session.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { whenHeld } from '#lib/pages/when-held.ts';

/** How often a calendar that follows this address asks again, in seconds. */
const refreshes = 6 * 3600;

export interface CalendarWorld {
	name: string;
	/** Of the site, for the links. */
	origin: string;
	description: string;
	now: Date;
}

/** Times are in UTC, which every calendar shows in its own zone. */
export function writeCalendar(
	evenings: readonly SessionRow[],
	{ name, origin, description, now }: CalendarWorld
): string {
	const calendar = ical({
		name,
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'Wijkdialoog', product: 'Wijkdialoog' },
		ttl: refreshes
	});
	for (const evening of evenings) {
		const start = whenHeld(evening);
		const minutes = listHeld(evening.agenda).reduce((sum, step) => sum + step.minutes, 0);
		calendar.createEvent({
			// The same evening stays the same entry, also when its day or name changes, and at whichever address of the site one asks.
			id: evening.id,
			stamp: now,
			start,
			end: new Date(start.getTime() + minutes * 60_000),
			summary: evening.title,
			location: evening.place,
			url: `${origin}/avonden/${evening.id}`,
			description
		});
	}
	return calendar.toString();
}

export function answerCalendar(text: string, fileName: string): Response {
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${fileName}.ics"`,
			// The day may still change.
			'cache-control': 'no-cache'
		}
	});
}
