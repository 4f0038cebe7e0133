/** By which day an answer is due. */
import { nextState, type Life } from './life.ts';

/**
 * The day that the act promised with which the waiting began: it does not move until there is an answer, and what was promised before an
 * answer is over with it. Null: none is due, or nobody promised a day.
 */
export function readDue<State extends string, Kind extends string>(
	life: Life<State, Kind>,
	acts: readonly { kind: string; dueOn: string | null }[]
): string | null {
	let [state, promised]: [State, string | null] = [life.first, null];
	for (const act of acts) {
		if (beginsWaiting(life, state, act.kind)) promised = act.dueOn;
		state = nextState(life, state, act.kind);
	}
	return life.owes.includes(state) ? promised : null;
}

/** With this act somebody begins to wait for an answer, that nobody waited for before. */
export function beginsWaiting<State extends string, Kind extends string>(
	life: Life<State, Kind>,
	state: State,
	kind: string
): boolean {
	return !life.owes.includes(state) && life.owes.includes(nextState(life, state, kind));
}
