/** The details of an evening as they come from a form. */
import { readField, type FormFields } from '#lib/domain/form.ts';
import { yearOf } from '#lib/texts/time-zone.ts';
import { fromLocalTime } from './local-time.ts';

export interface Details {
	title: string;
	place: string;
	plannedAt: Date;
}

export type DetailsProblem = 'title' | 'when' | 'year' | 'hour' | 'place';

const longest = 80;
/** An evening may be written down afterwards; a year further off is a slip of the finger, like 26 or 9999. */
const years = { back: 1, ahead: 5 };

export function readDetails(fields: FormFields, now: Date): Details | { problem: DetailsProblem } {
	const title = readField(fields, 'title');
	const place = readField(fields, 'place');
	const plannedAt = fromLocalTime(readField(fields, 'date'), readField(fields, 'time'));
	if (title === '' || title.length > longest) return { problem: 'title' };
	if (plannedAt === null) return { problem: 'when' };
	if (plannedAt === 'skipped') return { problem: 'hour' };
	const ahead = yearOf(plannedAt) - yearOf(now);
	if (ahead > years.ahead || ahead < -years.back) return { problem: 'year' };
	if (place === '' || place.length > longest) return { problem: 'place' };
	return { title, place, plannedAt };
}
