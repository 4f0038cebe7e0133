/** What one can do to the steps of a programme. Every function gives a new programme and leaves the old one as it was. */
import type { Step } from '#lib/domain/session/session.ts';

/** Moves a step one place up (-1) or down (1); at the end it stays where it is. */
export function moveStep(agenda: readonly Step[], id: string, distance: 1 | -1): Step[] {
	const from = agenda.findIndex((step) => step.id === id);
	const to = from + distance;
	const step = agenda[from];
	if (!step || to < 0 || to >= agenda.length) return [...agenda];
	return agenda.toSpliced(from, 1).toSpliced(to, 0, step);
}

export function removeStep(agenda: readonly Step[], id: string): Step[] {
	return agenda.filter((step) => step.id !== id);
}

/** Puts a new step at the end, but before the message with which an evening ends. */
export function addStep(agenda: readonly Step[], step: Step): Step[] {
	const ends = agenda.length > 1 && agenda.at(-1)?.activity === 'message';
	return agenda.toSpliced(ends ? -1 : agenda.length, 0, step);
}

/** Puts a step back where it stood; one that is there already stays as it is. */
export function putBack(agenda: readonly Step[], step: Step, place: number): Step[] {
	if (agenda.some(({ id }) => id === step.id)) return [...agenda];
	return agenda.toSpliced(place, 0, step);
}

export function replaceStep(agenda: readonly Step[], changed: Step): Step[] {
	return agenda.map((step) => (step.id === changed.id ? changed : step));
}

/** When each step begins, counted from the start of the evening. Null: it is skipped, and takes no time. */
export function startTimes(
	agenda: readonly { minutes: number; isSkipped?: boolean }[],
	start: Date
): (Date | null)[] {
	let at = start.getTime();
	return agenda.map(({ minutes, isSkipped }) => {
		if (isSkipped) return null;
		const begins = new Date(at);
		at += minutes * 60_000;
		return begins;
	});
}
