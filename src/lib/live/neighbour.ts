import type { ConsoleView, FacilitatorView } from '../domain/session/view.ts';

type ProgrammeStep = ConsoleView['steps'][number];

/** The step before (-1) or after (1) the one that is on now, without those that are skipped; null at either end. */
export function neighbour(
	{ step, console: { steps } }: FacilitatorView,
	distance: 1 | -1
): ProgrammeStep | null {
	const held = steps.filter(({ isSkipped }) => !isSkipped);
	const index = held.findIndex(({ id }) => id === step?.id);
	return index < 0 ? null : (held[index + distance] ?? null);
}
