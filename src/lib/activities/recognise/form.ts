import { readField, readFields, readNumber, type FormFields } from '../../domain/form.ts';

/** An answer, a guess or a remark as it was filled in; the schema decides whether it is one. */
export function readForm(fields: FormFields, newId: () => string): unknown {
	const kind = readField(fields, 'kind');
	const indicator = readField(fields, 'indicator');
	if (kind === 'guess') return { kind, indicator, tenths: readNumber(fields, 'tenths') };
	if (kind === 'remark') {
		return {
			kind,
			id: newId(),
			indicator,
			text: readField(fields, 'text')
		};
	}
	return { kind, indicator, answer: readField(fields, 'answer') };
}

export function readSettings(fields: FormFields): unknown {
	return {
		indicators: readFields(fields, 'indicators'),
		question: readField(fields, 'question'),
		guessFirst: readField(fields, 'guessFirst') !== '',
		rung: readField(fields, 'rung') || undefined
	};
}
