import type { Measurement } from '../wijkkompas/measurement.ts';

/** What one row of a file does to what we have. */
export interface FigureChange {
	/** Null where there is no figure yet. */
	readonly before: Measurement | null;
	readonly after: Measurement;
}

export type ChangeKind = 'added' | 'changed' | 'same';

/** Each row beside what stands there now. */
export function findChanges(
	known: readonly Measurement[],
	rows: readonly Measurement[]
): FigureChange[] {
	const before = new Map(known.map((one) => [figureKey(one), one]));
	return rows.map((after) => ({ before: before.get(figureKey(after)) ?? null, after }));
}

export function kindOf({ before, after }: FigureChange): ChangeKind {
	if (before === null) return 'added';
	return isSameFigure(before, after) ? 'same' : 'changed';
}

export function figureKey({
	area,
	indicator,
	year
}: Pick<Measurement, 'area' | 'indicator' | 'year'>): string {
	return `${area} ${indicator} ${String(year)}`;
}

/** Whether two rows are the same in everything that is stored: another margin is another row. */
export function isSameFigure(one: Measurement, other: Measurement): boolean {
	return storedFields.every((field) => one[field] === other[field]);
}

const places = {
	area: 0,
	indicator: 1,
	year: 2,
	value: 3,
	status: 4,
	source: 5,
	respondents: 6,
	low: 7,
	high: 8,
	boundaryYear: 9
	// A field of a measurement that is not here does not compile.
} satisfies Record<keyof Measurement, number>;

/** All that is stored of a figure, in the order in which it is shown. */
export const storedFields = Object.keys(places) as (keyof Measurement)[];
