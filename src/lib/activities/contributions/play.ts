/** Plays a world as the room does, for the tests. */
import type { Actor } from '../../domain/audience.ts';
import { looksPersonal, type TextRef } from '../../domain/free-text.ts';
import type { Verdict } from '../../domain/refusal.ts';
import { rules } from './rules.ts';
import { textFields, type Action, type Settings } from './schema.ts';
import type { LoggedAction, State } from './state.ts';
import { settings } from './worlds.ts';

export type Deed = { by: Actor; action: Action };

/** The words set apart, as the room does it. */
export function log(action: Action): LoggedAction {
	const logged: Record<string, unknown> = { ...action };
	for (const field of textFields) {
		const words = logged[field];
		if (typeof words === 'string') logged[field] = keepApart(words);
	}
	return logged as LoggedAction;
}

/** As if every text stood under its own words: a test can read them in a view. */
function keepApart(words: string): TextRef {
	return { textId: words, hash: 'hash', flagged: looksPersonal(words) };
}

export const situation = {
	wijk: { code: 'WK', name: 'Wijk', buurten: [] },
	figures: [],
	earlier: []
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
