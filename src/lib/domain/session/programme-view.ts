/** The programme as whoever leads sees it: what can still change, and why something cannot. */
import type { FindActivity, StepPhase } from '../activity.ts';
import { findLosing, isFixed, planChange, type ProgrammeChange } from './programme.ts';
import type { SessionState } from './session.ts';

export interface ProgrammeStep {
	id: string;
	title: string;
	activity: string;
	minutes: number;
	phase: StepPhase;
	isSkipped: boolean;
	/** It has begun, or is on: it stays as it is. */
	isFixed: boolean;
	/** Whether it may change places with the step above or below it. */
	mayGoUp: boolean;
	mayGoDown: boolean;
	/** The title of the step that takes from this one what people choose from: without it, that one has nothing. Null: none does. */
	neededBy: string | null;
	/** It was skipped, and so was what it takes from. */
	lacksSource: boolean;
}

export function viewProgramme(state: SessionState, findActivity: FindActivity): ProgrammeStep[] {
	const may = (change: ProgrammeChange) =>
		typeof planChange(state, change, '', findActivity) !== 'string';
	return state.agenda.map((step, place) => {
		const { id, title, activity, minutes } = step;
		const without = state.agenda.map((one) => (one.id === id ? { ...one, skipped: true } : one));
		const [above, next, behind] = [-1, 1, 2].map((distance) => state.agenda[place + distance]);
		const isSkipped = step.skipped === true;
		return {
			...{ id, title, activity, minutes, isSkipped },
			phase: state.steps[id]?.phase ?? 'ready',
			isFixed: isFixed(state, id),
			mayGoUp: place > 0 && above !== undefined && may(moveBefore(id, above.id)),
			mayGoDown: next !== undefined && may(moveBefore(id, behind?.id ?? null)),
			neededBy: findLosing(state, without as typeof state.agenda, findActivity)?.title ?? null,
			lacksSource: isSkipped && !may({ change: 'take-back', stepId: id })
		};
	});
}

const moveBefore = (stepId: string, before: string | null): ProgrammeChange => ({
	...{ change: 'move', stepId, before }
});
