/** Leaves people out of one step, by the names that they have in it, and takes them in again as they were. */
import { emptyAside, moveVotes } from '../ballot/aside.ts';
import type { StepState } from './session.ts';

export function leaveOut(status: StepState, names: readonly string[]): void {
	const left = status.aside ?? { names: {}, votes: emptyAside(status.box) };
	moveVotes(status.box, left.votes, names);
	for (const name of names) left.names[name] = true;
	status.aside = left;
}

export function takeIn(status: StepState, names: readonly string[]): void {
	const left = status.aside;
	if (!left) return;
	moveVotes(left.votes, status.box, names);
	for (const name of names) Reflect.deleteProperty(left.names, name);
	if (Object.keys(left.names).length === 0) delete status.aside;
}
