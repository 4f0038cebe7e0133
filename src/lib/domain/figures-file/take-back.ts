import type { Measurement } from '../wijkkompas/measurement.ts';
import { figureKey, isSameFigure, type FigureChange } from './changes.ts';

/** What a later import did to a figure. */
export interface LaterChange extends FigureChange {
	readonly importId: string;
}

export interface TakenBack {
	/** Figures that become again what they were; not those that the import left as they were. */
	readonly restore: readonly Measurement[];
	/** Figures that were not there before, and are not there any more. */
	readonly remove: readonly Measurement[];
	/** Later imports, that now come after what was there before this one. */
	readonly later: readonly { readonly importId: string; readonly change: FigureChange }[];
	/** Figures that somebody changed, or a later import brought, afterwards: those stay. */
	readonly kept: number;
}

/**
 * How to make it as if an import never was. A later import keeps what it brought, and is from then on one that changed what stood there
 * before: taking that back too leads to the same place in either order. `later` holds what later imports did that still stand, first first.
 */
export function takeBack(
	changes: readonly FigureChange[],
	now: readonly Measurement[],
	later: readonly LaterChange[]
): TakenBack {
	const current = new Map(now.map((one) => [figureKey(one), one]));
	const nextOf = new Map(later.toReversed().map((one) => [figureKey(one.after), one]));
	const restore: Measurement[] = [];
	const remove: Measurement[] = [];
	const moved: TakenBack['later'][number][] = [];
	let kept = 0;
	for (const { before, after } of changes) {
		const key = figureKey(after);
		const next = nextOf.get(key);
		const stands = current.get(key);
		if (next) {
			if (next.before && isSameFigure(next.before, after)) {
				moved.push({ importId: next.importId, change: { before, after: next.after } });
			}
			kept += 1;
		} else if (!stands || !isSameFigure(stands, after)) kept += 1;
		else if (!before) remove.push(after);
		else if (!isSameFigure(before, after)) restore.push(before);
	}
	return { restore, remove, later: moved, kept };
}
