/** How all initiatives stand together. Each is in exactly one state, so the totals add up to how many there are. */
import { initiativeStates, isUnanswered, type InitiativeState } from './initiative-life.ts';
import type { InitiativeStanding } from './standing.ts';

export type StateTotals = Record<InitiativeState, number>;

export interface Overview {
	all: number;
	byState: StateTotals;
	/** To so many an answer is due. */
	waiting: number;
	/** Of those: so many after its day. */
	late: number;
}

export function countOverview(
	initiatives: readonly Pick<InitiativeStanding, 'state' | 'daysLate'>[]
): Overview {
	const byState = Object.fromEntries(initiativeStates.map((state) => [state, 0])) as StateTotals;
	for (const { state } of initiatives) byState[state] += 1;
	return {
		all: initiatives.length,
		byState,
		waiting: initiatives.filter(({ state }) => isUnanswered(state)).length,
		late: initiatives.filter(({ daysLate }) => daysLate > 0).length
	};
}

/** What is late first, then what is due first, then what changed last. */
export function orderByNeed<T extends Pick<InitiativeStanding, 'since' | 'dueOn'>>(
	initiatives: readonly T[]
): T[] {
	// A day that is over comes before one that is to come: the days alone give both.
	return initiatives.toSorted(
		(one, other) =>
			(one.dueOn ?? noDay).localeCompare(other.dueOn ?? noDay) ||
			(other.since ?? '').localeCompare(one.since ?? '')
	);
}

/** For who has to answer: what nobody promised a day waits longest, then what is due first. Of those, what waits longest first. */
export function orderByWaiting<T extends Pick<InitiativeStanding, 'since' | 'dueOn'>>(
	initiatives: readonly T[]
): T[] {
	return initiatives.toSorted(
		(one, other) =>
			(one.dueOn ?? '').localeCompare(other.dueOn ?? '') ||
			(one.since ?? '').localeCompare(other.since ?? '')
	);
}

/** After every day that can be due. */
const noDay = '9999-12-31';
