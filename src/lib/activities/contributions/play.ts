/** Plays a world as the room does, for the tests. */
import type { Actor } from '../../domain/audience.ts';
import { looksPersonal } from '../../domain/free-text.ts';
import type { Verdict } from '../../domain/refusal.ts';
import { rules } from './rules.ts';
import type { Action, Settings } from './schema.ts';
import type { LoggedAction, State } from './state.ts';
import { settings } from './worlds.ts';

export type Deed = { by: Actor; action: Action };

/** The words set apart, as the room does it. */
export function log(action: Action): LoggedAction {
	if (action.kind !== 'add') return action;
	const { text, ...rest } = action;
	return {
		...rest,
		text: { textId: `${rest.id}.text`, hash: 'hash', flagged: looksPersonal(text) }
	};
}

export const situation = {
	situation: { wijk: { code: 'WK', name: 'Wijk', buurten: [] }, figures: [], earlier: [] },
	seed: 'seed'
};

export function play(deeds: Deed[], under: Settings = settings): { state: State; last: Verdict } {
	const state = rules.start(under, situation);
	let last: Verdict = { ok: true };
	for (const { by, action } of deeds) last = rules.apply(state, log(action), by, under);
	return { state, last };
}

export function after(deeds: Deed[], under: Settings = settings): State {
	return play(deeds, under).state;
}
