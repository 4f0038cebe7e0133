import type { Unit } from './indicator.ts';

/** Between which two numbers a figure of this unit can lie. */
export interface Bounds {
	readonly least: number;
	readonly most: number;
}

/**
 * Outside these a number is a slip of the pen or of a column, and no figure. Wide where little is known: counts of a whole country fit.
 * A change runs from all gone to a hundredfold. The score of a model is its own, so only a number that cannot be a score falls out.
 */
const boundsOf: Record<Unit, Bounds> = {
	percent: { least: 0, most: 100 },
	'percent-change': { least: -100, most: 10_000 },
	count: { least: 0, most: 100_000_000 },
	'per-square-kilometre': { least: 0, most: 100_000 },
	'per-thousand': { least: 0, most: 10_000 },
	kilometre: { least: 0, most: 1_000 },
	deviation: { least: -10, most: 10 },
	score: { least: 0, most: 100 },
	grade: { least: 1, most: 10 }
};

export function findBounds(unit: Unit): Bounds {
	return boundsOf[unit];
}

export function isWithinBounds(value: number, unit: Unit): boolean {
	const { least, most } = boundsOf[unit];
	return least <= value && value <= most;
}
