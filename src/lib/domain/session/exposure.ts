/** Whether a log could point at somebody. Only one that cannot is for everybody. */
import { smallestGroup } from '../wijkopgave/smallest-group.ts';
import type { LogEntry } from './log-entry.ts';
import type { OpeningPayload } from './session.ts';

/** `small-group`: a few people stand apart in it. `note`: it holds words that were for the facilitator alone. */
export type Exposure = 'small-group' | 'note';

/**
 * Why this log is not for everybody; null when it is. A line holds the kind of its writer and the way the answer came in: one
 * professional in the hall is somebody, and so is the one resident with a paper form. So in every step that was answered, of every
 * kind and way, nobody answered or at least `smallestGroup` people did.
 */
export function findExposure(lines: readonly LogEntry[]): Exposure | null {
	if (lines.some(holdsNote)) return 'note';
	const groups = new Map<string, Set<string>>();
	for (const { kind, actorKind, channel, stepId, actor } of lines) {
		if (kind !== 'act' || actorKind === 'facilitator') continue;
		const name = JSON.stringify([stepId, actorKind, channel]);
		const people = groups.get(name) ?? new Set();
		groups.set(name, people.add(actor));
	}
	const isSmall = [...groups.values()].some(({ size }) => size < smallestGroup);
	return isSmall ? 'small-group' : null;
}

/** Logs of before notes were left out of what the doors freeze. */
function holdsNote({ kind, payload }: LogEntry): boolean {
	return (
		kind === 'open-doors' && (payload as OpeningPayload).agenda.some(({ note }) => note !== '')
	);
}
