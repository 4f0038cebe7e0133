/** The situation in which a step starts. */
import type { FindActivity, StepStart } from '../activity.ts';
import { collectOutcomes } from './results.ts';
import type { SessionState } from './session.ts';

/** What was frozen at the doors, the findings of the steps before this one, and a seed of its own. */
export function startOf(
	state: SessionState,
	stepId: string,
	findActivity: FindActivity
): StepStart {
	if (!state.situation) throw new Error('A step starts only after the doors opened');
	const place = state.agenda.findIndex((step) => step.id === stepId);
	const before = new Map(
		state.agenda.slice(0, place).map((step) => [step.id, step.title] as const)
	);
	const earlier = collectOutcomes(state, findActivity).flatMap(
		({ stepId: id, activity, findings }) => {
			const title = before.get(id);
			return title === undefined ? [] : [{ stepId: id, activity, title, findings }];
		}
	);
	return { situation: { ...state.situation, earlier }, seed: `${state.seed}.${String(place)}` };
}
