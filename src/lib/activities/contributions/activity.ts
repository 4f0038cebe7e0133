import type { Activity } from '../../domain/activity.ts';
import type { Outcome } from './outcome.ts';
import { rules, type View } from './rules.ts';
import {
	actionSchema,
	settingsSchema,
	textFields,
	type Action,
	type Settings,
	type TextField
} from './schema.ts';
import type { Own } from './seeing.ts';
import type { State } from './state.ts';

/** Kaartjes: people write short cards, others say "ook ik", the facilitator lays together what is alike. */
export const contributions: Activity<Settings, State, Action, View, Own, Outcome, TextField> = {
	name: 'contributions',
	secret: false,
	opensByItself: false,
	settingsSchema,
	actionSchema,
	textFields,
	rules
};
