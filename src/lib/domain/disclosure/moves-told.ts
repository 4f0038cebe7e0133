/**
 * How much two rounds may tell of the people who moved. Whoever knows this rule also learns from what is not told: so every choice in it
 * depends only on numbers that are told, and nobody and a few always have the same outcome. See docs/decisions/0031.
 */
import { smallestGroup } from './smallest-group.ts';
import {
	isMoved,
	isStayed,
	layOutMoves,
	type MovePick,
	type MoveTables,
	type Part,
	type TwoCounts
} from './moves.ts';

/** From much to little: how many went which way; how many moved; both rounds beside each other; the second round alone. */
export type Told = 'ways' | 'moved' | 'rounds' | 'second';

/** Two groups that hold everybody who moved. */
export interface Ways {
	one: MovePick;
	other: MovePick;
}

/** How many people went each way. */
export interface WayCounts {
	one: number;
	other: number;
}

/** With more answers than this in use it takes over a fifth of a second to look at every table, and the number who moved is not told. */
const mostAnswers = 15;

/**
 * Gives the rule for everybody with the same two counts. Without ways no more than the number who moved is told. Every single move is
 * guarded, and all who moved, all who stayed, and the two ways. Where an answer consists of several options, `options` has for each the
 * answers that hold it: then those who came to an option or left it are guarded too.
 */
export function decideTold(
	counts: TwoCounts,
	ways: Ways | null,
	options: readonly ReadonlySet<number>[] = []
): (made: WayCounts) => Told {
	if (isAlike(counts)) return () => 'second';
	if (countInUse(counts) > mostAnswers) {
		const isTold = keepsFewOfMany(counts, options);
		return () => (isTold ? 'rounds' : 'second');
	}
	const tables = layOutMoves(counts);
	const guarded = [
		isMoved,
		isStayed,
		...(ways ? [ways.one, ways.other] : []),
		...options.flatMap(listChanges)
	];
	const keeps = (parts: readonly Part[]) => tables.keepsFewUnknown(parts, guarded);
	if (!keeps([[]])) return () => 'second';

	const bands = findBands(tables, ways, counts.both);
	// Between two answers nobody having moved back would be told, and a few not: so it is told by both ways, or not at all.
	const canTellMoved = countInUse(counts) > 2 && keeps(bands.outside);
	const canTellWays = ways !== null && (canTellMoved || keeps([...bands.outside, ...bands.small]));
	return ({ one, other }) => {
		const people = one + other;
		if (!bands.holdMoved(people)) return 'rounds';
		if (canTellWays && bands.holdWays({ one, other })) {
			if (keeps([[exactly(ways.one, one), exactly(ways.other, other)]])) return 'ways';
		}
		if (!canTellMoved) return 'rounds';
		const left = ways ? bands.small : [[]];
		return keeps(left.map((part) => [...part, exactly(isMoved, people)])) ? 'moved' : 'rounds';
	};
}

/**
 * Two rounds in which nobody need have moved: only the answer that most people gave in the second counts more or fewer, and those may have
 * come late or left early. Such a first round is not told either, so that nobody having moved can be behind every one that is not told.
 */
function isAlike({ first, second }: TwoCounts): boolean {
	const largest = second.indexOf(Math.max(...second));
	return first.every((people, place) => place === largest || people === second[place]);
}

/** Between which numbers something is told, and the parts in which it is surely not. */
function findBands(tables: MoveTables, ways: Ways | null, both: number) {
	const moved = tables.rangeOf(isMoved);
	const from = findFirstTold(moved.least, moved.most);
	const until = both - findFirstTold(both - moved.most, both - moved.least);
	const listed = ways ? [ways.one, ways.other] : [];
	const firsts = listed.map((of) => {
		const { least, most } = tables.rangeOf(of);
		return { of, least, first: findFirstTold(least, most) };
	});
	const below = (of: MovePick, least: number, first: number): Part[] =>
		first > least ? [[{ of, most: first - 1 }]] : [];
	return {
		outside: [
			...below(isMoved, moved.least, from),
			...(until < moved.most ? [[{ of: isMoved, least: until + 1 }]] : [])
		],
		small: firsts.flatMap(({ of, least, first }) => below(of, least, first)),
		holdMoved: (people: number) => people >= from && people <= until,
		holdWays: ({ one, other }: WayCounts) =>
			one >= (firsts[0]?.first ?? 0) && other >= (firsts[1]?.first ?? 0)
	};
}

/** Of a group that may be nobody or a few, what is not told has to hold five numbers: nobody among them, or five people. */
function findFirstTold(least: number, most: number): number {
	return least >= smallestGroup || least === most ? least : least + smallestGroup;
}

/** How many answers anybody gave. */
function countInUse({ first, second }: TwoCounts): number {
	return first.filter((people, place) => people + (second[place] ?? 0) > 0).length;
}

/** Those who came to an option and those who left it. */
function listChanges(option: ReadonlySet<number>): MovePick[] {
	const has = (place: number | null) => place !== null && option.has(place);
	return [
		(move) => isMoved(move) && !has(move.from) && has(move.to),
		(move) => isMoved(move) && has(move.from) && !has(move.to)
	];
}

/**
 * Whether both rounds may stand beside each other, without a table of all moves. With so many answers in use many can have moved; as long
 * as five people gave another answer in each round, a single move can be nobody; and whether a few came to an option is seen in a table of
 * two places.
 */
function keepsFewOfMany(
	{ first, second, both }: TwoCounts,
	options: readonly ReadonlySet<number>[]
): boolean {
	const add = (counts: readonly number[]) => counts.reduce((sum, people) => sum + people, 0);
	const everybody = add(first) + add(second) - both;
	if (Math.max(...first, ...second) > everybody - smallestGroup) return false;
	return options.every((option) => {
		const split = (counts: readonly number[]) => {
			const having = add(counts.filter((_, place) => option.has(place)));
			return [having, add(counts) - having];
		};
		const counts = { first: split(first), second: split(second), both };
		return layOutMoves(counts).keepsFewUnknown([[]], []);
	});
}

function exactly(of: MovePick, people: number) {
	return { of, least: people, most: people };
}
