/** What rules may ask of what people wrote: in their own step, and of what they name in another one. */
import type { FindActivity } from '../activity.ts';
import { hiddenText, type WrittenName } from '../hidden-text.ts';
import { readStandings, type Standings } from '../moderation/standing.ts';
import { countedState } from './counted-state.ts';
import type { SessionState, StepState } from './session.ts';

export function standingsIn(
	state: SessionState,
	{ moderation }: Pick<StepState, 'moderation'>,
	findActivity: FindActivity
): Standings {
	return readStandings(moderation, {
		readIn: (stepId, id) => readIn(state, stepId, id, findActivity),
		isErased: (textId) => isErased(state, textId)
	});
}

export function isErased({ erased }: SessionState, textId: string): boolean {
	return Object.hasOwn(erased, textId);
}

function readIn(
	state: SessionState,
	stepId: string,
	id: string,
	findActivity: FindActivity
): WrittenName {
	const step = state.agenda.find((candidate) => candidate.id === stepId);
	const status = state.steps[stepId];
	const activity = step && findActivity(step.activity);
	const writing = activity?.rules.writing;
	if (!activity || !writing?.read || !status || status.state === null) return hiddenText;
	const counted = countedState(status, activity);
	return writing.read(counted, id, standingsIn(state, status, findActivity)) ?? hiddenText;
}
