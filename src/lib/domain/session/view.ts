/** What each audience sees of an evening. The shared part is made once per audience, never per person. */
import {
	promiseSecrecy,
	type FindActivity,
	type SecrecyPromise,
	type StepPhase
} from '../activity.ts';
import { maySeeFirst, type Audience, type CountByKind } from '../audience.ts';
import { listQueue, type QueuedItem } from '../moderation/queue.ts';
import { findOwnBallot } from '../ballot/own-ballot.ts';
import { viewCrowd, type CrowdView } from './arrivals.ts';
import { countedState } from './counted-state.ts';
import { findBehind, foresee, type StepBehind } from './foreseen.ts';
import { viewProgramme, type ProgrammeStep } from './programme-view.ts';
import {
	asksAgain,
	ballotsOf,
	countAnsweredNow,
	findAsked,
	isCut,
	countAnsweredEach
} from './results.ts';
import {
	currentStep,
	isOver,
	type CurrentStep,
	type SessionPhase,
	type SessionState,
	type SessionTimer
} from './session.ts';
import { startOf } from './situation.ts';
import { standingsIn } from './standings.ts';
import {
	listUnseen,
	viewQueue,
	viewWaiting,
	type UnseenStep,
	type WaitingStep
} from './waiting.ts';

/** The step that is on, as a phone sees it. */
export interface StepView {
	id: string;
	number: number;
	of: number;
	activity: string;
	title: string;
	phase: StepPhase;
	/** Nobody learns who chose what; the tally is hidden from everybody until the step is closed for good. */
	isSecret: boolean;
	/** What it promises to who answers. Null where nothing is asked. */
	promise: SecrecyPromise | null;
	/** The activity's own view, made for this audience. Null while the step has not been opened (but whoever leads foresees what is gathered), and while a result that is shown has still to be computed. */
	view: unknown;
	/** What is asked now, where one question comes after another in the same step (rounds): it changes when people may answer anew. */
	asked: string | null;
	/** In a step with rounds: no result comes when it closes now, for people are still to be asked. */
	asksAgain: boolean;
}

/** The same for the wall and the console. On a phone the count would be a push to every phone at every answer. */
export interface CountedStepView extends StepView {
	/** How many people answered what is asked now; a number, never who. Of questions beside each other: all of them. */
	answered: number;
	/** Of questions beside each other, in their order: how many people answered each. Empty where there is one. */
	answeredEach: number[];
}

interface EveningView {
	seq: number;
	phase: SessionPhase;
	practice: boolean;
	/** The log of this evening is not valid: it can be read, and nothing can be appended. */
	readOnly: boolean;
	/** When it was closed (ISO 8601); null before. */
	closedAt: string | null;
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] } | null;
}

interface HallView extends EveningView {
	step: CountedStepView | null;
	present: CountByKind;
	/** Whether somebody new can come in; else the wall does not ask people to. */
	welcomesNewcomers: boolean;
	wall: { blank: boolean; dark: boolean };
	/** The whole control code of the log, for the closing screen; null before that. */
	controlCode: string | null;
}

export interface ParticipantView extends EveningView {
	audience: 'participant';
	step: StepView | null;
}

export interface WallView extends HallView {
	audience: 'wall';
}

export interface FacilitatorView extends HallView {
	audience: 'facilitator';
	console: ConsoleView;
}

/** What each audience sees of an evening. What a phone may not know has no place in the view of a phone. */
export interface Views {
	participant: ParticipantView;
	wall: WallView;
	facilitator: FacilitatorView;
}

export type ViewOf<A extends Audience> = Views[A];
export type SessionView = ViewOf<Audience>;

export interface ConsoleView extends CrowdView {
	controlSeq: number;
	timer: SessionTimer | null;
	steps: ProgrammeStep[];
	/** How long the programme was when the doors opened, in minutes. */
	plannedMinutes: number;
	/** When the evening came to the step that is on (ISO 8601). */
	reachedAt: string | null;
	/** What the wall and a phone show now; the phone is the neutral one of someone who has not answered. */
	wall: CountedStepView | null;
	phone: StepView | null;
	phoneOwn: unknown;
	/** What people wrote in the step that is on and that waits, or was decided on. */
	queue: QueuedItem[];
	/** A step that is over and from which a vote is still to gather: what lies there may change until it opens. */
	behind: StepBehind | null;
	/** Steps of which the result is computed elsewhere, or could not be. */
	computing: { stepId: string; title: string; isGivenUp: boolean }[];
	/** What still waits in the other steps. Of those that the step that is on names texts of, all that people wrote. */
	waiting: WaitingStep[];
	/** Secret steps in which more may wait, that nobody sees before they are closed for good. */
	unseen: UnseenStep[];
}

