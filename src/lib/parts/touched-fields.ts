import type { FormFields } from '../domain/form.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

/**
 * What somebody filled in while the script of the page was still on its way, on a slow phone. Of a field that stands as the page
 * brought it, nothing. Empty on the server, and where that form is not on the page yet.
 */
export function readTouchedFields(formId: string): FormFields {
	if (typeof document === 'undefined') return {};
	const form = document.getElementById(formId);
	if (!(form instanceof HTMLFormElement)) return {};
	const data = new FormData(form);
	return Object.fromEntries(
		Array.from(form.elements as Iterable<Field>)
			.filter(isTouched)
			.map(({ name }) => [name, data.getAll(name) as string[]])
	);
}

function isTouched(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		// Where no row is marked, the first one is chosen until somebody chooses.
		const marked = Array.from(field.options).findIndex((row) => row.defaultSelected);
		return field.selectedIndex !== Math.max(0, marked);
	}
	if (!('defaultValue' in field)) return false;
	if ('checked' in field && ['radio', 'checkbox'].includes(field.type)) {
		return field.checked !== field.defaultChecked;
	}
	return field.value !== field.defaultValue;
}
