/**
 * How the programme changes while the evening is on. What has begun, and the step that is on, stay as they are and where they are; of the
 * rest, what a vote takes from still stands before it. See docs/decisions/0038.
 */
import { z } from 'zod';
import type { FindActivity } from '../activity.ts';
import { accepted, refuse, type Refusal, type Verdict } from '../refusal.ts';
import { hasOpenQuestion } from './open-question.ts';
import { agendaSchema, readyStep, stepSchema, type SessionState, type Step } from './session.ts';

const stepId = stepSchema.shape.id;
const { activity, title, minutes, settings } = stepSchema.shape;

export const programmeChangeSchema = z.discriminatedUnion('change', [
	/** Its id is that of the action. `before`: the step it comes before; null: at the end. */
	z.object({
		change: z.literal('add'),
		step: z.object({ activity, title, minutes, settings }),
		before: stepId.nullable()
	}),
	z.object({ change: z.literal('move'), stepId, before: stepId.nullable() }),
	z.object({ change: z.literal('skip'), stepId }),
	z.object({ change: z.literal('take-back'), stepId }),
	z.object({ change: z.literal('set-minutes'), stepId, minutes })
]);
export type ProgrammeChange = z.infer<typeof programmeChangeSchema>;

/** Decides on a change and applies it in place. `newId`: of a step that is added. */
export function changeProgramme(
	state: SessionState,
	change: ProgrammeChange,
	newId: string,
	findActivity: FindActivity
): Verdict {
	const agenda = planChange(state, change, newId, findActivity);
	if (typeof agenda === 'string') return refuse(agenda);
	state.agenda = agenda;
	for (const step of agenda) state.steps[step.id] ??= readyStep(step, findActivity);
	return accepted;
}

/** The programme as it would be, or why it cannot be so. */
export function planChange(
	state: SessionState,
	change: ProgrammeChange,
	newId: string,
	findActivity: FindActivity
): Step[] | Refusal {
	if (state.phase !== 'open' && state.phase !== 'running') return 'not-possible-now';
	if ('stepId' in change) {
		if (!state.agenda.some(({ id }) => id === change.stepId)) return 'step-unknown';
		if (isFixed(state, change.stepId)) return 'not-possible-now';
	}
	const agenda = draftChange(state.agenda, change, newId, findActivity);
	if (!agenda) return 'step-unknown';
	const keepsWord =
		change.change !== 'add' || !breaksPromise(state.agenda, change.step, findActivity);
	const isPossible =
		keepsWord &&
		agendaSchema.safeParse(agenda).success &&
		agenda.some(({ skipped }) => !skipped) &&
		keepsFixed(state, agenda) &&
		findLosing(state, agenda, findActivity) === null;
	return isPossible ? agenda : 'not-possible-now';
}

/** Who came in was told that everything is secret this evening: no question in sight comes after that. */
export function breaksPromise(
	agenda: readonly Step[],
	added: Pick<Step, 'activity' | 'settings'>,
	findActivity: FindActivity
): boolean {
	return !hasOpenQuestion(agenda, findActivity) && hasOpenQuestion([added], findActivity);
}

/** It has begun, or the hall stands before it now. */
export function isFixed({ steps, currentStepId }: SessionState, stepId: string): boolean {
	return stepId === currentStepId || (steps[stepId]?.state ?? null) !== null;
}

/**
 * Of a change that would take from a vote what people choose from, the first such vote; null when none loses anything. A vote that lacked it
 * already stops no other change.
 */
export function findLosing(
	state: SessionState,
	agenda: readonly Step[],
	findActivity: FindActivity
): Step | null {
	const lacking = new Set(listLacking(state, state.agenda, findActivity).map(({ id }) => id));
	const after = listLacking(state, agenda, findActivity);
	return after.find(({ id }) => !lacking.has(id)) ?? null;
}

/** The votes to come before which nothing stands that they could take from. */
function listLacking(
	{ steps }: SessionState,
	agenda: readonly Step[],
	findActivity: FindActivity
): Step[] {
	return agenda.filter((step, place) => {
		const source = findActivity(step.activity)?.rules.takesFrom?.(step.settings) ?? null;
		const hasBegun = (steps[step.id]?.state ?? null) !== null;
		if (source === null || step.skipped || hasBegun) return false;
		return !agenda
			.slice(0, place)
			.some(
				({ id, activity, skipped }) =>
					!skipped &&
					(source === 'any' ? findActivity(activity)?.rules.writing?.read : source.stepId === id)
			);
	});
}

/** The seed of a step is made of its place, and so is its number on the phones. */
function keepsFixed(state: SessionState, agenda: readonly Step[]): boolean {
	return state.agenda.every(({ id }, place) => !isFixed(state, id) || agenda[place]?.id === id);
}

/** Null where a step is named that is not there, or one that is added is. */
function draftChange(
	agenda: readonly Step[],
	change: ProgrammeChange,
	newId: string,
	findActivity: FindActivity
): Step[] | null {
	switch (change.change) {
		case 'add': {
			const isTaken = agenda.some(({ id }) => id === newId);
			if (isTaken || !findActivity(change.step.activity)) return null;
			return insert(agenda, { ...change.step, id: newId, note: '' }, change.before);
		}
		case 'move': {
			const step = agenda.find(({ id }) => id === change.stepId);
			const others = agenda.filter(({ id }) => id !== change.stepId);
			return step ? insert(others, step, change.before) : null;
		}
		case 'skip':
			return replace(agenda, change.stepId, (step) => ({ ...step, skipped: true }));
		case 'take-back':
			return replace(agenda, change.stepId, ({ skipped: _, ...step }) => step);
		case 'set-minutes':
			return replace(agenda, change.stepId, (step) => ({ ...step, minutes: change.minutes }));
	}
}

function insert(agenda: readonly Step[], step: Step, before: string | null): Step[] | null {
	if (before === null) return [...agenda, step];
	const place = agenda.findIndex(({ id }) => id === before);
	return place < 0 ? null : agenda.toSpliced(place, 0, step);
}

function replace(agenda: readonly Step[], stepId: string, change: (step: Step) => Step): Step[] {
	return agenda.map((step) => (step.id === stepId ? change(step) : step));
}
