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

/** Herkent u dit? Figures of the wijk beside what people experience. */
export const recognise: Activity<Settings, State, Action, View, Own, Outcome, 'text'> = {
	name: 'recognise',
	secret: true,
	opensByItself: false,
	settingsSchema,
	actionSchema,
	textFields: ['text'],
	rules
};
