/** How far an evening is ahead of its programme, or behind: by when it would end if every step that is left took as long as planned. */
import type { ConsoleView } from './view.ts';

export interface Pace {
	/** In milliseconds; below 0: ahead. */
	late: number;
	endsAt: Date;
}

type Programme = Pick<ConsoleView, 'plannedMinutes' | 'reachedAt'> & {
	steps: Pick<ConsoleView['steps'][number], 'id' | 'minutes' | 'phase' | 'isSkipped'>[];
};

const minute = 60_000;

/**
 * `now` and all times in milliseconds. Of the step that is on, what was used of its length is used; longer than that, it makes the
 * evening late. Steps before it cost nothing any more, held or not. A step that is skipped makes up for time, one that is added takes it.
 */
export function measurePace(
	{ steps, plannedMinutes, reachedAt }: Programme,
	{ plannedAt, currentStepId, now }: { plannedAt: Date; currentStepId: string | null; now: number }
): Pace {
	const place = steps.findIndex(({ id }) => id === currentStepId);
	const current = steps[place];
	const toCome = steps
		.slice(place + 1)
		.filter(({ phase, isSkipped }) => phase === 'ready' && !isSkipped);
	const left = toCome.reduce((sum, { minutes }) => sum + minutes, 0) * minute;
	const plannedEnd = plannedAt.getTime() + plannedMinutes * minute;
	const from = current ? now + leftOf(current, reachedAt, now) : Math.max(now, plannedAt.getTime());
	return { late: from + left - plannedEnd, endsAt: new Date(from + left) };
}

/** A step that was closed is gone back to for a look, not to be held once more. */
function leftOf(
	{ minutes, phase }: Programme['steps'][number],
	reachedAt: string | null,
	now: number
): number {
	if (phase !== 'ready' && phase !== 'open') return 0;
	const used = reachedAt === null ? 0 : Math.max(0, now - Date.parse(reachedAt));
	return Math.max(0, minutes * minute - used);
}
