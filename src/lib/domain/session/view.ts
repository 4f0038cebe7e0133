/** What each audience sees of an evening. The shared part is made once per audience, never per person. */
import type { FindActivity, StepPhase } from '../activity.ts';
import type { Audience, CountByKind } from '../audience.ts';
import {
	currentStep,
	isOver,
	type SessionPhase,
	type SessionState,
	type SessionTimer
} from './session.ts';

export interface StepView {
	id: string;
	number: number;
	of: number;
	activity: string;
	title: string;
	phase: StepPhase;
	wasShown: boolean;
	/** The activity's own view, made for this audience. Null while the step has not been opened. */
	view: unknown;
	/** How many people answered; a number, never who. Null for a phone: it would be pushed to every phone at every answer. */
	answered: number | null;
}

export interface SessionView {
	seq: number;
	phase: SessionPhase;
	practice: boolean;
	/** The log of this evening does not hold: it can be looked at, and nothing can be added. */
	readOnly: boolean;
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] } | null;
	/** Null for a phone, for the same reason as `answered`. */
	present: CountByKind | null;
	step: StepView | null;
	wall: { blank: boolean; dark: boolean };
	/** The whole control code of the log, for the closing screen; null before that, and for a phone. */
	controlCode: string | null;
	/** For the facilitator alone. */
	console: ConsoleView | null;
}

export interface ConsoleView {
	controlSeq: number;
	timer: SessionTimer | null;
	steps: {
		id: string;
		title: string;
		activity: string;
		minutes: number;
		phase: StepPhase;
		wasShown: boolean;
	}[];
	/** What the wall and a phone show now; the phone is the neutral one of someone who has not answered. */
	wall: StepView | null;
	phone: StepView | null;
	phoneOwn: unknown;
}

/** What the state does not tell of itself: how its log stands. */
export interface LogStanding {
	/** Nothing may be written any more. */
	readOnly: boolean;
	controlCode: string | null;
}

/** The view of one audience. Free text is still `{ textId }` here; the server adds the words. */
export function viewSession(
	state: SessionState,
	audience: Audience,
	findActivity: FindActivity,
	{ readOnly, controlCode }: LogStanding = { readOnly: false, controlCode: null }
): SessionView {
	return {
		seq: state.seq,
		phase: state.phase,
		practice: state.practice,
		readOnly,
		wijk: state.situation?.wijk ?? null,
		present: audience === 'participant' ? null : state.present,
		step: viewStep(state, audience, findActivity),
		wall: state.wall,
		controlCode: audience === 'participant' || !isOver(state) ? null : controlCode,
		console: audience === 'facilitator' ? viewConsole(state, findActivity) : null
	};
}

function viewStep(
	state: SessionState,
	audience: Audience,
	findActivity: FindActivity
): StepView | null {
	const current = currentStep(state);
	const activity = current && findActivity(current.step.activity);
	if (!current || !activity) return null;
	const { step, status, number } = current;
	const opened = status.state !== null;
	return {
		id: step.id,
		number,
		of: state.agenda.length,
		activity: step.activity,
		title: step.title,
		phase: status.phase,
		wasShown: status.wasShown,
		view: opened
			? activity.rules.viewFor(audience, status.state, step.settings, status.phase)
			: null,
		answered:
			audience === 'participant' ? null : opened ? activity.rules.countAnswered(status.state) : 0
	};
}

/** What one participant sees of their own answers in the step that is on now. Travels only on joining and in the acknowledgement. */
export function viewOwn(
	state: SessionState,
	participantId: string,
	findActivity: FindActivity
): unknown {
	const current = currentStep(state);
	const activity = current && findActivity(current.step.activity);
	if (!current || !activity || current.status.state === null) return null;
	return activity.rules.ownFor(current.status.state, participantId, current.step.settings);
}

function viewConsole(state: SessionState, findActivity: FindActivity): ConsoleView {
	return {
		controlSeq: state.controlSeq,
		timer: state.timer,
		steps: state.agenda.map((step) => ({
			id: step.id,
			title: step.title,
			activity: step.activity,
			minutes: step.minutes,
			phase: state.steps[step.id]?.phase ?? 'ready',
			wasShown: state.steps[step.id]?.wasShown ?? false
		})),
		wall: viewStep(state, 'wall', findActivity),
		phone: viewStep(state, 'participant', findActivity),
		phoneOwn: viewOwn(state, '', findActivity)
	};
}