/** Of the log, which is not part of the state. */
export interface LogStanding {
	/** Nothing may be written any more. */
	readOnly: boolean;
	/** The line that closed the evening; null before. */
	closing: { hash: string; at: string } | null;
	/** Steps of which nobody tries to compute the result any more. */
	givenUp?: readonly string[];
}

/** One moment of an evening. What several audiences see of it is made once. */
interface Moment {
	state: SessionState;
	findActivity: FindActivity;
	log: LogStanding;
	stepFor: (audience: Audience) => StepView | null;
	counts: () => StepCounts | null;
}

type StepCounts = Pick<CountedStepView, 'answered' | 'answeredEach'>;

/** The view of one audience. Free text is still `{ textId }` here; the server adds the words. */
export function viewSession<A extends Audience>(
	state: SessionState,
	audience: A,
	findActivity: FindActivity,
	log?: LogStanding
): ViewOf<A> {
	return lookAt(state, findActivity, log)(audience);
}

/** The views of this moment: once the state has changed, this is to be called again. */
export function lookAt(
	state: SessionState,
	findActivity: FindActivity,
	log: LogStanding = { readOnly: false, closing: null }
): <A extends Audience>(audience: A) => ViewOf<A> {
	const steps: Partial<Record<Audience, StepView | null>> = {};
	let counts: StepCounts | null | undefined;
	const moment: Moment = {
		...{ state, findActivity, log },
		stepFor: (audience) => {
			const known = steps[audience];
			return known === undefined
				? (steps[audience] = viewStep(state, audience, findActivity))
				: known;
		},
		counts: () => (counts === undefined ? (counts = countStep(state, findActivity)) : counts)
	};
	return (audience) => views[audience](moment);
}

const views: { [A in Audience]: (moment: Moment) => ViewOf<A> } = {
	participant: (moment) => ({
		audience: 'participant',
		...viewEvening(moment),
		step: moment.stepFor('participant')
	}),
	wall: (moment) => ({ audience: 'wall', ...viewHall(moment, 'wall') }),
	facilitator: (moment) => ({
		audience: 'facilitator',
		...viewHall(moment, 'facilitator'),
		console: viewConsole(moment)
	})
};

function viewEvening({ state, log }: Moment): EveningView {
	const { seq, phase, practice, situation } = state;
	return {
		...{ seq, phase, practice, readOnly: log.readOnly, wijk: situation?.wijk ?? null },
		closedAt: isOver(state) ? (log.closing?.at ?? null) : null
	};
}

function viewHall(moment: Moment, audience: 'wall' | 'facilitator'): HallView {
	const { state, log } = moment;
	return {
		...viewEvening(moment),
		step: viewCountedStep(moment, audience),
		present: state.present,
		welcomesNewcomers: state.welcomesNewcomers,
		wall: state.wall,
		controlCode: isOver(state) ? (log.closing?.hash ?? null) : null
	};
}

function viewCountedStep(
	{ stepFor, counts }: Moment,
	audience: 'wall' | 'facilitator'
): CountedStepView | null {
	const step = stepFor(audience);
	const counted = step && counts();
	return counted && { ...step, ...counted };
}

function countStep(state: SessionState, findActivity: FindActivity): StepCounts | null {
	const current = currentStep(state);
	const activity = current && findActivity(current.step.activity);
	if (!current || !activity) return null;
	return {
		answered: countAnsweredNow(current.status, activity),
		answeredEach: countAnsweredEach(current.status, activity)
	};
}

