/**
 * What is ticked on the page as it stands, before the script takes over: on a slow phone, or put back by the browser after a reload.
 * Null on the server, and where that form is not on the page.
 */
export function readStandingChoices(partId: string): string[] | null {
	if (typeof document === 'undefined') return null;
	const part = document.getElementById(partId);
	if (!part) return null;
	return [...part.querySelectorAll<HTMLInputElement>('input[name="choice"]:checked')].map(
		({ value }) => value
	);
}
