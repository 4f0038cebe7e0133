import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { publishedSchema } from './published.ts';
import { rules } from './rules.ts';
import { actionSchema, settingsSchema, textFields } from './schema.ts';
import type { Types } from './types.ts';

/** Initiatieven: people say what they want to do themselves, others lead, help or support. */
export const initiatives: Manifest<Types> = {
	name: 'initiatives',
	asks: () => true,
	secrecy: () => 'open',
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields,
	rules,
	form,
	imagine: imagine as Manifest<Types>['imagine']
};
