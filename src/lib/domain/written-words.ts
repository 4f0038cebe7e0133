/** The words that somebody wrote in an answer, to show them again when the answer was refused. */

import { readField, type FormFields } from './form.ts';

/** The fields in which the activities let people write; a test holds this against every activity. */
export const wordFields = ['title', 'text', 'what', 'needed'] as const;

/** The same of a plain form as it was filled in. */
export function readTypedWords(fields: FormFields): string[] {
	return wordFields.map((name) => readField(fields, name)).filter((words) => words !== '');
}

export function readWrittenWords(action: unknown): string[] {
	if (typeof action !== 'object' || action === null) return [];
	const fields = action as Record<string, unknown>;
	return wordFields.flatMap((name) => {
		const words = fields[name];
		return typeof words === 'string' && words.trim() !== '' ? [words] : [];
	});
}
