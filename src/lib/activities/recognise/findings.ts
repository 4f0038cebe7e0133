/** What the answers and remarks say to the report. */
import type { Finding } from '../../domain/finding/finding.ts';
import type { Published } from './schema.ts';
import { countNone } from './tally.ts';

export function findings({ results, remarks }: Published): Finding[] {
	return results.flatMap((result): Finding[] => {
		const said = remarks.filter(({ indicator }) => indicator === result.indicator);
		if (result.answers === 0 && said.length === 0) return [];
		return [
			{
				kind: 'recognition',
				indicator: result.indicator,
				// A group too small to show leaves no counts behind, only that the question was asked.
				residents: result.residents?.counts ?? countNone(),
				professionals: result.professionals?.counts ?? countNone(),
				remarks: said.map(({ id, text, group }) => ({
					id,
					text,
					by: group === null ? null : group === 'professionals' ? 'professional' : 'resident'
				}))
			}
		];
	});
}
