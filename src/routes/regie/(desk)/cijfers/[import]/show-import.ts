/** An import as its page shows it: in plain data, a part of its rows at a time. */
import { kindOf, storedFields, type FigureChange } from '#lib/domain/figures-file/changes.ts';
import type { OpenImport } from '#lib/server/kompas/imports.ts';
import type { Measurement } from '#lib/domain/wijkkompas/measurement.ts';
import { groupRefused } from './group-refused.ts';

const rowsOnPage = 100;
const columnsShown = 12;

export interface ShownRow {
	kind: ReturnType<typeof kindOf>;
	after: Measurement;
	/** Where something else stands now: what. */
	was: Partial<Measurement>;
	line: number | null;
	column: string | null;
	written: string | null;
}

export function showRows(changes: readonly FigureChange[], from: number): ShownRow[] {
	return changes.slice(from, from + rowsOnPage).map((change) => {
		const { before, after } = change;
		const differing = before ? storedFields.filter((field) => before[field] !== after[field]) : [];
		return {
			kind: kindOf(change),
			after,
			was: Object.fromEntries(differing.map((field) => [field, before?.[field] ?? null])),
			...{ line: null, column: null, written: null }
		};
	});
}

export function showPages(count: number): { from: number; to: number }[] {
	return Array.from({ length: Math.ceil(count / rowsOnPage) }, (_, page) => ({
		from: page * rowsOnPage + 1,
		to: Math.min((page + 1) * rowsOnPage, count)
	}));
}

export function countKinds(changes: readonly FigureChange[]) {
	const counts = { added: 0, changed: 0, same: 0 };
	for (const change of changes) counts[kindOf(change)] += 1;
	return counts;
}

export function showPlan({ plan, changes }: OpenImport, from: number) {
	if (!plan) return null;
	const { table, good, bad, leftOut, form, mapping, publisher, otherUnit, moved, problem, shares } =
		plan;
	const written = good.slice(from, from + rowsOnPage);
	return {
		...{ form, mapping, publisher, otherUnit, moved, problem, shares, leftOut },
		header: table.header,
		columns: table.columns.map((name, place) => ({ name, example: table.examples[place] ?? '' })),
		doubles: [...table.doubles],
		firstLines: {
			columns: table.columns.slice(0, columnsShown),
			rows: table.first.map(({ line, cells }) => ({ line, cells: cells.slice(0, columnsShown) }))
		},
		counts: { good: good.length, bad: bad.length, ...countKinds(changes) },
		refused: groupRefused(bad),
		rows: showRows(changes, from).map((row, place) => ({
			...row,
			line: written[place]?.row ?? null,
			column: written[place]?.column ?? null,
			written: written[place]?.written ?? null
		}))
	};
}
