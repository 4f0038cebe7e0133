import type { FormFields } from '../domain/form.ts';

/**
 * What is filled in on the page as it stands, before the script takes over: ticked on a slow phone while the script was still on
 * its way, or put back by the browser after a reload. Null on the server, and where that form is not on the page.
 */
export function readStandingForm(partId: string): FormFields | null {
	if (typeof document === 'undefined') return null;
	const form = document.getElementById(partId)?.closest('form');
	if (!form) return null;
	const fields: FormFields = {};
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') (fields[name] ??= []).push(value);
	}
	return fields;
}
