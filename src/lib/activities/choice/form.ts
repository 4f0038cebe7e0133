import { readField, readFields, readNumber, type FormFields } from '../../domain/form.ts';

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

/** What was left empty is left out, so that the default of the schema holds. */
export function readSettings(fields: FormFields): unknown {
	return {
		question: readField(fields, 'question'),
		kind: readField(fields, 'kind') || undefined,
		options: readLines(readField(fields, 'options')),
		limit: readNumber(fields, 'limit') ?? undefined,
		lowest: readField(fields, 'lowest'),
		highest: readField(fields, 'highest'),
		secrecy: readField(fields, 'secrecy') || undefined,
		rounds: readNumber(fields, 'rounds') ?? undefined,
		rung: readField(fields, 'rung') || undefined
	};
}

/** Each once: lines that differ in capitals and spaces alone are one option to whoever reads them. */
function readLines(text: string): string[] {
	const lines = text
		.split('\n')
		.map((line) => line.trim().replace(/\s+/g, ' '))
		.filter((line) => line !== '');
	const plain = lines.map((line) => line.toLowerCase());
	return lines.filter((_, index) => plain.indexOf(plain[index] ?? '') === index);
}
