/** What an evening leaves is for its wijkregisseur first: names are seen by her before anybody else. See docs/decisions/0042. */
import type { May, Place } from '../access/permit.ts';

export interface Publication extends Place {
	/** Null: not for everybody, or not any more. */
	publishedAt: Date | null;
}

/** Whether this reader may have anything of the report: what was said, the draft, the initiatives, the log. */
export function mayReadReport(evening: Publication, may: May): boolean {
	return evening.publishedAt !== null || may('edit-report', evening) !== null;
}

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** The last day on which the report has to be there, as it is promised to the hall when the evening closes. */
export function promiseReport(closedAt: Date | string, days: number): Date {
	return new Date(new Date(closedAt).getTime() + days * day);
}
