/** What a vote says to the report. */
import { discloseCount } from '../../domain/disclosure/disclosed.ts';
import type { Finding, TallyOption } from '../../domain/finding/finding.ts';
import type { CountedOption, Published } from './schema.ts';

export function findings(published: Published): Finding[] {
	const { question, method, limit, rung, base, voters, hasEntrepreneurs, isUnanimous } = published;
	const options = published.options?.map(describeOption) ?? null;
	return [
		{
			kind: 'tally',
			isAboutPriorities: true,
			...{ question, method, limit, rung, base, voters, hasEntrepreneurs, isUnanimous },
			options: discloseCount(base.cast, options, published.isLost),
			shift: null
		}
	];
}

function describeOption(option: CountedOption): TallyOption {
	const { id, label, theme, clusterId, votes, rank, split } = option;
	return { id, label, theme, group: clusterId, votes, rank, split };
}
