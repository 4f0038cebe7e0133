/** What a vote says to the report. */
import type { Finding, PriorityFinding } from '../../domain/finding/finding.ts';
import type { CountedOption, Published } from './schema.ts';

export function findings(published: Published): Finding[] {
	return published.options === null ? [] : [findPriorities(published, published.options)];
}

/** A theme and a card leave the label empty: the theme is named by its id, the card by the card finding with the same id. */
function findPriorities(
	{ method, limit, rung, voters, base }: Published,
	options: readonly CountedOption[]
): PriorityFinding {
	return {
		kind: 'priority',
		method,
		limit,
		rung,
		voters: {
			resident: voters.residents ?? base.cast,
			entrepreneur: 0,
			professional: voters.professionals ?? 0
		},
		options: options.map(({ id, label, votes, rank, theme, clusterId }) => ({
			id,
			label: typeof label === 'string' ? label : '',
			votes,
			rank,
			theme,
			clusterId
		}))
	};
}
