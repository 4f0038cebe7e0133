import { readField, type FormFields } from '#lib/domain/form.ts';
import { mappingSchema, type Mapping } from '#lib/domain/figures-file/mapping.ts';
import { readingSchema, type Reading } from '#lib/domain/figures-file/reading.ts';

/** How the file itself is read; null when it was filled in wrongly. */
export function readFileForm(fields: FormFields, reading: Reading): Reading | null {
	const or = (name: string) => readField(fields, name) || null;
	const header = readField(fields, 'header').trim();
	const parsed = readingSchema.safeParse({
		...reading,
		encoding: or('encoding'),
		separator: or('separator'),
		sheet: or('sheet'),
		mark: or('mark'),
		header: header === '' ? null : Number(header)
	});
	return parsed.success ? parsed.data : null;
}

/** What the columns are; null when it was filled in wrongly. */
export function readColumnsForm(fields: FormFields, columns: readonly string[]): Mapping | null {
	const or = (name: string) => readField(fields, name) || null;
	const year = (name: string) =>
		readField(fields, name).trim() ? Number(readField(fields, name)) : null;
	const column = or('year');
	const parsed = mappingSchema.safeParse({
		area: readField(fields, 'area'),
		name: or('name'),
		year: column,
		fixedYear: column === null ? year('fixedYear') : null,
		only: ['0', '1', '2'].flatMap((place) => {
			const only = readField(fields, `only:${place}`);
			const values = readField(fields, `values:${place}`).split(',');
			return only ? [{ column: only, values: values.map((value) => value.trim()) }] : [];
		}),
		figures: columns.flatMap((name, place) => {
			const indicator = readField(fields, `figure:${String(place)}`);
			return indicator ? [{ column: name, indicator }] : [];
		}),
		status: readField(fields, 'status'),
		source: readField(fields, 'source'),
		boundaryYear: year('boundaryYear')
	});
	return parsed.success ? parsed.data : null;
}
