import { readField, type FormFields } from '#lib/domain/form.ts';
import { mappingSchema, type Mapping } from '#lib/domain/figures-file/mapping.ts';
import type { Plan } from '#lib/domain/figures-file/plan.ts';
import { readingSchema, type Reading } from '#lib/domain/figures-file/reading.ts';
import type { ImportingTexts } from '#lib/texts/nl/importing.ts';

export type FieldProblem = keyof ImportingTexts['columns']['problems'];

/** What was filled in wrongly, by the name of its field. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

/** The places of the fields "only rows where this column". */
export const onlyPlaces = ['0', '1', '2'] as const;

/** The whole form: how the file is read, and what its columns are. Where a part is wrong, that part is as it was. */
export function readChoices(
	fields: FormFields,
	reading: Reading,
	plan: Plan | null
): { reading: Reading; problems: FieldProblems } {
	const file = readFilePart(fields, reading);
	if (plan?.form !== 'wide') return { reading: file.reading, problems: file.problems };
	const columns = readColumns(fields, plan.table.columns);
	const problems = { ...file.problems, ...columns.problems };
	const { mapping } = columns;
	if (!mapping) return { reading: file.reading, problems };
	// As long as nobody chose anything, it goes on being found out.
	const isFound = reading.mapping === null && isSame(mapping, plan.mapping);
	return { reading: { ...file.reading, mapping: isFound ? null : mapping, unsure: [] }, problems };
}

function readFilePart(fields: FormFields, reading: Reading) {
	const or = (name: string) => readField(fields, name) || null;
	const header = readField(fields, 'header');
	const parsed = readingSchema.safeParse({
		...reading,
		encoding: or('encoding'),
		separator: fields.separator?.[0] || null,
		sheet: or('sheet'),
		mark: or('mark'),
		shares: or('shares'),
		namesMayDiffer: readField(fields, 'namesMayDiffer') !== '',
		header: header === '' ? null : Number(header)
	});
	const problems: FieldProblems = parsed.success ? {} : { header: 'header' };
	return { reading: parsed.data ?? reading, problems };
}

/** The columns of a wide table; null when a field was filled in wrongly. */
function readColumns(
	fields: FormFields,
	columns: readonly string[]
): { mapping: Mapping | null; problems: FieldProblems } {
	const or = (name: string) => readField(fields, name) || null;
	const year = (name: string) => (or(name) === null ? null : Number(readField(fields, name)));
	const onlyAt = onlyPlaces.filter((place) => or(`only:${place}`) !== null);
	const column = or('year');
	const parsed = mappingSchema.safeParse({
		area: readField(fields, 'area'),
		name: or('name'),
		year: column,
		fixedYear: column === null ? year('fixedYear') : null,
		only: onlyAt.map((place) => ({
			column: readField(fields, `only:${place}`),
			values: readLines(readField(fields, `values:${place}`))
		})),
		figures: columns.flatMap((name, place) => {
			const indicator = readField(fields, `figure:${String(place)}`);
			return indicator ? [{ column: name, indicator }] : [];
		}),
		status: readField(fields, 'status'),
		source: readField(fields, 'source'),
		boundaryYear: year('boundaryYear')
	});
	const empty = onlyAt.filter((place) => readField(fields, `values:${place}`) === '');
	const wrong = (parsed.error?.issues ?? []).map(({ path: [name, at] }) =>
		name === 'only' ? `values:${onlyAt[Number(at)] ?? ''}` : String(name)
	);
	const problems: FieldProblems = Object.fromEntries(
		[...wrong, ...empty.map((place) => `values:${place}`)].map((name) => [name, problemOf(name)])
	);
	return { mapping: empty.length === 0 ? (parsed.data ?? null) : null, problems };
}

function problemOf(field: string): FieldProblem {
	if (field === 'fixedYear' || field === 'boundaryYear' || field === 'source') return field;
	return field.startsWith('values:') ? 'only' : 'area';
}

/** A value may hold any sign but the end of a line. */
function readLines(text: string): string[] {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function isSame(one: Mapping, other: Mapping | null): boolean {
	return mappingSchema.safeParse(other).success && JSON.stringify(one) === JSON.stringify(other);
}
