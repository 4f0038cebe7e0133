/** What a vote says to the report. */
import { disclose } from '../../domain/disclosure/disclosed.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Published } from './schema.ts';

export function findings(published: Published): Finding[] {
	const { question, method, limit, rung, base, voters, hasEntrepreneurs, isUnanimous } = published;
	return [
		{
			kind: 'tally',
			isAboutPriorities: true,
			...{ question, method, limit, rung, base, voters, hasEntrepreneurs, isUnanimous },
			options: disclose(published.options === null ? Math.min(base.cast, 4) : base.cast, () =>
				(published.options ?? []).map(({ id, label, theme, clusterId, votes, rank, split }) => ({
					...{ id, label, theme, votes, rank, split },
					group: clusterId
				}))
			),
			shift: null
		}
	];
}
