import {
	readField,
	readFields,
	readLines,
	readNumber,
	type FormFields
} from '../../domain/form.ts';

/** A choice as it was filled in, or the wish to take it back; for the round that stood on the page. */
export function readForm(fields: FormFields): unknown {
	const round = readNumber(fields, 'round') ?? 1;
	return readField(fields, 'kind') === 'withdraw'
		? { kind: 'withdraw', round }
		: { kind: 'choose', round, choices: readChoices(fields) };
}

export function readChoices(fields: FormFields): string[] {
	return readFields(fields, 'choice');
}

/** In the order of the options, and without what is no option (any more). */
export function listChosen(
	choices: readonly string[],
	options: readonly { id: string }[]
): string[] {
	return options.map(({ id }) => id).filter((id) => choices.includes(id));
}

/** What was left empty is left out, so that the default of the schema holds. */
export function readSettings(fields: FormFields): unknown {
	return {
		question: readField(fields, 'question'),
		kind: readField(fields, 'kind') || undefined,
		options: readLines(fields, 'options'),
		limit: readNumber(fields, 'limit') ?? undefined,
		lowest: readField(fields, 'lowest'),
		highest: readField(fields, 'highest'),
		secrecy: readField(fields, 'secrecy') || undefined,
		rounds: readNumber(fields, 'rounds') ?? undefined,
		rung: readField(fields, 'rung') || undefined
	};
}
