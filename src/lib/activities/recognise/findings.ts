/** What the answers and remarks say to the report. */
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import type { Group } from '../../domain/ballot/ballot.ts';
import type { Finding, RecognitionCount } from '../../domain/finding/finding.ts';
import type { IndicatorResult, Published } from './schema.ts';

/** Why there is nothing to show of a group. */
export type Missing = Exclude<Disclosed<never>['is'], 'shown'>;

export function findings({ results, remarks }: Published): Finding[] {
	return results.flatMap((result): Finding[] => {
		const said = remarks.filter(({ indicator }) => indicator === result.indicator);
		if (result.answers === 0 && said.length === 0) return [];
		return [
			{
				kind: 'figure-answer',
				indicator: result.indicator,
				residents: discloseGroup(result, 'residents'),
				professionals: discloseGroup(result, 'professionals'),
				remarks: said.map(({ id, text }) => ({ id, text }))
			}
		];
	});
}

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

function discloseGroup(result: IndicatorResult, group: Group): Disclosed<RecognitionCount> {
	const counted = result[group];
	return counted ? { is: 'shown', value: counted.counts } : { is: findMissing(result, group) };
}
