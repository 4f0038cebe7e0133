/** Why nothing of a group is shown; apart from what goes to the report, so that a phone may ask too. */
import type { Group } from '../../domain/ballot/ballot.ts';
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import type { IndicatorResult } from './schema.ts';

export type Missing = Exclude<Disclosed<never>['is'], 'shown'>;

/** A group of nobody and a group that is too small look the same in a result, but for what is left of all who answered. */
export function findMissing(
	{ answers, isLost, residents, professionals }: IndicatorResult,
	group: Group
): Missing {
	// Then nobody knows of which group they were either.
	if (isLost && answers > 0) return 'lost';
	const other = group === 'residents' ? professionals : residents;
	return answers === (other?.total ?? 0) ? 'none' : 'too-few';
}
