import type { IndicatorResult } from './schema.ts';

/** Whether of any figure and any group enough people answered to show what they said. */
export function hasShown(results: readonly IndicatorResult[]): boolean {
	return results.some(
		({ residents, professionals }) => residents !== null || professionals !== null
	);
}

/** Whether every answer is in a number that is shown: of a group of fewer than five they are destroyed unread. */
export function hasAllShown(results: readonly IndicatorResult[]): boolean {
	return results.every(
		({ answers, residents, professionals }) =>
			answers === (residents?.total ?? 0) + (professionals?.total ?? 0)
	);
}
