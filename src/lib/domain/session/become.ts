/** Somebody came in as one kind and counts as another from now on. What is closed for good stays as it was told. See docs/decisions/0043. */
import { isFinal, type FindActivity } from '../activity.ts';
import type { ParticipantKind } from '../audience.ts';
import { groupOf } from '../ballot/ballot.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import { findStep, type FoundStep } from './answer.ts';
import type { LogEntry } from './log-entry.ts';
import { renewResult } from './results.ts';
import type { SessionState } from './session.ts';
import { standingsIn } from './standings.ts';

export interface BecomePayload {
	/** As what they counted until now. */
	from: ParticipantKind;
	/** The open steps that say of which kind they are, with the name that they have in each. Mostly there is none. */
	steps: Record<string, string>;
}

/**
 * `who` is a name for this alone: it leads to no other line. A secret step needs no word in the log: what is sealed says whose kind
 * counts, and is read when the box is opened.
 */
export function applyBecome(
	state: SessionState,
	{ by, payload }: LogEntry,
	findActivity: FindActivity
): Verdict {
	if (state.phase === 'planned') return refuse('session-not-open-yet');
	if (state.phase !== 'open' && state.phase !== 'running') return refuse('session-over');
	if (by.seat !== 'phone' || by.kind === null) return refuse('not-allowed');
	const { from, steps } = payload as BecomePayload;
	const { who, kind } = by;
	if (kind === from) return refuse('already-done');
	const known = Object.hasOwn(state.became, who) ? state.became[who] : from;
	if (known !== from || state.present[from] === 0) return refuse('not-possible-now');
	const found = Object.entries(steps).map(([stepId, name]) => ({
		name,
		step: findStep(state, stepId, findActivity)
	}));
	if (found.some(({ step }) => step === null || !followsKinds(step))) {
		return refuse('not-possible-now');
	}
	state.became[who] = kind;
	state.present[from] -= 1;
	state.present[kind] += 1;
	for (const { step, name } of found) if (step) changeKind(state, step, name, kind, findActivity);
	return accepted;
}

/** Whether what this step tells of somebody's kind stands in its log, and may still change. */
export function followsKinds({ status: { state, box, phase } }: FoundStep): boolean {
	return state !== null && box.ballots !== null && !isFinal(phase);
}

/** Whether this step says of which kind somebody is. */
export function tellsKindOf({ status, activity }: FoundStep, name: string): boolean {
	const ballots = Object.values(status.box.ballots ?? {});
	return (
		ballots.some((byName) => Object.hasOwn(byName, name)) ||
		(activity.rules.kindsOf?.(status.state, name) ?? []).length > 0
	);
}

function changeKind(
	state: SessionState,
	{ step, status, activity }: FoundStep,
	name: string,
	kind: ParticipantKind,
	findActivity: FindActivity
): void {
	for (const byName of Object.values(status.box.ballots ?? {})) {
		const ballot = Object.hasOwn(byName, name) ? byName[name] : undefined;
		if (ballot) ballot.group = groupOf(kind);
	}
	for (const set of activity.rules.kindsOf?.(status.state, name) ?? []) set(kind);
	if (status.phase !== 'open') {
		renewResult(state, step, status, activity, standingsIn(state, status, findActivity));
	}
}
