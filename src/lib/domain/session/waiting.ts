/** What people wrote that waits for whoever leads, in the step that is on and in others. */
import { isFinal, type FindActivity } from '../activity.ts';
import { listQueue, listUntouched, type QueuedItem } from '../moderation/queue.ts';
import { countedState } from './counted-state.ts';
import { currentStep, type SessionState, type Step } from './session.ts';

export interface WaitingStep {
	stepId: string;
	title: string;
	queue: QueuedItem[];
	/** Texts in neither the queue nor the view of this step: people choose from them now, or chose from them. */
	named: QueuedItem[];
}

/** A secret step that is not closed for good, in which people can write. */
export interface UnseenStep {
	stepId: string;
	title: string;
}

/**
 * What waits, and what was decided on: everything else stands in the view of the activity. Of a secret step nothing until it is closed for
 * good, and then in no order: whoever leads would see who writes what, or close and look twice.
 */
export function viewQueue(
	state: SessionState,
	step: Step | undefined,
	findActivity: FindActivity,
	list: typeof listQueue
): QueuedItem[] {
	const status = step && state.steps[step.id];
	const activity = step && findActivity(step.activity);
	const writing = activity?.rules.writing;
	if (!step || !writing || !status || status.state === null) return [];
	if (isUnseen(state, step, findActivity)) return [];
	const isSecret = activity.secrecy(step.settings) === 'secret';
	const written = writing.list(countedState(status, activity));
	const inOrder = isSecret
		? written.toSorted((one, other) => (one.id < other.id ? -1 : 1))
		: written;
	return list(status.moderation, inOrder);
}

/**
 * Of all that people wrote on an evening: what whoever leads may read by now. As in the queue, of a secret step nothing until it is closed
 * for good, and then in no order: the id of a text says nothing of when it came.
 */
export function listTold<T extends { id: string; stepId: string | null; isSecret: boolean }>(
	written: readonly T[],
	isFinalStep: (stepId: string) => boolean
): T[] {
	const secret = written.filter(
		({ isSecret, stepId }) => isSecret && stepId !== null && isFinalStep(stepId)
	);
	return [
		...written.filter(({ isSecret }) => !isSecret),
		...secret.toSorted((one, other) => (one.id < other.id ? -1 : 1))
	];
}

/**
 * What is still held in other steps: without this list nobody would find it once the evening goes on. And all that the step that is on
 * names: going back to hide a card would close the vote on it.
 */
export function viewWaiting(
	state: SessionState,
	behindId: string | null,
	findActivity: FindActivity
): WaitingStep[] {
	const named = listNamedSteps(state, findActivity);
	return state.agenda.flatMap((step) => {
		if (step.id === state.currentStepId || step.id === behindId) return [];
		const isNamed = named.includes(step.id);
		const queue = viewQueue(state, step, findActivity, listQueue).filter(
			({ standing }) => isNamed || standing === 'held'
		);
		const others = isNamed ? viewQueue(state, step, findActivity, listUntouched) : [];
		if (queue.length + others.length === 0) return [];
		return [{ stepId: step.id, title: step.title, queue, named: others }];
	});
}

/**
 * The steps in which people may have written what nobody can look at yet. Whether they did, and how much, is not told: whoever leads would
 * see it grow while one person writes.
 */
export function listUnseen(state: SessionState, findActivity: FindActivity): UnseenStep[] {
	return state.agenda.flatMap((step) =>
		isUnseen(state, step, findActivity) ? [{ stepId: step.id, title: step.title }] : []
	);
}

function isUnseen(state: SessionState, step: Step, findActivity: FindActivity): boolean {
	const status = state.steps[step.id];
	const activity = findActivity(step.activity);
	if (!activity?.rules.writing || !status || status.state === null) return false;
	return activity.secrecy(step.settings) === 'secret' && !isFinal(status.phase);
}

/** What waits or was decided on in any step that may be looked at; in the order of the programme. */
export function listAllQueued(state: SessionState, findActivity: FindActivity): QueuedItem[] {
	return state.agenda.flatMap((step) => viewQueue(state, step, findActivity, listQueue));
}

/** What waits in any step, by the ids of its texts; in the order of the programme. */
export function listHeldTexts(state: SessionState, findActivity: FindActivity): string[][] {
	return listAllQueued(state, findActivity)
		.filter(({ standing }) => standing === 'held')
		.map(({ texts }) => texts.map(({ written }) => written.textId));
}

function listNamedSteps(state: SessionState, findActivity: FindActivity): readonly string[] {
	const current = currentStep(state);
	if (!current || current.status.state === null) return [];
	return findActivity(current.step.activity)?.rules.leansOn?.(current.status.state) ?? [];
}
