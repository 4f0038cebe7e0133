/** How an initiative stands on a day. Lateness is worked out here, and stored nowhere. */
import { readDue } from './due.ts';
import { isHoliday } from './holidays.ts';
import { initiativeLife, type InitiativeState } from './initiative-life.ts';
import { stateAfter } from './life.ts';

export interface InitiativeStanding {
	state: InitiativeState;
	/** When it came into this state, ISO 8601; null of an idea that was not received. */
	since: string | null;
	/** The day on which an answer is due; null once it was given, and before it was received. */
	dueOn: string | null;
	/** Whole days after that day; 0: not late. */
	daysLate: number;
}

/** `today`: as 2026-11-26, on the clock of the municipality. */
export function readStanding(
	acts: readonly { kind: string; at: string; dueOn: string | null }[],
	today: string
): InitiativeStanding {
	const dueOn = readDue(initiativeLife, acts);
	return {
		state: stateAfter(initiativeLife, acts),
		since: acts.at(-1)?.at ?? null,
		dueOn,
		daysLate: dueOn === null ? 0 : Math.max(0, daysFrom(dueOn, today))
	};
}

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** A calendar day has no zone: both are read as UTC, where every day has 24 hours. */
function daysFrom(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** The working day so many after this one. Saturdays, Sundays and public holidays do not count. */
export function addWorkingDays(from: string, days: number): string {
	const date = new Date(from);
	const asDay = () => date.toISOString().slice(0, 10);
	for (let left = days; left > 0;) {
		date.setUTCDate(date.getUTCDate() + 1);
		if (date.getUTCDay() % 6 !== 0 && !isHoliday(asDay())) left -= 1;
	}
	return asDay();
}
