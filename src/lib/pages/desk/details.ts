/** The details of an evening as they come from a form. */
import { readField, type FormFields } from '#lib/domain/form.ts';
import { fromLocalTime } from './local-time.ts';

export interface Details {
	title: string;
	place: string;
	plannedAt: Date;
}

export type DetailsProblem = 'title' | 'when' | 'place';

const longest = 80;

export function readDetails(fields: FormFields): Details | { problem: DetailsProblem } {
	const title = readField(fields, 'title');
	const place = readField(fields, 'place');
	const plannedAt = fromLocalTime(readField(fields, 'date'), readField(fields, 'time'));
	if (title === '' || title.length > longest) return { problem: 'title' };
	if (!plannedAt) return { problem: 'when' };
	if (place === '' || place.length > longest) return { problem: 'place' };
	return { title, place, plannedAt };
}
