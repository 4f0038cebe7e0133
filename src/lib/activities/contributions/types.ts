import type { Outcome } from './outcome.ts';
import type { Action, Settings, TextField } from './schema.ts';
import type { ForConsole, ForPhone, ForWall, Own } from './seeing.ts';
import type { State } from './state.ts';

export type View = ForPhone | ForWall | ForConsole;

/** The types that this activity is made of. */
export interface Types {
	settings: Settings;
	state: State;
	action: Action;
	ballot: never;
	view: View;
	own: Own;
	result: Outcome;
	published: Outcome;
	textField: TextField;
}
