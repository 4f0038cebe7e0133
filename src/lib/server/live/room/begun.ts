/** What people begin with, and what it is called: for who leaves a contact slip, and for who reads it. */
import { findStep, type FoundStep } from '../../../domain/session/answer.ts';
import { standingsIn as textStandingsIn } from '../../../domain/session/standings.ts';
import { isPutAside } from '../../../domain/session/waves.ts';
import { wholeEvening, type Memory, type Names } from './memory.ts';

/** `title`: null where nobody may read it, or any more. */
export interface Begun {
	id: string;
	title: string | null;
}

/** In the order of the programme. Of nobody once the evening is over: then nobody can be told apart. */
export function listBegun(memory: Memory, participantId: string, names: Names = memory): Begun[] {
	return listSteps(memory).flatMap((found) => {
		const name = names.nameIn(found.step.id, participantId);
		const ids = name === '' ? [] : (found.activity.rules.begunBy?.(found.status.state, name) ?? []);
		return ids.map((id) => ({ id, title: readTitle(memory, found, id) }));
	});
}

/** Where somebody stands who may have left a contact slip; null where nobody can be told apart any more. */
export type FindStanding = (participantId: string) => { isAside: boolean; begun: string[] } | null;

/** `names`: those of now; or those that were held before an evening closed. */
export const standingsIn =
	(memory: Memory, names: Names = memory): FindStanding =>
	(participantId) => {
		// A log that does not hold says where somebody stood at some time.
		if (memory.broken !== null) return null;
		const name = names.nameIn(wholeEvening, participantId);
		const isKnown = ({ step }: FoundStep) => names.nameIn(step.id, participantId) !== '';
		if (name === '' || !listSteps(memory).every(isKnown)) return null;
		const begun = listBegun(memory, participantId, names).map(({ id }) => id);
		return { isAside: isPutAside(memory.state, name), begun };
	};

export function nameBegun(memory: Memory, ids: readonly string[]): Begun[] {
	const steps = listSteps(memory);
	return ids.map((id) => {
		const found = steps.find(({ status, activity }) =>
			activity.rules.writing?.find(status.state, id)
		);
		return { id, title: found ? readTitle(memory, found, id) : null };
	});
}

/** Those in which somebody may begin with something, and that were opened. */
function listSteps({ state, findActivity }: Memory): FoundStep[] {
	return state.agenda.flatMap(({ id }) => {
		const found = findStep(state, id, findActivity);
		return found?.activity.rules.begunBy && found.status.state !== null ? [found] : [];
	});
}

/** As everybody reads it now: its first text. */
function readTitle(memory: Memory, { status, activity }: FoundStep, id: string): string | null {
	const written = activity.rules.writing?.find(status.state, id);
	const [title] = written?.texts ?? [];
	if (!written || !title) return null;
	const standings = textStandingsIn(memory.state, status, memory.findActivity);
	return memory.texts.get(standings.show(written, title.ref).textId) ?? null;
}
