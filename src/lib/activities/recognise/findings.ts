/** What the answers and remarks say to the report. */
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import type { Finding, RecognitionCount } from '../../domain/finding/finding.ts';
import type { GroupResult, IndicatorResult, Published } from './schema.ts';

export function findings({ results, remarks }: Published): Finding[] {
	return results.flatMap((result): Finding[] => {
		const said = remarks.filter(({ indicator }) => indicator === result.indicator);
		if (result.answers === 0 && said.length === 0) return [];
		return [
			{
				kind: 'figure-answer',
				indicator: result.indicator,
				residents: discloseGroup(result, result.residents, result.professionals),
				professionals: discloseGroup(result, result.professionals, result.residents),
				remarks: said.map(({ id, text }) => ({ id, text }))
			}
		];
	});
}

/** A group of nobody and a group that is too small look the same in a result, but for what is left of all who answered. */
function discloseGroup(
	{ answers, isLost }: IndicatorResult,
	group: GroupResult | null,
	other: GroupResult | null
): Disclosed<RecognitionCount> {
	if (group) return { is: 'shown', value: group.counts };
	// Then nobody knows of which group they were either.
	if (isLost && answers > 0) return { is: 'lost' };
	return answers === (other?.total ?? 0) ? { is: 'none' } : { is: 'too-few' };
}
