import type { Manifest } from '../manifest.ts';
import * as form from './form.ts';
import { imagine } from './imagine.ts';
import { publishedSchema } from './published.ts';
import { rules } from './rules.ts';
import { actionSchema, settingsSchema, type Types } from './schema.ts';

/** Herkent u dit? Figures of the wijk beside what people experience. */
export const recognise: Manifest<Types> = {
	name: 'recognise',
	asks: () => true,
	secrecy: () => 'secret',
	settingsSchema,
	actionSchema,
	publishedSchema,
	textFields: ['text'],
	rules,
	form,
	namedFigures: ({ indicators }) => indicators,
	imagine
};
