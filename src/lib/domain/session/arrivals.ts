/** When people came in, by the minute: a hall comes in within a quarter of an hour, and a script within one minute. */
import type { SessionState } from './session.ts';

export interface Arrival {
	/** `2026-11-26T18:30`, UTC. */
	minute: string;
	people: number;
}

/** How people came in, for whoever leads. */
export interface CrowdView {
	/** Without those of a wave. */
	arrivals: Arrival[];
	/** Those that were put aside once, in their order. */
	waves: { from: string; to: string; people: number; isAside: boolean }[];
}

export function viewCrowd(state: SessionState): CrowdView {
	const waves = state.waves.map(({ people, ...wave }) => ({ ...wave, people: people.length }));
	return { arrivals: countedOnce(state), waves };
}

/** The console looks ten times a second, and a hall is hundreds of people. They change only when somebody comes in or a wave is made. */
function countedOnce(state: SessionState): Arrival[] {
	const of = `${String(state.cameIn)} ${String(state.waves.length)}`;
	const known = counted.get(state);
	if (known?.of === of) return known.arrivals;
	const arrivals = listArrivals(state);
	counted.set(state, { of, arrivals });
	return arrivals;
}

const counted = new WeakMap<SessionState, { of: string; arrivals: Arrival[] }>();

/** The minute of a moment in ISO 8601, UTC. */
export function minuteOf(at: string): string {
	return at.slice(0, 16);
}

/** The minutes in which somebody came in who is in no wave, oldest first. */
export function listArrivals({ participants }: Pick<SessionState, 'participants'>): Arrival[] {
	const people = new Map<string, number>();
	for (const { minute, wave } of Object.values(participants)) {
		// What was put aside as a wave stays one.
		if (wave !== undefined) continue;
		people.set(minute, (people.get(minute) ?? 0) + 1);
	}
	return [...people]
		.map(([minute, count]) => ({ minute, people: count }))
		.toSorted((one, other) => (one.minute < other.minute ? -1 : 1));
}

/** How many people came in within the last so many minutes. */
export function countSince(arrivals: readonly Arrival[], minutes: number, now: Date): number {
	const first = minuteOf(new Date(now.getTime() - minutes * 60_000).toISOString());
	return arrivals
		.filter(({ minute }) => minute > first)
		.reduce((sum, { people }) => sum + people, 0);
}
