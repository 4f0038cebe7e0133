export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * A page that does not stand as it was sent, because a browser translates it or an extension wrote in it, is made anew when its
 * script arrives: every field is empty again. Puts in what stands in the fields that were sent.
 */
export function fillInAgain(sent: readonly Field[]): void {
	const forms = [...new Set(sent.map(({ form }) => form))];
	for (const before of sent) {
		const form = document.forms[forms.indexOf(before.form)];
		if (!before.isConnected && form) fillIn(form, before);
	}
}

function fillIn(form: HTMLFormElement, before: Field): void {
	const field = listFields(form).find(
		({ name, type, value }) =>
			name === before.name && type === before.type && (!isTicked(before) || value === before.value)
	);
	if (!field) return;
	if (isTicked(field) && isTicked(before)) {
		if (field.checked === before.checked) return;
		field.checked = before.checked;
	} else {
		if (field.value === before.value) return;
		field.value = before.value;
	}
	for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

const listFields = (form: HTMLFormElement) =>
	Array.from(form.querySelectorAll<Field>('input, textarea, select'));

const isTicked = (field: Field): field is HTMLInputElement =>
	['radio', 'checkbox'].includes(field.type);
