/**
 * Consistency check of opened ballots against the box that they came out of. The log says of every voter whether there is a ballot and
 * never what it says; so nobody can add a ballot, take one out, or destroy the ballots of a vote that was large enough.
 */
import { areEnough } from '../disclosure/disclosed.ts';
import { groups, type Opened, type OpenedQuestion } from './ballot.ts';
import { countVotersOn, type BallotBox } from './box.ts';
import type { Opening } from './rounds.ts';

export function fitsBox(box: BallotBox, opened: Opened, opening: Opening): boolean {
	const questions = new Set([...Object.keys(box.voters), ...Object.keys(opened)]);
	return [...questions].every((question) => {
		const found = opened[question] ?? { cast: 0, ballots: null };
		if (found.cast !== countVotersOn(box, question)) return false;
		// What nobody can open, nobody can tell anything of.
		if (found.lost) return !found.ballots && !found.moves;
		return fitsVoters(box, question, opened, opening) && fitsMoves(box, question, opened, opening);
	});
}

function fitsVoters(
	box: BallotBox,
	question: string,
	opened: Opened,
	{ countsApart, keepsAside, rounds }: Opening
): boolean {
	const { cast = 0, ballots = null } = opened[question] ?? {};
	if (countsApart(question))
		return ballots ? fitsLargeGroups(ballots, cast) : canBeSmall(cast, groups.length);
	// A ballot that does not count was taken back, except where all are kept without counting.
	const put = keepsAside(question) ? Object.keys(box.voters[question] ?? {}).length : cast;
	if (ballots) return areEnough(put) && ballots.length === put;
	const isDestroyedRound =
		rounds !== null && question === rounds.first && opened[rounds.second]?.moves !== undefined;
	return !areEnough(put) || isDestroyedRound;
}

/** The log does not say of which group a voter is: so any number may be missing that is a group too small to be told. */
function fitsLargeGroups(ballots: NonNullable<OpenedQuestion['ballots']>, cast: number): boolean {
	const sizes = groups.map((group) => ballots.filter((ballot) => ballot.group === group).length);
	const told = sizes.filter((size) => size > 0);
	const missing = cast - ballots.length;
	return (
		told.length > 0 &&
		told.every(areEnough) &&
		told.reduce((sum, size) => sum + size, 0) === ballots.length &&
		missing >= 0 &&
		canBeSmall(missing, groups.length - told.length)
	);
}

/** Whether so many people can be spread over groups that are each too small to be told. */
function canBeSmall(people: number, groups: number): boolean {
	return people === 0 || (groups > 0 && !areEnough(Math.ceil(people / groups)));
}

/** Of two rounds that are both large enough everybody who answered twice moved or stayed; of anything else nothing is told of moves. */
function fitsMoves(box: BallotBox, question: string, opened: Opened, { rounds }: Opening): boolean {
	const { ballots, moves } = opened[question] ?? {};
	const isSecond = rounds !== null && question === rounds.second;
	const isCompared = isSecond && Boolean(ballots) && areEnough(opened[rounds.first]?.cast ?? 0);
	if (!isCompared || !moves) return isCompared === (moves !== undefined);
	const moved = Object.values(moves.people).reduce((sum, people) => sum + people, 0);
	return moves.from === rounds.first && moved === countVotersOnBoth(box, moves.from, question);
}

function countVotersOnBoth({ voters }: BallotBox, one: string, other: string): number {
	return Object.entries(voters[one] ?? {}).filter(
		([name, counts]) => counts && voters[other]?.[name] === true
	).length;
}
