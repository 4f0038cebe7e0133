/** How many ballots each group gave, and by which channel they came. */
import type { Channel } from '../audience.ts';
import type { Ballot, CountByGroup, Group } from './ballot.ts';

/** How many ballots each group gave; null for both when they are not told apart. */
export function countGroups(ballots: readonly Ballot[]): CountByGroup {
	const isTold = ballots.every(({ group }) => group !== null);
	const count = (wanted: Group) => ballots.filter(({ group }) => group === wanted).length;
	return isTold
		? { residents: count('residents'), professionals: count('professionals') }
		: { residents: null, professionals: null };
}

/** How many ballots came in by each channel that was used; null when the channels are not told apart. */
export function countChannels(ballots: readonly Ballot[]): Partial<Record<Channel, number>> | null {
	const count: Partial<Record<Channel, number>> = {};
	for (const { channel } of ballots) {
		if (channel === null) return null;
		count[channel] = (count[channel] ?? 0) + 1;
	}
	return count;
}
