/**
 * Two questions that the same people answer one after the other, before and after talking. Who closes the step sees both answers of one
 * person side by side for a moment; what the log gets is only what `compare` tells of them. See docs/decisions/0031.
 */
import { writeCanonical } from '../session/canonical.ts';
import type { Ballot, Opened, OpenedQuestion } from './ballot.ts';
import { openBox, type SealedBallot } from './open-box.ts';

export interface Rounds<Content = unknown> {
	/** The question of the first round, and that of the second. */
	first: string;
	second: string;
	/** What is told of everybody's two answers. Whatever comes out of it is public. */
	compare(pairs: readonly Pair<Content>[]): Compared;
}

/** What one person said in both rounds; null: nothing that counts. */
export interface Pair<Content = unknown> {
	first: Content | null;
	second: Content | null;
}

export interface Compared {
	/** Whether the ballots of the first round may stand beside those of the second: false destroys them. */
	tellsFirst: boolean;
	/** How many people moved in which way: everybody who answered in both rounds, each once. */
	people: Record<string, number>;
}

/** What the server has to know to open a box. */
export interface Opening {
	countsApart: (question: string) => boolean;
	/** Whether what is given on a question is kept without counting, and never taken back: a guess. */
	keepsAside: (question: string) => boolean;
	rounds: Rounds | null;
}

/** Opens the box, with what each voter put in it on whichever question. The order of the voters makes no difference. */
export function openVoters(
	voters: readonly (readonly SealedBallot[])[],
	{ countsApart, rounds }: Opening
): Opened {
	const opened = openBox(voters.flat(), countsApart);
	return rounds ? joinRounds(opened, voters, rounds) : opened;
}

/**
 * Where one of the rounds is not told, because too few took part or because it was not held, nothing is told of moves. The one that is
 * left stands without groups too: what is said of two rounds goes for each of them.
 */
function joinRounds(
	opened: Opened,
	voters: readonly (readonly SealedBallot[])[],
	{ first, second, compare }: Rounds
): Opened {
	const plain = Object.fromEntries(
		Object.entries(opened).map(([question, found]) => [
			question,
			question === first || question === second ? hideGroups(found) : found
		])
	);
	const [before, after] = [plain[first], plain[second]];
	if (!before?.ballots || !after?.ballots) return plain;
	const { tellsFirst, people } = compare(pairUp(voters, first, second));
	return {
		...plain,
		[first]: tellsFirst ? before : { ...before, ballots: null },
		[second]: { ...after, moves: { from: first, people } }
	};
}

/** In two rounds a group of five still holds moves of one: so groups and channels are not told apart. */
function hideGroups({ ballots, ...question }: OpenedQuestion): OpenedQuestion {
	const hide = ({ content }: Ballot): Ballot => ({ group: null, channel: null, content });
	return { ...question, ballots: ballots && ballots.map(hide) };
}

function pairUp(
	voters: readonly (readonly SealedBallot[])[],
	first: string,
	second: string
): Pair[] {
	const said = (given: readonly SealedBallot[], asked: string) => {
		const found = given.find(({ question, counts }) => question === asked && counts);
		return found?.ballot?.content ?? null;
	};
	return voters
		.map((given) => ({ first: said(given, first), second: said(given, second) }))
		.filter((pair) => pair.first !== null || pair.second !== null)
		.map((pair) => ({ pair, key: writeCanonical(pair) }))
		.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
		.map(({ pair }) => pair);
}
