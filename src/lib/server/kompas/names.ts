import type { Area } from '../../domain/wijkkompas/area.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import type { KompasQueries } from '../db/kompas.ts';

const kinds = ['country', 'municipality', 'wijk', 'buurt'] as const;

/** All places and all indicators, own ones too: what a file can be about. */
export async function listNames(
	queries: KompasQueries
): Promise<{ areas: Area[]; indicators: Indicator[] }> {
	const [areas, indicators] = await Promise.all([
		Promise.all(kinds.map((kind) => queries.listAreas(kind))),
		queries.listIndicators(null)
	]);
	return { areas: areas.flat(), indicators };
}
