/**
 * The clock on the wall of the hall. One server serves one municipality, so its zone is said once: when the server starts, and when
 * a page does.
 */
let current = 'Europe/Amsterdam';

export function useTimeZone(name: string): void {
	current = name;
}

export function timeZone(): string {
	return current;
}
