/** The top of a result, for a wall that holds no more than five rows. */
import type { CountedOption } from './schema.ts';

export interface Tie {
	rank: number;
	/** How many options share it. */
	count: number;
}

export interface Podium {
	rows: CountedOption[];
	/** Places that are shared within the rows. */
	ties: Tie[];
	/** A shared place that did not fit: a row is never left out while its equal stands there. */
	leftOut: Tie | null;
	/** Others that somebody chose. */
	more: number;
}

/** The highest options with at least one vote. A tie on the edge is left out as a whole. */
export function topOf(options: CountedOption[], most: number): Podium {
	const chosen = options.filter(({ votes }) => votes > 0);
	const next = chosen[most];
	const edge = chosen[most - 1];
	const isCut = next !== undefined && next.rank === edge?.rank;
	const rows = chosen.slice(0, most).filter(({ rank }) => !isCut || rank !== next.rank);
	const leftOut = isCut ? { rank: next.rank, count: countAt(next.rank, chosen) } : null;
	const more = chosen.length - rows.length - (leftOut?.count ?? 0);
	return { rows, ties: findTies(rows), leftOut, more };
}

/** The places that more than one option with votes has, highest first. */
export function findTies(options: CountedOption[]): Tie[] {
	const chosen = options.filter(({ votes }) => votes > 0);
	const ranks = [...new Set(chosen.map(({ rank }) => rank))];
	return ranks
		.map((rank) => ({ rank, count: countAt(rank, chosen) }))
		.filter(({ count }) => count > 1);
}

function countAt(rank: number, options: CountedOption[]): number {
	return options.filter((option) => option.rank === rank).length;
}