function viewStep(
	state: SessionState,
	audience: Audience,
	findActivity: FindActivity
): StepView | null {
	// What was said is in the report from then on, and that is for staff until they publish it.
	if (isOver(state) && !maySeeFirst(audience)) return null;
	const current = currentStep(state);
	const activity = current && findActivity(current.step.activity);
	if (!current || !activity) return null;
	const { step, status, number, of } = current;
	return {
		id: step.id,
		...{ number, of },
		activity: step.activity,
		title: step.title,
		phase: status.phase,
		isSecret: activity.secrecy(step.settings) === 'secret',
		promise: promiseSecrecy(activity, step.settings, status.state),
		view: viewBegun(state, current, audience, findActivity),
		asked: findAsked(status, activity),
		asksAgain: asksAgain(status, activity, step.settings)
	};
}

function viewBegun(
	state: SessionState,
	current: CurrentStep,
	audience: Audience,
	findActivity: FindActivity
): unknown {
	if (current.status.state !== null) return viewActivity(state, current, audience, findActivity);
	return maySeeFirst(audience) ? (foresee(state, current.step, findActivity)?.view ?? null) : null;
}

/** The facilitator gets the result as soon as there is one, everybody else when it is shown: what is shown and not computed yet is no view. */
function viewActivity(
	state: SessionState,
	{ step, status }: CurrentStep,
	audience: Audience,
	findActivity: FindActivity
): unknown {
	const mayKnow = status.phase === 'shown' || maySeeFirst(audience);
	if (status.phase === 'shown' && status.pending && !maySeeFirst(audience)) return null;
	const activity = findActivity(step.activity);
	const seen = {
		state: activity && countedState(status, activity),
		phase: status.phase,
		ballots: ballotsOf(state, status),
		standings: standingsIn(state, status, findActivity),
		result: mayKnow ? status.result : null,
		situation: () => startOf(state, step.id, findActivity).situation
	};
	return activity?.rules.viewFor(audience, seen, step.settings) ?? null;
}

/** Whom a view of one's own is for, as far as the room knows them. */
export interface Viewer {
	/** The name in the step that is on. Empty: of somebody who has not answered, or where nobody can be told apart any more. */
	id: string;
	/** Nobody can be told apart any more in the step that is on. */
	isCut: boolean;
	/** The name for the whole evening. */
	evening: string;
	/** The ballots that this participant gave in the step that is on, by question. */
	ballots: Readonly<Record<string, unknown>>;
}

export const nobody: Viewer = { id: '', isCut: false, evening: '', ballots: {} };

/** What one participant sees of their own answers in the step that is on now. Travels only on joining and in the acknowledgement. */
export function viewOwn(state: SessionState, viewer: Viewer, findActivity: FindActivity): unknown {
	const current = currentStep(state);
	const activity = current && findActivity(current.step.activity);
	if (!current || !activity || current.status.state === null) return null;
	const { box } = current.status;
	const { id, ballots } = viewer;
	const hasNoLink = viewer.isCut || isCut(current.status);
	const me = {
		id,
		place: state.participants[viewer.evening]?.place ?? 0,
		ballotOn: (question: string) =>
			findOwnBallot(box, question, hasNoLink ? null : { id, content: ballots[question] ?? null }),
		standings: standingsIn(state, current.status, findActivity)
	};
	return activity.rules.ownFor(countedState(current.status, activity), me, current.step.settings);
}

function viewConsole(moment: Moment): ConsoleView {
	const { state, findActivity, log } = moment;
	const behind = findBehind(state, findActivity);
	return {
		behind,
		controlSeq: state.controlSeq,
		...viewCrowd(state),
		timer: state.timer,
		steps: viewProgramme(state, findActivity),
		plannedMinutes: state.plannedMinutes,
		reachedAt: state.reachedAt,
		wall: viewCountedStep(moment, 'wall'),
		phone: moment.stepFor('participant'),
		phoneOwn: viewOwn(state, nobody, findActivity),
		queue: viewQueue(state, currentStep(state)?.step, findActivity, listQueue),
		computing: state.agenda.flatMap(({ id, title }) =>
			state.steps[id]?.pending
				? [{ stepId: id, title, isGivenUp: log.givenUp?.includes(id) ?? false }]
				: []
		),
		waiting: viewWaiting(state, behind?.stepId ?? null, findActivity),
		unseen: listUnseen(state, findActivity)
	};
}
