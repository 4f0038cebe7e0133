import type { Activity } from '../../domain/activity.ts';
import { rules } from './rules.ts';
import {
	actionSchema,
	settingsSchema,
	textFields,
	type Action,
	type Settings,
	type State,
	type TextField
} from './schema.ts';
import type { Outcome, Own, View } from './screens.ts';

/** Initiatieven: people say what they want to do themselves, others lead, help or support. */
export const initiatives: Activity<Settings, State, Action, View, Own, Outcome, TextField> = {
	name: 'initiatives',
	secret: false,
	opensByItself: false,
	settingsSchema,
	actionSchema,
	textFields,
	rules
};
