/** What people answer in a step: an act by the rules of its activity, or a ballot into its box. And what is decided on what they wrote. */
import { isFinal, type AnyActivity, type FindActivity } from '../activity.ts';
import { mayLead, type Actor } from '../audience.ts';
import { putBallot, type CastPayload } from '../ballot/box.ts';
import type { LoggedModeration } from '../moderation/action.ts';
import { moderate } from '../moderation/moderate.ts';
import { moderateAsBefore, readOldModeration } from '../moderation/old-lines.ts';
import { accepted, refuse, type Refusal, type Verdict } from '../refusal.ts';
import { isLeading, type LogEntry } from './log-entry.ts';
import { countedState } from './counted-state.ts';
import { renewLeaning, renewResult } from './results.ts';
import { isOver, type SessionState, type Step, type StepState } from './session.ts';
import { standingsIn } from './standings.ts';

export interface FoundStep {
	step: Step;
	status: StepState;
	activity: AnyActivity;
}

export function findStep(
	state: SessionState,
	stepId: string | null,
	findActivity: FindActivity
): FoundStep | null {
	const step = state.agenda.find((candidate) => candidate.id === stepId);
	const status = step && state.steps[step.id];
	const activity = step && findActivity(step.activity);
	return step && status && activity ? { step, status, activity } : null;
}

/** Why a phone cannot answer in this step now; null when it can. */
export function findClosed(state: SessionState, { step, status }: FoundStep): Refusal | null {
	if (state.phase !== 'running') return 'session-over';
	if (status.phase === 'ready' || state.currentStepId !== step.id) return 'step-not-open';
	return status.phase === 'open' ? null : 'step-closed';
}

export function applyAct(
	state: SessionState,
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	const found = findStep(state, entry.stepId, findActivity);
	if (!found) return refuse('step-unknown');
	// What was settled at the closing stays as it was, also for who leads.
	if (isOver(state)) return refuse('session-over');
	const by = actorOf(entry);
	if (!by) return refuse('not-allowed');
	const { step, status, activity } = found;
	if (!mayLead(by) && isLeftOut(found, by.id)) return refuse('not-counted');
	const closed = mayLead(by) ? null : findClosed(state, found);
	if (closed) return refuse(closed);
	if (status.state === null) return refuse('step-not-open');
	// Of two consoles one may close the step while the other goes on. Not refused: a log of before may hold such a line.
	if (isFinal(status.phase) && activity.rules.voting?.beginsRound?.(entry.payload as object)) {
		return accepted;
	}
	const old = mayLead(by) ? readOldModeration(entry.payload) : null;
	const verdict =
		old && activity.rules.writing
			? moderateAsBefore(status.moderation, old, findWrittenIn(found))
			: activity.rules.apply(
					status.state,
					entry.payload as object,
					by,
					step.settings,
					standingsIn(state, status, findActivity)
				);
	if (verdict.ok && mayLead(by)) recountAlone(state, found, findActivity);
	return verdict;
}

export function applyModeration(
	state: SessionState,
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	const found = findStep(state, entry.stepId, findActivity);
	if (!found) return refuse('step-unknown');
	if (isOver(state)) return refuse('session-over');
	if (!isLeading(entry.by)) return refuse('not-allowed');
	const { status } = found;
	if (status.state === null) return refuse('step-not-open');
	const action = entry.payload as LoggedModeration;
	const verdict = moderate(status.moderation, action, findWrittenIn(found));
	if (verdict.ok) recountAlone(state, found, findActivity);
	return verdict;
}

function findWrittenIn({ status, activity }: FoundStep) {
	return (id: string) => activity.rules.writing?.find(countedState(status, activity), id) ?? null;
}

function isLeftOut({ status }: FoundStep, name: string): boolean {
	return status.aside !== undefined && Object.hasOwn(status.aside.names, name);
}

/**
 * Putting cards together or hiding one goes on after the hall has seen the result; then that step alone is counted again, and what names
 * its cards.
 */
export function recountAlone(
	state: SessionState,
	{ step, status, activity }: FoundStep,
	findActivity: FindActivity
): void {
	if (status.phase !== 'open') {
		renewResult(state, step, status, activity, standingsIn(state, status, findActivity));
	}
	renewLeaning(state, step.id, findActivity);
}

export function applyCast(
	state: SessionState,
	{ by, stepId, payload }: LogEntry,
	findActivity: FindActivity
): Verdict {
	const found = findStep(state, stepId, findActivity);
	if (!found) return refuse('step-unknown');
	if (isOver(state)) return refuse('session-over');
	if (by.seat !== 'phone') return refuse('not-allowed');
	if (isLeftOut(found, by.who)) return refuse('not-counted');
	const closed = findClosed(state, found);
	if (closed) return refuse(closed);
	putBallot(found.status.box, by.who, payload as CastPayload);
	return accepted;
}

function actorOf({ by }: LogEntry): Actor | null {
	if (isLeading(by)) return { role: 'facilitator', id: by.who };
	if (by.seat !== 'phone') return null;
	return { role: 'participant', id: by.who, kind: by.kind, channel: 'phone' };
}
