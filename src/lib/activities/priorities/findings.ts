/** What a vote says to the report. */
import type { Finding, PriorityFinding, PriorityOption } from '../../domain/finding/finding.ts';
import type { CountedOption, Option, Published } from './schema.ts';

export function findings(published: Published): Finding[] {
	return published.options === null ? [] : [findPriorities(published, published.options)];
}

/** Null and a card have no label of their own. */
function nameOption(label: Option['label'], clusterId: string | null): PriorityOption['label'] {
	return typeof label === 'string' || (label && clusterId !== null) ? label : '';
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
			label: nameOption(label, clusterId),
			votes,
			rank,
			theme,
			clusterId
		}))
	};
}
