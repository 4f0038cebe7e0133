import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { blotDraft, blotWords, isMadeOf } from './blot.ts';
import { composeDraft } from './compose.ts';
import { draftSchema, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { retitleSection, rewriteParagraph } from './edit.ts';
import { figuresOfEverySort, fullEvening } from './worlds.ts';

const card = 'Mevrouw Pietersen zet haar vuilnis naast de container.';

const gone = (words: string[], stays: string[] = []) => ({ gone: words, stays });

describe('erased words', () => {
	it('go out of a text that has them whole or in part, whatever its capitals and punctuation', () => {
		expect(blotWords(`Iemand schreef: ${card} En meer.`, gone([card]))).toBe(
			'Iemand schreef: […]. En meer.'
		);
		expect(blotWords('Het gaat om VUILNIS naast: de container!', gone([card]))).toBe(
			'Het gaat om […]!'
		);
	});

	it('leave alone what only shares small words with them', () => {
		const sentence = 'Dat staat naast de rest van de wijk.';
		expect(blotWords(sentence, gone([card, 'van de wijk', 'Dat', '']))).toBe(sentence);
	});

	it('leave alone a piece that somebody else wrote as well, and take the longer one', () => {
		const other = 'Er ligt vuilnis naast de container bij de school';
		const text = `De een: ‘${other}’. De ander: ‘Zij zet haar vuilnis naast de container’.`;
		expect(blotWords(text, gone([card], [other]))).toBe(`De een: ‘${other}’. De ander: ‘Zij […]’.`);
	});

	it('of one telling word go out too, of one small word not', () => {
		expect(blotWords('Zij noemden Pietersen, ja.', gone(['Pietersen', 'Ja!']))).toBe(
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
	const first = composeDraft(fullEvening(figuresOfEverySort));
	const write = (words: string): Draft =>
		rewriteParagraph(first, 'opgave-1.why', words, 'staff-1')!;
	const reading = (draft: Draft) => readDraft(draft, texts.sentences).sections;
	const read = (draft: Draft) =>
		reading(draft)
			.flatMap(({ paragraphs }) => paragraphs)
			.find(({ id }) => id === 'opgave-1.why')?.text;

	it('loses them where the wijkregisseur used them, in text and title', () => {
		const blotted = blotDraft(write('Er ligt vuilnis naast de container.'), gone([card]));
		expect(read(blotted)).toBe('Er ligt […].');
		const retitled = retitleSection(
			first,
			'opgave-1',
			'Opgave 1. Vuilnis naast de container',
			'staff-1'
		)!;
		const title = reading(blotDraft(retitled, gone([card]))).find(
			({ id }) => id === 'opgave-1'
		)?.title;
		expect(title).toBe('Opgave 1. […]');
	});

	it('loses the title of an old evening, and keeps the name of a figure', () => {
		const sentence = {
			...{ id: 'opgave-1.why.s1', about: null },
			text: 'Dit onderwerp deelt plaats 1 met ‘Alleen zijn’. Meer overlast.',
			evidence: [{ kind: 'attendance' }]
		};
		const old = draftSchema.parse({
			sections: [
				{
					...{ id: 'opgave-1', kind: 'opgave', title: 'Opgave 1. Alleen zijn', about: null },
					paragraphs: [
						{
							...{ id: 'opgave-1.why', heading: 'Waarom', sentences: [sentence] },
							...{ rewritten: false, removed: false, evidence: sentence.evidence }
						}
					]
				}
			]
		});
		const [section] = reading(blotDraft(old, gone(['Alleen zijn', 'overlast'])));
		expect(section?.title).toBe('Opgave 1. […]');
		expect(section?.paragraphs[0]?.text).toBe(
			'Dit onderwerp deelt plaats 1 met ‘[…]’. Meer overlast.'
		);
	});

	it('stays itself where they are not in it', () => {
		expect(blotDraft(first, gone([card, 'Dit is advies en niets meer']))).toBe(first);
	});
});
