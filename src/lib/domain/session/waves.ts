/**
 * Putting aside a wave of people who were no hall: what they answered and wrote does not count, as long as the step is not closed for good.
 * Nobody is in two waves, and a wave or what it leaves is nobody or at least five: else two looks would differ by one person. See
 * docs/decisions/0058.
 */
import { isFinal, type FindActivity } from '../activity.ts';
import { participantKinds, type CountByKind } from '../audience.ts';
import { areEnough } from '../disclosure/disclosed.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import { findStep, recountAlone } from './answer.ts';
import { leaveOut, takeIn } from './leave-out.ts';
import type { SessionState, Wave } from './session.ts';

/** By step: the names that the people of a wave have in it. The server adds them: only it knows. */
export type NamesInSteps = Record<string, string[]>;

export interface PutAsidePayload extends Pick<Wave, 'from' | 'to' | 'people'> {
	/** How many people whoever leads saw that it would be. Absent in logs of before it was asked. */
	foreseen?: number;
	inSteps: NamesInSteps;
	kinds: CountByKind;
}

export interface SetWavePayload {
	wave: number;
	aside: boolean;
	inSteps: NamesInSteps;
	/** As what they count now: somebody may have changed that, and the log does not say who. */
	kinds: CountByKind;
}

export function isPutAside({ participants, waves }: SessionState, name: string): boolean {
	const wave = participants[name]?.wave;
	return wave !== undefined && (waves[wave]?.isAside ?? false);
}

/** Who came in within these minutes and was in no wave yet. */
export function listFresh({ participants }: SessionState, from: string, to: string): string[] {
	return Object.entries(participants)
		.filter(([, { wave, minute }]) => wave === undefined && minute >= from && minute <= to)
		.map(([name]) => name);
}

/** The steps in which a wave can still be put aside or come back: those that were begun and are not closed for good. */
export function listChangeable({ agenda, steps }: SessionState): string[] {
	return agenda
		.map(({ id }) => id)
		.filter((id) => {
			const status = steps[id];
			return status !== undefined && status.state !== null && !isFinal(status.phase);
		});
}

/** Whether these are too few people, or leave too few. */
export function isTooSmall(state: SessionState, people: readonly string[]): boolean {
	const fresh = Object.values(state.participants).filter(({ wave }) => wave === undefined).length;
	const left = fresh - people.length;
	return !areEnough(people.length) || (left > 0 && !areEnough(left));
}

export function putAside(
	state: SessionState,
	{ from, to, people, foreseen = people.length, inSteps, kinds }: PutAsidePayload,
	findActivity: FindActivity
): Verdict {
	// Somebody came in since: nobody goes along unseen.
	if (people.length !== foreseen) return refuse('screen-was-behind');
	const fresh = new Set(listFresh(state, from, to));
	const isOfIt = new Set(people).size === people.length && people.every((name) => fresh.has(name));
	if (!isOfIt || isTooSmall(state, people)) return refuse('wave-too-small');
	const wave = state.waves.length;
	for (const name of people) {
		const person = state.participants[name];
		if (person) person.wave = wave;
	}
	state.waves.push({ from, to, people, isAside: false });
	return turn(state, wave, true, { inSteps, kinds }, findActivity);
}

export function setWave(
	state: SessionState,
	{ wave, aside, inSteps, kinds }: SetWavePayload,
	findActivity: FindActivity
): Verdict {
	const known = state.waves[wave];
	if (!known || known.isAside === aside) return refuse('already-done');
	return turn(state, wave, aside, { inSteps, kinds }, findActivity);
}

function turn(
	state: SessionState,
	wave: number,
	aside: boolean,
	{ inSteps, kinds }: Pick<SetWavePayload, 'inSteps' | 'kinds'>,
	findActivity: FindActivity
): Verdict {
	const turned = state.waves[wave];
	if (!turned) return refuse('already-done');
	turned.isAside = aside;
	for (const kind of participantKinds) {
		state.present[kind] = Math.max(0, state.present[kind] + (aside ? -kinds[kind] : kinds[kind]));
	}
	for (const stepId of listChangeable(state)) {
		const found = findStep(state, stepId, findActivity);
		const names = inSteps[stepId] ?? [];
		// No step has more people of a wave than the wave has.
		if (!found || names.length > turned.people.length) continue;
		if (aside) leaveOut(found.status, names);
		else takeIn(found.status, names);
		recountAlone(state, found, findActivity);
	}
	return accepted;
}
