/** What an activity remembers, as far as it counts: without what people wrote or supported who were put aside. */
import type { AnyActivity } from '../activity.ts';
import type { StepState } from './session.ts';

export function countedState({ state, aside }: StepState, { rules }: AnyActivity): unknown {
	if (!aside || state === null || !rules.without) return state;
	return rules.without(state, new Set(Object.keys(aside.names))) as unknown;
}
