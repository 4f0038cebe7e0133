/** Counting: always from the ballots, never from a number kept beside them. */
import { channels, countNobody, type Channel } from '../../domain/audience.ts';
import type { Ballot, CountedOption, Option, Result, Split, State } from './schema.ts';

/** Smaller groups are not shown apart: one could guess who chose what. */
const smallestGroup = 5;

/** The result as it stands: options from most to fewest votes, equal votes in the order in which they were put to the vote. */
export function countVotes({ options, ballots }: State): Result {
	const cast = Object.values(ballots);
	const voters = countNobody();
	for (const { kind } of cast) voters[kind] += 1;
	const isSplit =
		voters.resident + voters.entrepreneur >= smallestGroup && voters.professional >= smallestGroup;
	const counted = options.map((option) => countOption(option, cast, isSplit));
	return { voters, options: rankOptions(counted) };
}

/** How many ballots came in by each channel. */
export function countChannels({ ballots }: State): Record<Channel, number> {
	const count = Object.fromEntries(channels.map((channel) => [channel, 0])) as Record<
		Channel,
		number
	>;
	for (const { channel } of Object.values(ballots)) count[channel] += 1;
	return count;
}

function countOption(
	option: Option,
	cast: Ballot[],
	isSplit: boolean
): Omit<CountedOption, 'rank'> {
	const split: Split = { residents: 0, professionals: 0 };
	for (const { kind, choices } of cast) {
		split[kind === 'professional' ? 'professionals' : 'residents'] += choices[option.id] ?? 0;
	}
	return {
		...option,
		votes: split.residents + split.professionals,
		split: isSplit ? split : null
	};
}

function rankOptions(counted: Omit<CountedOption, 'rank'>[]): CountedOption[] {
	const sorted = counted.toSorted((a, b) => b.votes - a.votes);
	return sorted.map((option) => ({
		...option,
		rank: sorted.findIndex(({ votes }) => votes === option.votes) + 1
	}));
}
