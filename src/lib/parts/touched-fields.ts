import type { FormFields } from '../domain/form.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

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
		listFields(form)
			.filter(isTouched)
			.map(({ name }) => [name, data.getAll(name) as string[]])
	);
}

/**
 * A page that does not stand as it was sent, because a browser translates it or an extension wrote in it, is made anew when its
 * script arrives: every field is empty again. To be called while the page as it was sent still stands; what is given is to be called
 * once the new one does.
 */
export function rememberTouchedFields(): () => void {
	const touched = Array.from(document.forms, (form) =>
		listFields(form)
			.filter(isTouched)
			.map((field) => ({ field, isChecked: isTicked(field) && field.checked }))
	);
	return () => {
		for (const [place, before] of touched.entries()) {
			const form = document.forms[place];
			if (form) before.forEach(({ field, isChecked }) => fillIn(form, field, isChecked));
		}
	};
}

function fillIn(form: HTMLFormElement, before: Field, isChecked: boolean): void {
	if (before.isConnected) return;
	const field = listFields(form).find(
		({ name, type, value }) =>
			name === before.name && type === before.type && (!isTicked(before) || value === before.value)
	);
	if (!field) return;
	if (isTicked(field)) field.checked = isChecked;
	else field.value = before.value;
	for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

const listFields = (form: HTMLFormElement) =>
	Array.from(form.elements as Iterable<HTMLElement>).filter(
		(field): field is Field =>
			field instanceof HTMLInputElement ||
			field instanceof HTMLTextAreaElement ||
			field instanceof HTMLSelectElement
	);

const isTicked = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);

function isTouched(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		// Where no row is marked, the first one is chosen until somebody chooses.
		const marked = Array.from(field.options).findIndex((row) => row.defaultSelected);
		return field.selectedIndex !== Math.max(0, marked);
	}
	if (isTicked(field)) return field.checked !== field.defaultChecked;
	return field.value !== field.defaultValue;
}
