/** Whether a few people who moved from one answer to another stay unknown, also to somebody who subtracts everything that is told. */
import { smallestGroup } from './smallest-group.ts';
import { workOut, type KnownSum } from './work-out.ts';

/** The answers that one person gave in two rounds, as places in a list; null: none in that round. */
export interface Move {
	from: number | null;
	to: number | null;
}

/** Those who belong to it. */
export type MovePick = (move: Move) => boolean;

export interface ToldMoves {
	/** Groups of moves of which the number of people is told, besides how many gave which answer in each round. */
	groups?: readonly MovePick[];
	/** A group of moves that is known to be no larger than this. */
	noMoreThan?: { group: MovePick; people: number };
	/** Groups that nobody may recognise as few people, besides every single move. */
	guarded?: readonly MovePick[];
}

/**
 * True when, of every move that one to four people made, what is told leaves open that nobody made it or that five did. That also goes
 * for who came in after the first round or left before the second: such a person may be known by sight. `answers` is how many answers
 * there are to choose from.
 */
export function keepsFewUnknown(
	answers: number,
	made: readonly Move[],
	{ groups = [], noMoreThan, guarded = [] }: ToldMoves
): boolean {
	const all = listMoves(answers);
	const count = (pick: MovePick) => made.filter(pick).length;
	const placesOf = (pick: MovePick) => all.flatMap((move, place) => (pick(move) ? [place] : []));
	const places = [null, ...Array.from({ length: answers }, (_, place) => place)];
	const known: MovePick[] = [
		...places.map(
			(place): MovePick =>
				({ from }) =>
					from === place
		),
		...places.map(
			(place): MovePick =>
				({ to }) =>
					to === place
		),
		...groups
	];
	const sums = known.map((pick): KnownSum => ({ of: placesOf(pick), is: count(pick) }));
	if (noMoreThan) {
		// Who is not in it fills it up to its limit.
		sums.push({ of: [...placesOf(noMoreThan.group), all.length], is: noMoreThan.people });
	}
	const few = [...all.filter(({ from, to }) => from !== to).map(isSameAs), ...guarded].filter(
		(pick) => isFew(count(pick))
	);
	if (few.length === 0) return true;
	const rangeOf = workOut(
		all.length + 1,
		noMoreThan ? sums : [...sums, { of: [all.length], is: 0 }]
	);
	return few.every((pick) => {
		const { least, most } = rangeOf(placesOf(pick));
		return least < tolerance || most > smallestGroup - tolerance;
	});
}

const tolerance = 1e-6;

function listMoves(answers: number): Move[] {
	const places = [null, ...Array.from({ length: answers }, (_, place) => place)];
	return places.flatMap((from) =>
		places.flatMap((to) => (from === null && to === null ? [] : [{ from, to }]))
	);
}

function isSameAs(one: Move): MovePick {
	return ({ from, to }) => from === one.from && to === one.to;
}

/** Some, and fewer than five. */
export function isFew(people: number): boolean {
	return people > 0 && people < smallestGroup;
}
