import type { Action, Settings, State, TextField } from './schema.ts';
import type { Outcome, Own, View } from './screens.ts';

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
