/**
 * Everything that can have happened between two rounds, for somebody who knows how many people gave which answer in each and how many
 * answered both: all tables of moves that fit. And whether a few who moved stay unknown among the tables that something told leaves.
 */
import { isFew } from './disclosed.ts';
import { smallestGroup } from './smallest-group.ts';
import { findLeast, findMost, findWhole, keepsTo, type Bound } from './work-out.ts';

/** The answers that one person gave in two rounds, as places in a list; null: none in that round. */
export interface Move {
	from: number | null;
	to: number | null;
}

/** Those who belong to it. */
export type MovePick = (move: Move) => boolean;

/** How many people gave each answer in each round, and how many answered in both. */
export interface TwoCounts {
	first: readonly number[];
	second: readonly number[];
	both: number;
}

/** Tables in which these groups of moves are no smaller or no larger than this. */
export type Part = readonly { of: MovePick; least?: number; most?: number }[];

export interface MoveTables {
	/** How few and how many people a group of moves can be. */
	rangeOf(pick: MovePick): { least: number; most: number };
	/**
	 * True when, of every single move and of every guarded group, one of these parts has a table in which nobody made it, or five people
	 * did. That also goes for who came in after the first round or left before the second: such a person may be known by sight.
	 */
	keepsFewUnknown(parts: readonly Part[], guarded: readonly MovePick[]): boolean;
}

export const isMoved: MovePick = ({ from, to }) => from !== null && to !== null && from !== to;
export const isStayed: MovePick = ({ from, to }) => from !== null && from === to;

export function layOutMoves({ first, second, both }: TwoCounts): MoveTables {
	const [early, late] = [addUp(first) - both, addUp(second) - both];
	const moves = listMoves(first, second, early, late);
	const placesOf = (pick: MovePick) => moves.flatMap((move, place) => (pick(move) ? [place] : []));
	const sum = (pick: MovePick, is: number): Bound => ({ of: placesOf(pick), least: is, most: is });
	const counts: Bound[] = [
		...first.map((people, place) => sum(({ from }) => from === place, people)),
		...second.map((people, place) => sum(({ to }) => to === place, people)),
		sum(({ from }) => from === null, late),
		sum(({ to }) => to === null, early)
	];
	const boundsOf = (part: Part): Bound[] =>
		part.map(({ of, ...limits }) => ({ of: placesOf(of), ...limits }));

	/** Every table that was found, for whichever question: it may answer the next one too. */
	const found: number[][] = [];
	const find = (bounds: readonly Bound[]) => {
		const table = findWhole(moves.length, [...counts, ...bounds]);
		if (table) found.push(table);
		return table !== null;
	};
	const canStayUnknown = (parts: readonly Bound[][], of: readonly number[]) => {
		const isOpen = (table: readonly number[]) =>
			!isFew(of.reduce((people, place) => people + (table[place] ?? 0), 0)) &&
			parts.some((part) => keepsTo(table, part));
		return (
			found.some(isOpen) ||
			parts.some((part) => find([...part, { of, most: 0 }])) ||
			parts.some((part) => find([...part, { of, least: smallestGroup }]))
		);
	};

	return {
		rangeOf(pick) {
			const of = placesOf(pick);
			return {
				least: Math.round(findLeast(moves.length, counts, of) ?? 0),
				most: Math.round(findMost(moves.length, counts, of) ?? 0)
			};
		},
		keepsFewUnknown(parts, guarded) {
			const possible = parts.map(boundsOf).filter(find);
			const single = moves.flatMap(({ from, to }, place) => (from === to ? [] : [[place]]));
			return [...guarded.map(placesOf), ...single].every((of) => canStayUnknown(possible, of));
		}
	};
}

/** Only those that anybody can have made. */
function listMoves(
	first: readonly number[],
	second: readonly number[],
	early: number,
	late: number
): Move[] {
	const given = (counts: readonly number[], more: number) => [
		...counts.flatMap((people, place) => (people > 0 ? [place] : [])),
		...(more > 0 ? [null] : [])
	];
	const to = given(second, early);
	return given(first, late).flatMap((from) =>
		to.flatMap((next) => (from === null && next === null ? [] : [{ from, to: next }]))
	);
}

function addUp(counts: readonly number[]): number {
	return counts.reduce((sum, people) => sum + people, 0);
}
