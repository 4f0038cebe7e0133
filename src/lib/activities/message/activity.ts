import type { Activity } from '../../domain/activity.ts';
import { rules } from './rules.ts';
import {
	actionSchema,
	settingsSchema,
	type Action,
	type Outcome,
	type Own,
	type Settings,
	type State,
	type View
} from './schema.ts';

/** Tekst: a step in which people read or listen. */
export const message: Activity<Settings, State, Action, View, Own, Outcome, never> = {
	name: 'message',
	secret: false,
	opensByItself: true,
	settingsSchema,
	actionSchema,
	textFields: [],
	rules
};
