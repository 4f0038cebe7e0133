import type { IndicatorResult } from './schema.ts';

/** Whether of any figure and any group enough people answered to show what they said. */
export function hasShown(results: readonly IndicatorResult[]): boolean {
	return results.some(
		({ residents, professionals }) => residents !== null || professionals !== null
	);
}
