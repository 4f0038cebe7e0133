import type { RankedEntry } from './ranking.ts';

// At 1080 lines of height, beside the join corner: so many letters on a line, and so many lines of words below each other.
const line = 36;
const room = 10;

export interface FittedTop {
	rows: RankedEntry[];
	/** Cards of which nothing stands on the wall. */
	more: number;
	/** Of what is not on the wall: how many have as many people behind them as the last that is. */
	tied: number;
}

/** What of the top fits on the wall with all of its words. At least one row. */
export function fitTop(
	{ top, more, tied }: { top: readonly RankedEntry[]; more: number; tied: number },
	wordsOf: (entry: RankedEntry) => string
): FittedTop {
	let left = room;
	const overflowing = top.findIndex((entry) => {
		left -= Math.max(1, Math.ceil(wordsOf(entry).length / line));
		return left < 0;
	});
	const fitting = overflowing === -1 ? top.length : Math.max(1, overflowing);
	const rows = top.slice(0, fitting);
	const rest = top.slice(fitting);
	const last = rows.at(-1)?.people;
	const isSame = (entry: RankedEntry | undefined) => entry?.people === last;
	return {
		rows,
		more: more + rest.reduce((sum, { cards }) => sum + cards, 0),
		tied: rest.filter(isSame).length + (isSame(top.at(-1)) ? tied : 0)
	};
}
