/**
 * The ballot box of a step. In an open step it holds the ballots. In a secret one it holds only who cast one; the contents are kept
 * encrypted outside the log until the step is closed for good.
 */
import type { Ballot, Opened } from './ballot.ts';
import type { NamedBallot } from './open-box.ts';

export interface BallotBox {
	/** By question, and by the name that a voter has in this step: whether their ballot counts. The last one replaces the one before. */
	voters: Record<string, Record<string, boolean>>;
	/** The ballots of an open step, by question and voter; null in a secret one. */
	ballots: Record<string, Record<string, NamedBallot>> | null;
	/** All ballots without names; null until the step is closed for good. */
	opened: Opened | null;
}

/** What a line of the log says of one ballot. */
export interface CastPayload {
	question: string;
	/** It counts: false when it was taken back, or says nothing yet. */
	counts: boolean;
	/** Only in an open step; null when it was taken back. */
	ballot?: NamedBallot | null;
}

export function emptyBox(isSecret: boolean): BallotBox {
	return { voters: {}, ballots: isSecret ? null : {}, opened: null };
}

/** Casts a ballot; it replaces the same voter's earlier one. */
export function putBallot(box: BallotBox, voter: string, cast: CastPayload): void {
	(box.voters[cast.question] ??= {})[voter] = cast.counts;
	if (!box.ballots) return;
	const ballots = (box.ballots[cast.question] ??= {});
	if (cast.ballot) ballots[voter] = cast.ballot;
	else Reflect.deleteProperty(ballots, voter);
}

/** How many people have a ballot that counts in the box, on whichever question. A number, never who. */
export function countVoters(box: BallotBox): number {
	const { voters } = box;
	const questions = Object.keys(voters);
	// Mostly there is one: a hall that votes asks this ten times a second.
	if (questions.length < 2) return countVotersOn(box, questions[0] ?? '');
	const people = new Set<string>();
	for (const byName of Object.values(voters)) {
		for (const [name, counts] of Object.entries(byName)) if (counts) people.add(name);
	}
	return people.size;
}

/** How many people have a ballot that counts on each of these questions. */
export function countVotersOnAll({ voters }: BallotBox, questions: readonly string[]): number {
	const [first, ...others] = questions.map((question) => voters[question] ?? {});
	const names = Object.keys(first ?? {}).filter((name) => first?.[name]);
	return names.filter((name) => others.every((byName) => byName[name])).length;
}

/** How many people have a ballot that counts on one question. */
export function countVotersOn({ voters }: BallotBox, question: string): number {
	let count = 0;
	for (const counts of Object.values(voters[question] ?? {})) if (counts) count += 1;
	return count;
}

/** The ballots as rules count them: those of an open step as they are now, those of a secret one once they are opened; else null. */
export function readBallots<Content>(box: BallotBox, question: string): Ballot<Content>[] | null {
	if (box.opened) return (box.opened[question]?.ballots ?? null) as Ballot<Content>[] | null;
	return box.ballots ? (Object.values(box.ballots[question] ?? {}) as Ballot<Content>[]) : null;
}

/** How the people who answered this question and one before it moved; null where that is not told. */
export function readMoves({ opened }: BallotBox, question: string): Record<string, number> | null {
	return opened?.[question]?.moves?.people ?? null;
}

/** What comes out of a box of which nobody can open the ballots any more. */
export function openLost(box: BallotBox): Opened {
	return Object.fromEntries(
		Object.keys(box.voters).map((question) => [
			question,
			{ cast: countVotersOn(box, question), ballots: null, lost: true as const }
		])
	);
}

/** Whether people gave ballots on this question that nobody can count any more, because what opens them is gone. */
export function areLost({ opened }: BallotBox, question: string): boolean {
	return opened?.[question]?.lost === true;
}
