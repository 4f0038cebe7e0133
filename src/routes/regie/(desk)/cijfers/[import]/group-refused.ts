import type { BadRow } from '#lib/domain/wijkkompas/import.ts';

/** Rows that were refused for one reason and the same words: told once, with their lines. */
export interface RefusedGroup extends Pick<BadRow, 'reason' | 'value' | 'column'> {
	lines: number[];
	/** Lines that are not in the list. */
	more: number;
}

const mostLines = 10;

export function groupRefused(bad: readonly BadRow[]): RefusedGroup[] {
	const groups = new Map<string, RefusedGroup>();
	for (const { row, reason, value, column } of bad) {
		// Each of these is about its own line: nobody looks for a word that stands in all of them.
		const own = reason === 'stray-quote' || reason === 'other-width';
		// This one is about a whole column.
		const said = reason === 'share-or-percent' ? '' : value;
		const key = [reason, said, column ?? '', own ? String(row) : ''].join('\n');
		const group = groups.get(key) ?? { reason, value, column, lines: [], more: 0 };
		if (group.lines.length < mostLines) group.lines.push(row);
		else group.more += 1;
		groups.set(key, group);
	}
	return [...groups.values()];
}
