import type { FormFields } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';

/** Refusals after which one sends the same again. What was not stored for all the server knows may be stored after all. */
const worthAnotherTry: readonly Refusal[] = ['busy', 'not-saved'];

/** Under which id the forms of a page go: a form that came back goes under its own once more, so that it cannot count twice. */
export function formIdToSend(
	fresh: string,
	form: { refusal: Refusal | null; typed: FormFields | null } | null
): string {
	const posted = form?.typed?.formId?.[0];
	return posted && form.refusal && worthAnotherTry.includes(form.refusal) ? posted : fresh;
}
