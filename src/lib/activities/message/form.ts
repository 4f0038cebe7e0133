import { readField, type FormFields } from '../../domain/form.ts';

/** There is nothing to answer; whatever comes in is refused by the rules. */
export function readForm(): unknown {
	return null;
}

export function readSettings(fields: FormFields): unknown {
	return { heading: readField(fields, 'heading'), body: readField(fields, 'body') };
}
