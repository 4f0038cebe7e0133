/** Puts whoever gets a refused form back on the first field of which it says what is wrong. */
export function focusRefused(form: HTMLFormElement): void {
	const error = form.querySelector('.error');
	error?.parentElement?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
