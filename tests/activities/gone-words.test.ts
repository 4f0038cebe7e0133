/** What stands in the place of words that nobody may read, or that are gone: one word for each, on every screen and in every report. */
import { describe, expect, it } from 'vitest';
import { nameOptions } from '#lib/activities/priorities/names.ts';
import { texts as priorities } from '#lib/activities/priorities/texts/nl.ts';
import { sayName } from '#lib/activities/say-words.ts';
import type { WrittenName } from '#lib/domain/hidden-text.ts';
import type { Subject } from '#lib/domain/report/mention.ts';
import { languages } from '#lib/texts/language.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { loadTexts } from '#lib/texts/load.ts';

const erased = { textId: 'gone', text: null, reworded: true } as const;
const gone: ['hidden' | 'erased', WrittenName, Subject][] = [
	['hidden', { hidden: true }, { kind: 'hidden' }],
	['erased', erased, { kind: 'said', text: erased }]
];

describe.each(languages)('in %s', (language) => {
	it.each(gone)(
		'%s words read the same on screens and in the report',
		async (is, name, subject) => {
			const site = await loadSiteTexts(language);
			const { sentences } = await loadTexts('report', language);
			const word = site.moderation[is];
			expect(sayName(name, site)).toBe(word);
			const option = { id: 'a', label: name, theme: null, clusterId: null };
			expect(nameOptions([option], priorities, site)).toEqual({ a: word });
			expect(sentences.titles.opgave(3, subject).endsWith(` ${word}`)).toBe(true);
			// No quotation marks: nobody said this.
			expect(sentences.choice.none([subject])).toContain(word);
			expect(sentences.choice.none([subject])).not.toContain(`‘${word}’`);
		}
	);
});
