/** What phones and wall will show, before anybody is there: the lines of an evening, folded as the evening itself folds them. */
import { applyEntry, type FoldWorld } from './fold.ts';
import type { LogEntry } from './log-entry.ts';
import { currentStep, planState, type OpeningPayload, type SessionState } from './session.ts';
import { nobody, viewOwn, viewSession, type FacilitatorView } from './view.ts';

/** At what moment of the evening one looks: a step when it has just been opened, and nobody has answered. */
export type Moment =
	| { at: 'doors' }
	/** `leaf`: which of the things that are asked one after another, from 0. */
	| { at: 'step'; stepId: string; leaf?: number }
	| { at: 'end' };

export interface Rehearsed {
	view: FacilitatorView;
	/** Where one is in what is asked one after another; null where all of it stands on one screen. */
	leaf: { place: number; of: number } | null;
}

type Line = Pick<LogEntry, 'kind' | 'stepId' | 'payload'>;

/** `at`: when it all happens (ISO 8601), for no clock runs in a rehearsal. */
export function rehearse(
	opening: OpeningPayload,
	moment: Moment,
	at: string,
	world: FoldWorld
): Rehearsed {
	const state = planState();
	for (const [index, line] of linesUntil(opening, moment).entries()) {
		const entry = { ...line, seq: state.seq + 1, actionId: String(index), at };
		// A text is open as soon as one goes to it: to open it once more is refused, and nothing is lost by that.
		applyEntry(state, { ...entry, by: { seat: 'console', who: '' } }, world);
	}
	const closing = moment.at === 'end' ? { hash: '', at } : null;
	const leaf = turn(state, moment.at === 'step' ? (moment.leaf ?? 0) : 0, world);
	const log = { readOnly: false, closing };
	const view = viewSession(state, 'facilitator', world.findActivity, log);
	if (!leaf) return { view, leaf: null };
	const { ballots, ...told } = leaf;
	view.console.phoneOwn = viewOwn(state, { ...nobody, ballots }, world.findActivity);
	return { view, leaf: told };
}

/** Null where there is nothing to leaf through. */
function turn(state: SessionState, asked: number, { findActivity }: FoldWorld) {
	const current = currentStep(state);
	const leafing = current && findActivity(current.step.activity)?.rules.leafing;
	if (!leafing || current.status.state === null) return null;
	const of = leafing.count(current.status.state);
	const place = Math.min(Math.max(0, asked), of - 1);
	if (of < 2) return null;
	return { place, of, ballots: leafing.turnTo(current.status.state, place) };
}

function linesUntil(opening: OpeningPayload, moment: Moment): Line[] {
	if (moment.at === 'doors') return [];
	const lead = (kind: Line['kind'], payload: unknown = {}, stepId: string | null = null) => ({
		...{ kind, payload, stepId }
	});
	const begun = [lead('open-doors', opening), lead('start')];
	if (moment.at === 'end') return [...begun, lead('close-session')];
	const { stepId } = moment;
	return [...begun, lead('go-to', { stepId }, stepId), lead('open-step', { stepId }, stepId)];
}
