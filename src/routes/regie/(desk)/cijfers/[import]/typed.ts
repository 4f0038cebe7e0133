import type { FormFields } from '#lib/domain/form.ts';
import type { ImportingTexts } from '#lib/texts/nl/importing.ts';
import type { FieldProblems } from './read-forms.ts';

/** What somebody filled in when something was wrong with it: every field holds that, and not what the file is read by. */
export interface Typed {
	value(name: string, otherwise: string): string;
	error(name: string): string | undefined;
}

export function keepTyped(
	fields: FormFields | null,
	problems: FieldProblems,
	{ columns }: ImportingTexts
): Typed {
	return {
		value: (name, otherwise) => (fields ? (fields[name]?.[0] ?? '') : otherwise),
		error(name) {
			const problem = problems[name];
			return problem && columns.problems[problem];
		}
	};
}
