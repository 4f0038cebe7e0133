/** What goes when a wave is put aside, before anybody does it: numbers of people, and never what they said. */
import { countAnswered, isSealed } from '../../../domain/session/results.ts';
import { isTooSmall, listFresh } from '../../../domain/session/waves.ts';
import { leaveOut } from '../../../domain/session/leave-out.ts';
import type { Memory } from './memory.ts';
import { nameInSteps } from './name-wave.ts';

export interface ForeseenWave {
	people: number;
	/** Too few to put aside, or too few left: then no answers are told. */
	isTooSmall: boolean;
	/**
	 * In the steps that are not closed for good: how many of them answered. Null in a secret one: two windows that differ by one person would
	 * tell whether that one answered.
	 */
	steps: { title: string; answered: number | null }[];
}

export function foreseeWave(
	memory: Memory,
	{ from, to }: { from: string; to: string },
	people: readonly string[]
): ForeseenWave {
	const { state, findActivity } = memory;
	const names = listFresh(state, from, to);
	if (isTooSmall(state, names)) return { people: names.length, isTooSmall: true, steps: [] };
	const inSteps = nameInSteps(names, people, memory);
	const steps = state.agenda.flatMap(({ id, title, activity: name }): ForeseenWave['steps'] => {
		const status = state.steps[id];
		const activity = findActivity(name);
		if (!status || !activity || !inSteps[id]) return [];
		if (isSealed(status)) return [{ title, answered: null }];
		const without = structuredClone(status);
		leaveOut(without, inSteps[id]);
		const answered = countAnswered(status, activity) - countAnswered(without, activity);
		return answered > 0 ? [{ title, answered }] : [];
	});
	return { people: names.length, isTooSmall: false, steps };
}
