/** How one line of the log changes an evening. The live room, a restart and a recount all come through here. */
import type { FindActivity } from '../activity.ts';
import type { Actor, Channel } from '../audience.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import { isAside } from './command.ts';
import { applyCommand } from './control.ts';
import type { LogEntry } from './log-entry.ts';
import { isOver, type SessionState } from './session.ts';

/** Goes up when the same lines fold to another state than before: a snapshot of an older version is folded anew. */
export const foldVersion = 4;

export interface JoinPayload {
	buurt: string | null;
}

/**
 * Decides on an entry and, when it is accepted, applies it to the state in place. A refused entry leaves the state as it was.
 * `entry.seq` must be the next number; anything else is a bug in whoever keeps the log.
 */
export function applyEntry(
	state: SessionState,
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	if (entry.seq !== state.seq + 1)
		throw new Error(`Log out of order: ${entry.seq} after ${state.seq}`);
	const verdict = decide(state, entry, findActivity);
	if (verdict.ok) {
		state.seq = entry.seq;
		const isCommand = entry.actorKind === 'facilitator' && entry.kind !== 'act';
		if (isCommand && !isAside(entry.kind)) state.controlSeq = entry.seq;
	}
	return verdict;
}

function decide(state: SessionState, entry: LogEntry, findActivity: FindActivity): Verdict {
	if (entry.kind === 'join') return join(state, entry);
	if (entry.kind === 'act') return act(state, entry, findActivity);
	return entry.actorKind === 'facilitator'
		? applyCommand(state, entry, findActivity)
		: refuse('not-allowed');
}

function join(state: SessionState, entry: LogEntry): Verdict {
	if (state.phase === 'planned') return refuse('session-not-open-yet');
	if (state.phase !== 'open' && state.phase !== 'running') return refuse('session-over');
	if (entry.actorKind === 'facilitator') return refuse('not-allowed');
	if (state.participants[entry.actor]) return refuse('already-done');
	const { buurt } = entry.payload as JoinPayload;
	state.participants[entry.actor] = { kind: entry.actorKind, buurt, channel: channelOf(entry) };
	state.present[entry.actorKind] += 1;
	return accepted;
}

function act(state: SessionState, entry: LogEntry, findActivity: FindActivity): Verdict {
	const step = state.agenda.find((candidate) => candidate.id === entry.stepId);
	const status = step && state.steps[step.id];
	const activity = step && findActivity(step.activity);
	if (!step || !status || !activity) return refuse('step-unknown');
	// What was settled at the closing stays as it was, also for who leads.
	if (isOver(state)) return refuse('session-over');
	const by = actorOf(entry);
	if (by.role === 'participant') {
		if (state.phase !== 'running') return refuse('session-over');
		if (status.phase === 'ready' || state.currentStepId !== step.id) return refuse('step-not-open');
		if (status.phase !== 'open') return refuse('step-closed');
	} else if (status.state === null || status.wasShown) {
		// The facilitator may still put cards together after closing, but not after the hall has seen the result.
		return refuse(status.wasShown ? 'result-was-shown' : 'step-not-open');
	}
	return activity.rules.apply(status.state, entry.payload as object, by, step.settings);
}

function actorOf(entry: LogEntry): Actor {
	if (entry.actorKind === 'facilitator') return { role: 'facilitator', id: entry.actor };
	return {
		role: 'participant',
		id: entry.actor,
		kind: entry.actorKind,
		channel: channelOf(entry)
	};
}

/** What a facilitator enters for someone was said in the room, by a raised hand. */
function channelOf(entry: LogEntry): Channel {
	return entry.channel === 'console' ? 'hands' : entry.channel;
}
