/** What rules may ask of what people wrote: in their own step, and of what they name in another one. */
import type { FindActivity } from '../activity.ts';
import { hiddenText, type WrittenName } from '../hidden-text.ts';
import { readStandings, type Standings } from '../moderation/standing.ts';
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
	const writing = step && findActivity(step.activity)?.rules.writing;
	if (!writing?.read || !status || status.state === null) return hiddenText;
	return writing.read(status.state, id, standingsIn(state, status, findActivity)) ?? hiddenText;
}
