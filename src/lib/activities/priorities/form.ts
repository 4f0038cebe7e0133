import {
	readField,
	readFields,
	readLines,
	readNumber,
	type FormFields
} from '../../domain/form.ts';

/** Dots stand in a field per option, named by this and its id; ticked options all stand in `choice`. */
export const dotsPrefix = 'dots:';

/** A ballot as it was filled in, or the wish to take it back. */
export function readForm(fields: FormFields): unknown {
	return readField(fields, 'kind') === 'withdraw'
		? { kind: 'withdraw' }
		: { kind: 'vote', choices: readChoices(fields) };
}

/** How many votes every option got in this form; options without any are left out. */
export function readChoices(fields: FormFields): Record<string, number> {
	const ticked = readFields(fields, 'choice').map((id) => [id, 1] as const);
	const dotted = Object.keys(fields)
		.filter((name) => name.startsWith(dotsPrefix))
		.map((name) => [name.slice(dotsPrefix.length), readNumber(fields, name) ?? 0] as const)
		.filter(([, count]) => count !== 0);
	return Object.fromEntries([...ticked, ...dotted]);
}

/** In the order of the options, as the server keeps a ballot, so that the two can be compared; without what is no option (any more). */
export function listChosen(
	choices: Record<string, number>,
	options: readonly { id: string }[]
): Record<string, number> {
	return Object.fromEntries(options.flatMap(({ id }) => (choices[id] ? [[id, choices[id]]] : [])));
}

/** What was left empty is left out, so that the default of the schema holds. */
export function readSettings(fields: FormFields): unknown {
	return {
		question: readField(fields, 'question'),
		source: readField(fields, 'source') || undefined,
		fromStep: readField(fields, 'fromStep') || null,
		list: readLines(fields, 'list'),
		method: readField(fields, 'method') || undefined,
		limit: readNumber(fields, 'limit') ?? undefined,
		perOption: readNumber(fields, 'perOption') ?? undefined,
		rung: readField(fields, 'rung') || undefined
	};
}
