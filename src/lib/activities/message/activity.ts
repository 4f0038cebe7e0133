import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { rules } from './rules.ts';
import { actionSchema, publishedSchema, settingsSchema, type Types } from './schema.ts';

/** Tekst: a step in which people read or listen. */
export const message: Manifest<Types> = {
	name: 'message',
	asks: () => false,
	secrecy: () => 'open',
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields: [],
	lacks: ({ heading, body }) => (heading === '' && body === '' ? ['empty'] : []),
	rules,
	form,
	imagine
};
