import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { publishedSchema } from './published.ts';
import { roundOver, rules } from './rules.ts';
import { actionSchema, settingsSchema, type Types } from './schema.ts';

/** Keuze en schaal: one or more of a list, or a place on a scale; in one round, or before and after talking. */
export const choice: Manifest<Types> = {
	name: 'choice',
	asks: () => true,
	secrecy: ({ secrecy }) => secrecy,
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields: [],
	refusals: [roundOver],
	rules,
	form,
	imagine
};
