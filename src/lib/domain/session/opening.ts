/** How the box of a step is opened, as its activity wants it; in one place, so that a recount expects what the server did. */
import type { FindActivity } from '../activity.ts';
import type { Opening } from '../ballot/rounds.ts';
import type { Step } from './session.ts';

export function findOpening(
	{ activity, settings }: Pick<Step, 'activity' | 'settings'>,
	findActivity: FindActivity
): Opening {
	const voting = findActivity(activity)?.rules.voting;
	return {
		countsApart: (question) => voting?.countsApart(question) ?? false,
		keepsAside: (question) => voting?.keepsAside?.(question) ?? false,
		rounds: voting?.rounds?.(settings) ?? null
	};
}
