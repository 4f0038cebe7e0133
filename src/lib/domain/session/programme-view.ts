/** The programme as whoever leads sees it: what can still change, and why something cannot. */
import type { FindActivity, StepPhase } from '../activity.ts';
import { findLosing, isFixed, planChange, type ProgrammeChange } from './programme.ts';
import type { SessionState, Step } from './session.ts';

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

interface Planned {
	/** All of the state that it was made of, but for the programme itself. */
	from: string;
	findActivity: FindActivity;
	steps: ProgrammeStep[];
}

/** By the programme: one that was changed is another list. */
const planned = new WeakMap<readonly Step[], Planned>();

/** Every change is tried on every step, so it is made once: no answer changes it, and a full hall answers by the hundred. */
export function viewProgramme(state: SessionState, findActivity: FindActivity): ProgrammeStep[] {
	const { agenda, phase, currentStepId, steps } = state;
	const from = JSON.stringify([
		...[phase, currentStepId],
		agenda.map(({ id }) => [steps[id]?.phase, isFixed(state, id)])
	]);
	const known = planned.get(agenda);
	if (known?.from === from && known.findActivity === findActivity) return known.steps;
	const made = planProgramme(state, findActivity);
	planned.set(agenda, { from, findActivity, steps: made });
	return made;
}

function planProgramme(state: SessionState, findActivity: FindActivity): ProgrammeStep[] {
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
