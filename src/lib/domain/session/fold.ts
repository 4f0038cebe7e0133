/** How one line of the log changes an evening. The live room, a restart and a recount all come through here. */
import type { FindActivity } from '../activity.ts';
import type { Channel } from '../audience.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import { isAside } from './command.ts';
import { applyAct, applyCast, applyModeration } from './answer.ts';
import type { Sha256 } from '../chain.ts';
import { applyComputed } from './computed.ts';
import { applyBecome } from './become.ts';
import { applyCommand } from './control.ts';
import { minuteOf } from './arrivals.ts';
import { isLeading, type LogEntry } from './log-entry.ts';
import type { SessionState } from './session.ts';

/** Goes up when the same lines fold to another state than before: then older snapshots are invalid. */
export const foldVersion = 14;

/** What the fold takes from outside. */
export interface FoldWorld {
	findActivity: FindActivity;
	sha256: Sha256;
}

export interface JoinPayload {
	buurt: string | null;
	/** Absent: with a phone in the hall. */
	channel?: Channel;
}

/**
 * Decides on an entry and, when it is accepted, applies it to the state in place. A refused entry leaves the state as it was.
 * `entry.seq` must be the next number; anything else is a bug of the caller.
 */
export function applyEntry(state: SessionState, entry: LogEntry, world: FoldWorld): Verdict {
	if (entry.seq !== state.seq + 1)
		throw new Error(`Log out of order: ${entry.seq} after ${state.seq}`);
	const verdict = decide(state, entry, world);
	if (verdict.ok) {
		state.seq = entry.seq;
		if (isLeading(entry.by) && !isAside(entry.kind)) state.controlSeq = entry.seq;
	}
	return verdict;
}

function decide(
	state: SessionState,
	entry: LogEntry,
	{ findActivity, sha256 }: FoldWorld
): Verdict {
	switch (entry.kind) {
		case 'join':
			return join(state, entry);
		case 'become':
			return applyBecome(state, entry, findActivity);
		case 'act':
			return applyAct(state, entry, findActivity);
		case 'cast':
			return applyCast(state, entry, findActivity);
		case 'moderate':
			return applyModeration(state, entry, findActivity);
		case 'computed':
			return entry.by.seat === 'server'
				? applyComputed(state, entry, sha256)
				: refuse('not-allowed');
		default:
			return isLeading(entry.by) ? applyCommand(state, entry, findActivity) : refuse('not-allowed');
	}
}

function join(state: SessionState, { by, payload, at }: LogEntry): Verdict {
	if (state.phase === 'planned') return refuse('session-not-open-yet');
	if (state.phase !== 'open' && state.phase !== 'running') return refuse('session-over');
	if (!state.welcomesNewcomers) return refuse('no-newcomers');
	if (by.seat !== 'phone' || by.kind === null) return refuse('not-allowed');
	if (state.participants[by.who]) return refuse('already-done');
	const { buurt, channel = 'phone' } = payload as JoinPayload;
	state.participants[by.who] = {
		kind: by.kind,
		buurt,
		channel,
		place: state.cameIn,
		minute: minuteOf(at)
	};
	state.cameIn += 1;
	state.present[by.kind] += 1;
	return accepted;
}
