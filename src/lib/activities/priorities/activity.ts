import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { publishedSchema } from './published.ts';
import { rules } from './rules.ts';
import { actionSchema, settingsSchema, type Types } from './schema.ts';

/** Prioriteiten: a secret vote on what matters most. */
export const priorities: Manifest<Types> = {
	name: 'priorities',
	asks: () => true,
	secrecy: () => 'secret',
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields: [],
	rules,
	form,
	imagine
};
