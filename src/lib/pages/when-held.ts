/** When an evening is or was: the one way in which pages say it. */
import { dayOf } from '../texts/time-zone.ts';

/** The moment that was planned; when the doors opened on another day, the moment at which they did. */
export function whenHeld({
	plannedAt,
	openedAt
}: {
	plannedAt: Date;
	openedAt: Date | null;
}): Date {
	return openedAt !== null && dayOf(openedAt) !== dayOf(plannedAt) ? openedAt : plannedAt;
}
