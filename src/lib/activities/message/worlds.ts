import type { EveryAction, Forms, World } from '../world.ts';
import type { Action, Settings } from './schema.ts';

const settings: Settings = { heading: 'Welkom', body: 'Fijn dat u er bent.\n\nWe beginnen zo.' };

export const worlds: World<Settings, Action>[] = [
	{ name: 'empty', settings: { heading: '', body: '' }, actions: [] },
	{ name: 'two paragraphs', settings, actions: [] }
];

export const everyAction: EveryAction<Settings, Action> = { settings, actions: [] };
export const forms: Forms<Action> = {};
