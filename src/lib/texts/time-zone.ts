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

/** The day there, as 2026-11-26. */
export function dayOf(moment: Date): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: current, dateStyle: 'short' }).format(moment);
}

/** The year there: on New Year's Eve another one than on a server that keeps UTC. */
export function yearOf(moment: Date): number {
	const year = new Intl.DateTimeFormat('en', { timeZone: current, year: 'numeric' });
	return Number(year.format(moment));
}
