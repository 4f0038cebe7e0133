/** The situation in which a step starts. */
import type { FindActivity, StepStart } from '../activity.ts';
import type { Finding } from '../finding/finding.ts';
import { collectOutcomes } from './results.ts';
import type { SessionState } from './session.ts';
import { isErased } from './standings.ts';

/** What was frozen at the doors, the findings of the steps before this one that can still be read, and a seed of its own. */
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
			if (title === undefined) return [];
			const readable = findings.filter((finding) => canBeRead(finding, state));
			return [{ stepId: id, activity, title, findings: readable }];
		}
	);
	return { situation: { ...state.situation, earlier }, seed: `${state.seed}.${String(place)}` };
}

/** What was put together is called by its title, a card on its own by its words. Without those it is nothing to go on with. */
function canBeRead(finding: Finding, state: SessionState): boolean {
	if (finding.kind !== 'said') return true;
	return !isErased(state, (finding.group?.title ?? finding.text).textId);
}
