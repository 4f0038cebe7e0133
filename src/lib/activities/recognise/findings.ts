/** What the answers and remarks say to the report. */
import type { Disclosed } from '../../domain/disclosure/disclosed.ts';
import type { Group } from '../../domain/ballot/ballot.ts';
import type { Finding, RecognitionCount } from '../../domain/finding/finding.ts';
import { findMissing } from './missing.ts';
import type { IndicatorResult, Published } from './schema.ts';

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

function discloseGroup(result: IndicatorResult, group: Group): Disclosed<RecognitionCount> {
	const counted = result[group];
	return counted ? { is: 'shown', value: counted.counts } : { is: findMissing(result, group) };
}
