/** What whoever leads sees of a vote before it opens: what people would choose from now, and the cards that it would take. */
import type { FindActivity, StepPhase } from '../activity.ts';
import { listQueue, type QueuedItem } from '../moderation/queue.ts';
import { countedState } from './counted-state.ts';
import { ballotsOf } from './results.ts';
import { currentStep, listHeld, type SessionState, type Step } from './session.ts';
import { startOf } from './situation.ts';
import { standingsIn } from './standings.ts';
import { viewQueue } from './waiting.ts';

interface Foreseen {
	/** As whoever leads would see it, were it opened now. */
	view: unknown;
	/** The step that it takes from; null when there is none yet, or none is needed. */
	from: string | null;
}

/** Null where nothing is gathered, and once it is: then it stands. */
export function foresee(
	state: SessionState,
	step: Step,
	findActivity: FindActivity
): Foreseen | null {
	const status = state.steps[step.id];
	const rules = findActivity(step.activity)?.rules;
	if (!rules?.gathersFrom || !status || status.state !== null || !state.situation) return null;
	const start = startOf(state, step.id, findActivity);
	const seen = {
		state: rules.start(step.settings, start),
		phase: status.phase,
		ballots: ballotsOf(state, status),
		standings: standingsIn(state, status, findActivity),
		result: null,
		situation: () => start.situation
	};
	return {
		view: rules.viewFor('facilitator', seen, step.settings),
		from: rules.gathersFrom(step.settings, start.situation)
	};
}

/** A step that is over and of which a vote is still to come, as its own console shows it. */
export interface StepBehind {
	stepId: string;
	title: string;
	activity: string;
	phase: StepPhase;
	view: unknown;
	queue: QueuedItem[];
	/** The title of the step that takes from it. */
	forStep: string;
}

/**
 * What the next vote takes from. Null while people answer in another step: all that was written would go to every console at every
 * answer.
 */
export function findBehind(state: SessionState, findActivity: FindActivity): StepBehind | null {
	const current = currentStep(state);
	const asks = current && findActivity(current.step.activity)?.asks(current.step.settings);
	if (!current || state.phase !== 'running' || (asks && current.status.phase === 'open')) {
		return null;
	}
	for (const vote of listHeld(state.agenda.slice(current.place))) {
		const from = foresee(state, vote, findActivity)?.from ?? null;
		if (from !== null && from !== current.step.id) {
			return describe(state, from, vote.title, findActivity);
		}
	}
	return null;
}

function describe(
	state: SessionState,
	stepId: string,
	forStep: string,
	findActivity: FindActivity
): StepBehind | null {
	const step = state.agenda.find(({ id }) => id === stepId);
	const status = state.steps[stepId];
	const activity = step && findActivity(step.activity);
	const rules = activity?.rules;
	if (!step || !activity || !rules || !status || status.state === null) return null;
	const standings = standingsIn(state, status, findActivity);
	const counted = countedState(status, activity);
	const seen = {
		...{ state: counted, phase: status.phase, standings },
		...{ ballots: ballotsOf(state, status), result: status.result },
		situation: () => startOf(state, stepId, findActivity).situation
	};
	return {
		...{ stepId, forStep, title: step.title, activity: step.activity, phase: status.phase },
		view: rules.viewFor('facilitator', seen, step.settings),
		queue: viewQueue(state, step, findActivity, listQueue)
	};
}
