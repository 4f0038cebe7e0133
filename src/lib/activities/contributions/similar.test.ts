import { describe, expect, it } from 'vitest';
import type { Mood } from './mood.ts';
import { findSharedTitle, measureSimilarity, suggestSimilar } from './similar.ts';

function suggest(...texts: string[]): string[][] {
	return suggestSimilar(texts.map((words) => ({ id: words, mood: 'better', words })));
}

describe('similarity', () => {
	// Reference values: similarity() of pg_trgm on PostgreSQL 15.
	it.each([
		['Meer groen in de straat', 'Meer groen in onze straat', 0.72],
		['De speeltuin is kapot', 'Speeltuin kapot!!', 0.73],
		["Minder auto's in de wijk", "Meer auto's in de wijk", 0.71],
		['De speeltuin is kapot', 'De speeltuin is kapot', 1],
		['Hondenpoep', '', 0]
	])('of “%s” and “%s” is %d', (a, b, similarity) => {
		expect(measureSimilarity(a, b)).toBeCloseTo(similarity, 2);
		expect(measureSimilarity(b, a)).toBeCloseTo(similarity, 2);
	});

	it('does not mind capitals, accents and punctuation', () => {
		expect(measureSimilarity('Eén café!', 'een CAFE')).toBe(1);
	});
});

describe('a hint that cards look alike', () => {
	it('is given for nearly the same words', () => {
		expect(suggest('De speeltuin is kapot', 'Te weinig licht', 'Speeltuin kapot!!')).toEqual([
			['De speeltuin is kapot', 'Speeltuin kapot!!']
		]);
	});

	it.each([
		["Meer auto's in de wijk", "Minder auto's in de wijk"],
		['Wel bomen in de straat', 'Geen bomen in de straat'],
		['De brug over de vaart moet weg', 'De brug over de vaart moet niet weg'],
		['De brug blijft open', 'De brug blijft dicht'],
		['Ik ben voor de nieuwe flat', 'Ik ben tegen de nieuwe flat'],
		['De winkels langer open', 'De winkels korter open']
	])('is never given when “%s” and “%s” say the opposite', (a, b) => {
		expect(measureSimilarity(a, b)).toBeGreaterThanOrEqual(0.45);
		expect(suggest(a, b)).toEqual([]);
	});

	it('is never given for what goes well and what can be better', () => {
		const pair = (mood: Mood) => [
			{ id: 'a', mood: 'good' as const, words: 'De speeltuin bij de school' },
			{ id: 'b', mood, words: 'De speeltuin bij de school' }
		];
		expect(suggestSimilar(pair('good'))).toEqual([['a', 'b']]);
		expect(suggestSimilar(pair('wish'))).toEqual([]);
	});

	it('puts a card in one group at most, and only with cards that are all alike', () => {
		const groups = suggest(
			'kapotte speeltuin',
			'speeltuin kapotte',
			'kapotte lamp',
			'lamp kapotte'
		);
		expect(groups).toEqual([
			['kapotte speeltuin', 'speeltuin kapotte'],
			['kapotte lamp', 'lamp kapotte']
		]);
	});

	it('does not reach a third card that looks like the second alone', () => {
		const [first, second, third] = [
			'lamp straat plein',
			'lamp straat kapot',
			'straat kapot hekje'
		] as const;
		expect(suggest(second, third)).toHaveLength(1);
		expect(suggest(first, second, third)).toEqual([[first, second]]);
	});

	it('is not given for a card whose words were erased', () => {
		expect(
			suggestSimilar([
				{ id: 'a', mood: 'good', words: '' },
				{ id: 'b', mood: 'good', words: '' }
			])
		).toEqual([]);
	});
});

describe('a first title for cards that look alike', () => {
	it('has the words that all of them share, and nothing that one person wrote alone', () => {
		expect(findSharedTitle(['De speeltuin is kapot', 'Speeltuin kapot!!'])).toBe(
			'Speeltuin, kapot'
		);
		expect(findSharedTitle(['Meer groen in de straat', 'Graag meer groen'])).toBe('Meer groen');
		expect(findSharedTitle(['Meer groen', 'Bankjes'])).toBe('');
		expect(findSharedTitle([])).toBe('');
	});

	it('is a row of words where they are no sentence together', () => {
		const texts = ['De bankjes op het plein zijn kapot', 'De bankjes bij het plein, die zijn stuk'];
		expect(findSharedTitle(texts)).toBe('Bankjes, plein');
		expect(findSharedTitle(['Er is het', 'Het is er'])).toBe('');
	});

	it('is never longer than a title may be', () => {
		const long =
			'lantaarnpaal verlichting '.repeat(2) +
			Array.from({ length: 30 }, (_, n) => `w${n}`).join(' ');
		const title = findSharedTitle([long, long]);
		expect(title.length).toBeLessThanOrEqual(80);
		expect(title).toMatch(/^Lantaarnpaal verlichting w0 /);
	});
});
