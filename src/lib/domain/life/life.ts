/** A life: a state machine as a table. A thing is in the state that its acts, from the first one on, lead to. */
import type { Deed } from '../access/deed.ts';

/** What an act has to bring. */
export type Need = 'reason';

export interface Step<State extends string> {
	to: State;
	/** The right that it takes; `system`: nobody does it by hand; `retired`: nobody does it any more, and logs of before have it. */
	by: Deed | 'system' | 'retired';
	needs: readonly Need[];
}

/** No step ever goes: what stands in a log has to lead somewhere for good. One that is over is `retired`. */
export interface Life<State extends string, Kind extends string> {
	first: State;
	/** In these the municipality owes an answer. */
	owes: readonly State[];
	steps: Record<State, Partial<Record<Kind, Step<State>>>>;
}

/** Why an act is not accepted. Every name has a sentence in every language (`texts/LANGUAGE/initiatives.ts`). */
export const lifeRefusals = [
	'act-missing',
	'act-not-possible',
	'act-not-yours',
	'reason-missing',
	'reason-too-long',
	'somebody-was-first'
] as const;
export type LifeRefusal = (typeof lifeRefusals)[number];

export const longestReason = 1000;

export interface AskedAct {
	kind: string;
	by: Deed | 'system';
	reason: string;
	/** How many acts there were on the page of who asks (optimistic concurrency). */
	basedOn: number;
}

type Told = { kind: string };

/** Throws where an act stands in the log that this table does not know: a mistake in our code. */
export function stateAfter<State extends string, Kind extends string>(
	life: Life<State, Kind>,
	acts: readonly Told[]
): State {
	return acts.reduce<State>((state, { kind }) => nextState(life, state, kind), life.first);
}

/** Throws where this is no act of that state. */
export function nextState<State extends string, Kind extends string>(
	{ steps }: Life<State, Kind>,
	state: State,
	kind: string
): State {
	const step = steps[state][kind as Kind];
	if (!step) throw new Error(`"${kind}" is no act of ${state}`);
	return step.to;
}

/**
 * Null: accepted. `watched`: how many acts whoever asks has to have seen, where others may do something else meanwhile; all of them, unless
 * said otherwise.
 */
export function refuseAct<State extends string, Kind extends string>(
	life: Life<State, Kind>,
	before: readonly Told[],
	{ kind, by, reason, basedOn }: AskedAct,
	watched = before.length
): LifeRefusal | null {
	if (kind === '') return 'act-missing';
	if (basedOn !== watched) return 'somebody-was-first';
	const steps: Partial<Record<string, Step<State>>> = life.steps[stateAfter(life, before)];
	const step = Object.hasOwn(steps, kind) ? steps[kind] : undefined;
	if (!step) return 'act-not-possible';
	if (step.by !== by) return 'act-not-yours';
	if (reason.length > longestReason) return 'reason-too-long';
	for (const need of step.needs) {
		const refusal = refuseWithout[need]({ reason });
		if (refusal) return refusal;
	}
	return null;
}

/** What is known when an act is asked. */
interface Facts {
	reason: string;
}

/** A need without a refusal does not compile. */
const refuseWithout: Record<Need, (facts: Facts) => LifeRefusal | null> = {
	reason: ({ reason }) => (reason.trim() === '' ? 'reason-missing' : null)
};

/** What can be done now with this right. */
export function possibleActs<State extends string, Kind extends string>(
	{ steps }: Life<State, Kind>,
	state: State,
	by: Deed | 'system'
): { kind: Kind; needsReason: boolean }[] {
	return (Object.entries(steps[state]) as [Kind, Step<State>][])
		.filter(([, step]) => step.by === by)
		.map(([kind, { needs }]) => ({ kind, needsReason: needs.includes('reason') }));
}
