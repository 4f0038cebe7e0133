/** Ballots that do not count for now: out of the box, and kept to be put back as they were. */
import type { BallotBox } from './box.ts';

export type AsideVotes = Pick<BallotBox, 'voters' | 'ballots'>;

/** Where ballots of this box can be put aside. */
export function emptyAside({ ballots }: BallotBox): AsideVotes {
	return { voters: {}, ballots: ballots && {} };
}

/** Moves the ballots of these voters: out of the box, or back. */
export function moveVotes(from: AsideVotes, to: AsideVotes, names: readonly string[]): void {
	moveAll(from.voters, to.voters, names);
	if (from.ballots && to.ballots) moveAll(from.ballots, to.ballots, names);
}

function moveAll<Vote>(
	from: Record<string, Record<string, Vote>>,
	to: Record<string, Record<string, Vote>>,
	names: readonly string[]
): void {
	for (const [question, votes] of Object.entries(from)) {
		for (const name of names) {
			const vote = Object.hasOwn(votes, name) ? votes[name] : undefined;
			if (vote === undefined) continue;
			(to[question] ??= {})[name] = vote;
			Reflect.deleteProperty(votes, name);
		}
	}
}
