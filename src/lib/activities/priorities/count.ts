/** Counting: always from the ballots, never from a number kept beside them. */
import type { Ballots } from '../../domain/activity.ts';
import { sumKinds } from '../../domain/audience.ts';
import type { Ballot } from '../../domain/ballot/ballot.ts';
import { countChannels, countGroups } from '../../domain/ballot/count-ballots.ts';
import { writeCanonical } from '../../domain/session/canonical.ts';
import type { Choices, CountedOption, Option, Result, Source } from './schema.ts';

/** The one question of a vote. */
export const question = 'vote';

/** The result: options from most to fewest votes, equal votes in the order in which they were put to the vote. */
export function countVotes(
	source: Source,
	options: readonly Option[],
	box: Ballots<Choices>
): Result {
	const ballots = box.on(question);
	const present = sumKinds(box.present);
	const cast = box.castOn(question);
	return {
		source,
		base: { present, entitled: present, cast, valid: cast },
		voters: ballots ? countGroups(ballots) : { residents: null, professionals: null },
		hasEntrepreneurs: box.present.entrepreneur > 0,
		options: ballots && rankOptions(options.map((option) => countOption(option, ballots))),
		channels: ballots && countChannels(ballots),
		isUnanimous:
			ballots !== null && new Set(ballots.map(({ content }) => writeCanonical(content))).size === 1,
		...(box.areLost(question) ? { isLost: true } : {})
	};
}

function countOption(
	option: Option,
	ballots: readonly Ballot<Choices>[]
): Omit<CountedOption, 'rank'> {
	const isSplit = ballots.every(({ group }) => group !== null);
	const split = { residents: 0, professionals: 0 };
	let votes = 0;
	for (const { group, content } of ballots) {
		const given = content[option.id] ?? 0;
		votes += given;
		if (group) split[group] += given;
	}
	// With one group alone there is nothing to split.
	const hasBoth = new Set(ballots.map(({ group }) => group)).size === 2;
	return { ...option, votes, split: isSplit && hasBoth ? split : null };
}

function rankOptions(counted: Omit<CountedOption, 'rank'>[]): CountedOption[] {
	const sorted = counted.toSorted((a, b) => b.votes - a.votes);
	return sorted.map((option) => ({
		...option,
		rank: sorted.findIndex(({ votes }) => votes === option.votes) + 1
	}));
}
