/** The result of a step: made once when it closes, again only when something in the step changes, and read by everything else. */
import {
	isFinal,
	isHeavy,
	type AnyActivity,
	type Ballots,
	type FindActivity
} from '../activity.ts';
import {
	areLost,
	countVoters,
	countVotersOn,
	countVotersOnAll,
	readBallots,
	readMoves
} from '../ballot/box.ts';
import type { Finding } from '../finding/finding.ts';
import type { Standings } from '../moderation/standing.ts';
import { countedState } from './counted-state.ts';
import type { SessionState, Step, StepState } from './session.ts';
import { standingsIn } from './standings.ts';

/** What a step gave, as it is stored and as a recount makes it again. */
export interface StepOutcome {
	stepId: string;
	activity: string;
	/** The line of the log up to which it counts. */
	seq: number;
	/** As the activity publishes it; free text stands in it as `{ textId }`. */
	result: unknown;
	findings: Finding[];
}

/** The ballots of a step, for rules that count them. */
export function ballotsOf(state: SessionState, { box }: StepState): Ballots<unknown> {
	return {
		on: (question) => readBallots(box, question),
		castOn: (question) => countVotersOn(box, question),
		movesTo: (question) => readMoves(box, question),
		areLost: (question) => areLost(box, question),
		present: state.present
	};
}

/** How many people have answered what is asked now: in a step with rounds, in this round; of questions beside each other, all of them. */
export function countAnsweredNow(status: StepState, activity: AnyActivity): number {
	const asked = findAsked(status, activity);
	if (asked !== null) return countVotersOn(status.box, asked);
	const together = findAskedTogether(status, activity);
	return together.length > 1
		? countVotersOnAll(status.box, together)
		: countAnswered(status, activity);
}

/** Of questions that stand beside each other: how many people answered each. None where there is one question. */
export function countAnsweredEach(status: StepState, activity: AnyActivity): number[] {
	const together = findAskedTogether(status, activity);
	return together.length > 1 ? together.map((question) => countVotersOn(status.box, question)) : [];
}

function findAskedTogether({ state }: StepState, { rules }: AnyActivity): readonly string[] {
	return state === null ? [] : (rules.voting?.askedTogether?.(state) ?? []);
}

/** The question that is on now, in a step where one comes after another; null elsewhere. */
export function findAsked({ state }: StepState, { rules }: AnyActivity): string | null {
	return state === null ? null : (rules.voting?.askedNow?.(state) ?? null);
}

/** Whether people are still to be asked: after talking, or in a round that began and that nobody answered yet. */
export function asksAgain(status: StepState, activity: AnyActivity, settings: unknown): boolean {
	const first = activity.rules.voting?.rounds?.(settings as never)?.first;
	const asked = findAsked(status, activity);
	if (first === undefined || asked === null) return false;
	return asked === first || countVotersOn(status.box, asked) === 0;
}

/** How many people have answered in a step: by a ballot, or otherwise. */
export function countAnswered(status: StepState, activity: AnyActivity): number {
	if (activity.rules.voting) return countVoters(status.box);
	if (status.state === null) return 0;
	return activity.rules.countAnswered?.(countedState(status, activity)) ?? 0;
}

/** Whether nobody may count this step yet, the facilitator neither. */
export function isSealed({ box, phase }: StepState): boolean {
	return box.ballots === null && !isFinal(phase);
}

/** Whether the link between voters and ballots is cut: the step was secret, and is closed for good. */
export function isCut({ box, phase }: Pick<StepState, 'box' | 'phase'>): boolean {
	return box.ballots === null && isFinal(phase);
}

/** Makes the result of a step anew, where it may be known. Called when it closes, and when a facilitator changes something in it. */
export function renewResult(
	state: SessionState,
	step: Step,
	status: StepState,
	activity: AnyActivity,
	standings: Standings
): void {
	status.result = null;
	status.pending = null;
	if (status.state === null || status.phase === 'ready' || status.phase === 'open') return;
	if (isSealed(status)) return;
	const result = activity.rules.result(
		countedState(status, activity),
		ballotsOf(state, status),
		step.settings,
		standings
	);
	if (isHeavy(result)) status.pending = result;
	else status.result = result;
}

/** Makes those results anew that name what people wrote in this step: something changed there. */
export function renewLeaning(
	state: SessionState,
	stepId: string,
	findActivity: FindActivity
): void {
	for (const step of state.agenda) {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		if (!status || !activity || status.state === null) continue;
		const leansOn = activity.rules.leansOn?.(status.state) ?? [];
		if (!leansOn.includes(stepId)) continue;
		renewResult(state, step, status, activity, standingsIn(state, status, findActivity));
	}
}

/** The outcome of every step that has a result, in the order of the programme; or of those among them that are wanted. */
export function collectOutcomes(
	state: SessionState,
	findActivity: FindActivity,
	isWanted: (stepId: string) => boolean = () => true
): StepOutcome[] {
	return state.agenda.flatMap((step) => {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		if (!activity || !status || status.result === null || !isWanted(step.id)) return [];
		return [publishStep(state, step, status, activity)];
	});
}

export function publishStep(
	state: SessionState,
	step: Step,
	status: StepState,
	{ rules }: AnyActivity
): StepOutcome {
	const result: unknown = rules.publish(status.result, step.settings);
	const findings = rules.findings(result, step.settings);
	return { stepId: step.id, activity: step.activity, seq: state.seq, result, findings };
}
