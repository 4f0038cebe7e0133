import { groupBy } from './group.ts';

/** "3–5 opgaven": three, and up to five when stopping at three would be unfair. */
const fewest = 3;
const most = 5;

export interface Top<T> {
	chosen: T[];
	/** As heavy as the last one chosen, and yet not among them: this has to be said. */
	tied: T[];
	/** Lighter than the last one chosen. */
	rest: T[];
}

/** The first three of a ranking, up to five as long as the next one is equal to the last, or weighs enough by itself. */
export function takeTop<T>(
	ranked: readonly T[],
	weigh: (item: T) => number,
	weighsEnough: (item: T) => boolean
): Top<T> {
	const chosen = ranked.slice(0, fewest);
	for (const next of ranked.slice(fewest, most)) {
		const last = chosen.at(-1);
		if (last !== undefined && weigh(next) !== weigh(last) && !weighsEnough(next)) break;
		chosen.push(next);
	}
	const last = chosen.at(-1);
	const left = ranked.slice(chosen.length);
	const isTied = (item: T) => last !== undefined && weigh(item) === weigh(last);
	return {
		chosen,
		tied: left.filter(isTied),
		rest: left.filter((item) => !isTied(item))
	};
}

/**
 * The heaviest of a ranking in whole groups of equals: at least three if that fits in five, never a part of a group. What
 * weighs only one is nobody's favourite but its maker's, and stays out.
 */
export function takeStandouts<T>(ranked: readonly T[], weigh: (item: T) => number): T[] {
	const standouts: T[] = [];
	for (const group of groupBy(ranked, weigh).values()) {
		const isHeavy = group.every((item) => weigh(item) > 1);
		if (!isHeavy || standouts.length >= fewest || standouts.length + group.length > most) break;
		standouts.push(...group);
	}
	return standouts;
}
