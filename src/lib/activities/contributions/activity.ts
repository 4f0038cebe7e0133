import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { publishedSchema } from './published.ts';
import { rules } from './rules.ts';
import { actionSchema, settingsSchema, textFields } from './schema.ts';
import { inATopic } from './tidying.ts';
import type { Types } from './types.ts';

/** Kaartjes: people write what goes well, what can be better and what they wish, and say "ook ik" to one another. */
export const contributions: Manifest<Types> = {
	name: 'contributions',
	asks: () => true,
	secrecy: () => 'open',
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields,
	refusals: [inATopic],
	rules,
	form,
	imagine: imagine as Manifest<Types>['imagine']
};
