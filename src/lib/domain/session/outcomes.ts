/** What the steps of an evening gave, as it is stored when they close and as a recount makes it again. */
import type { FindActivity } from '../activity.ts';
import type { Finding } from '../finding/finding.ts';
import type { SessionState } from './session.ts';

export interface StepOutcome {
	stepId: string;
	activity: string;
	/** The line of the log up to which it counts. */
	seq: number;
	/** As the activity made it; free text stands in it as `{ textId }`. */
	result: unknown;
	findings: Finding[];
}

/** The outcome of every step that stands closed, in the order of the programme, with its findings for the wijkopgave. */
export function collectOutcomes(state: SessionState, findActivity: FindActivity): StepOutcome[] {
	return state.agenda.flatMap((step) => {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		if (!activity || !status || status.state === null) return [];
		if (status.phase !== 'closed' && status.phase !== 'shown') return [];
		const result = activity.rules.outcome(status.state, step.settings);
		const findings = activity.rules.findings(result, step.settings);
		return [{ stepId: step.id, activity: step.activity, seq: state.seq, result, findings }];
	});
}
