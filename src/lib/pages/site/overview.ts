import type { FeatureCollection } from 'geojson';
import type { Front } from '#lib/server/access/front.ts';
import type { WijkSummary } from '#lib/server/kompas/kompas.ts';
import { yearOf } from '#lib/texts/time-zone.ts';
import { showEvenings, type ShownEvening } from './shown-evening.ts';

export interface Overview {
	wijken: WijkSummary[];
	/** Soonest first. */
	evenings: ShownEvening[];
	thisYear: number;
	shapes: FeatureCollection;
}

/** All wijken, with what is planned in them. */
export async function readOverview({ kompas, desk, now }: Front): Promise<Overview> {
	const [wijken, upcoming, shapes] = await Promise.all([
		kompas.listWijken(),
		desk.listUpcoming(),
		kompas.shapes('wijk')
	]);
	const evenings = showEvenings(upcoming, wijken);
	return { wijken, evenings, thisYear: yearOf(now()), shapes };
}
