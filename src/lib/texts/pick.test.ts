import { expect, it } from 'vitest';
import { indicatorSchema } from '../domain/wijkkompas/indicator.ts';
import { loneliness } from '../domain/wijkkompas/worlds.ts';
import type { Language } from './language.ts';
import { pick } from './pick.ts';

it('reads what is stored in the language of the reader, and in Dutch where there is nothing', () => {
	expect(pick({ nl: 'Wonen', en: 'Housing' }, 'en')).toBe('Housing');
	expect(pick({ nl: 'Wonen' }, 'en')).toBe('Wonen');
	expect(pick({ nl: 'Wonen', ar: 'السكن' }, 'ar' as Language)).toBe('السكن');
});

it('takes a figure of which the words are in Dutch alone, in two languages, or in three', () => {
	const { nl } = loneliness.texts;
	for (const texts of [{ nl }, { nl, en: nl }, { nl, en: nl, ar: nl }]) {
		expect(indicatorSchema.parse({ ...loneliness, texts }).texts).toEqual(texts);
	}
	expect(indicatorSchema.safeParse({ ...loneliness, texts: { en: nl } }).success).toBe(false);
	expect(indicatorSchema.safeParse({ ...loneliness, texts: { nl, ar: {} } }).success).toBe(false);
});
