/** When a login ends, however much it is used. */
import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../texts/time-zone.ts';

/** At four at night nobody leads an evening. */
const quietHour = 4;
/** Whoever works at night is not sent away at once. */
const shortest = { hours: 6 };

/** The first quiet hour of the night, at least six hours after it began: never in the middle of an evening. */
export function endOfLogin(began: Date): Date {
	const earliest = Temporal.Instant.fromEpochMilliseconds(began.getTime())
		.toZonedDateTimeISO(timeZone())
		.add(shortest);
	const sameDay = earliest.startOfDay().with({ hour: quietHour });
	const isPast = Temporal.ZonedDateTime.compare(sameDay, earliest) < 0;
	return new Date((isPast ? sameDay.add({ days: 1 }) : sameDay).epochMilliseconds);
}
