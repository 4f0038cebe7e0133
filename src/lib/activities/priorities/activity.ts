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

/** Prioriteiten: a secret vote on what matters most. */
export const priorities: Activity<Settings, State, Action, View, Own, Outcome, never> = {
	name: 'priorities',
	secret: true,
	opensByItself: false,
	settingsSchema,
	actionSchema,
	textFields: [],
	rules
};
