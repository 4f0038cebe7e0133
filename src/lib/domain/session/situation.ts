/** The situation in which a step starts. */
import type { FindActivity, Situation } from '../activity.ts';
import type { SessionState } from './session.ts';

/** What was frozen at the doors, and the findings of the steps before this one. */
export function situationFor(
	state: SessionState,
	stepId: string,
	findActivity: FindActivity
): Situation {
	if (!state.situation) throw new Error('A step starts only after the doors opened');
	const before = state.agenda.slice(
		0,
		state.agenda.findIndex((step) => step.id === stepId)
	);
	const earlier = before.flatMap((step) => {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		if (!activity || !status || status.state === null) return [];
		const outcome = activity.rules.outcome(status.state, step.settings);
		const findings = activity.rules.findings(outcome, step.settings);
		return [{ stepId: step.id, activity: step.activity, title: step.title, findings }];
	});
	return { ...state.situation, earlier };
}
