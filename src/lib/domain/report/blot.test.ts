import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { blotDraft, blotWords, isMadeOf } from './blot.ts';
import { composeDraft } from './compose.ts';
import { readParagraph, type Draft } from './draft.ts';
import { retitleSection, rewriteParagraph } from './edit.ts';
import { figuresOfEverySort, fullEvening } from './worlds.ts';

const card = 'Mevrouw Pietersen zet haar vuilnis naast de container.';

describe('erased words', () => {
	it('go out of a text that has them whole or in part, whatever its capitals and punctuation', () => {
		expect(blotWords(`Iemand schreef: ${card} En meer.`, [card])).toBe(
			'Iemand schreef: […]. En meer.'
		);
		expect(blotWords('Het gaat om VUILNIS naast: de container!', [card])).toBe('Het gaat om […]!');
	});

	it('leave alone what only shares small words with them', () => {
		const sentence = 'Dat staat naast de rest van de wijk.';
		expect(blotWords(sentence, [card, 'van de wijk', 'Dat', ''])).toBe(sentence);
	});

	it('of one telling word go out too, of one small word not', () => {
		expect(blotWords('Zij noemden Pietersen, ja.', ['Pietersen', 'Ja!'])).toBe(
			'Zij noemden […], ja.'
		);
	});
});

describe('a title', () => {
	it('is made of a card when every word of it stands there', () => {
		expect(isMadeOf('Vuilnis container', [card])).toBe(true);
		expect(isMadeOf('Vuilnis op straat', [card])).toBe(false);
		expect(isMadeOf('', [card])).toBe(false);
	});
});

describe('a draft', () => {
	const first = composeDraft(fullEvening(figuresOfEverySort), texts.sentences);
	const write = (words: string): Draft => rewriteParagraph(first, 'opgave-1.why', words)!;
	const read = (draft: Draft) =>
		readParagraph(
			draft.sections
				.flatMap(({ paragraphs }) => paragraphs)
				.find(({ id }) => id === 'opgave-1.why')!
		);

	it('loses them where the wijkregisseur used them, in text and title', () => {
		const blotted = blotDraft(write('Er ligt vuilnis naast de container.'), [card]);
		expect(read(blotted)).toBe('Er ligt […].');
		const retitled = retitleSection(first, 'opgave-1', 'Opgave 1. Vuilnis naast de container')!;
		const title = blotDraft(retitled, [card]).sections.find(({ id }) => id === 'opgave-1')?.title;
		expect(title).toBe('Opgave 1. […]');
	});

	it('loses the title of an old evening, and keeps the name of a figure', () => {
		const old: Draft = JSON.parse(
			JSON.stringify(first, (key, value: unknown) => (key === 'names' ? [] : value)).replaceAll(
				/⟦(.*?)⟧/g,
				'$1'
			)
		) as Draft;
		const blotted = JSON.stringify(blotDraft(old, ['Alleen zijn', 'overlast']));
		expect(JSON.stringify(old).includes('Alleen zijn')).toBe(true);
		expect(blotted.includes('Alleen zijn')).toBe(false);
		expect(blotted.includes('Opgave 1. […]')).toBe(true);
		expect(blotted.includes('overlast')).toBe(true);
	});

	it('stays itself where they are not in it', () => {
		expect(blotDraft(first, [card, 'Dit is advies en niets meer'])).toBe(first);
	});
});
