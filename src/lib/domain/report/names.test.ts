import { describe, expect, it } from 'vitest';
import { fillNames } from './names.ts';

const sentence = 'Niemand koos ⟦a⟧ of ⟦b⟧, dus geen ⟦a⟧.';

describe('a title inside a sentence', () => {
	it('is read where its mark stands', () => {
		const names = [
			{ textId: 'a', text: 'Bankjes' },
			{ textId: 'b', text: 'Bomen' }
		];
		expect(fillNames(sentence, names)).toBe('Niemand koos Bankjes of Bomen, dus geen Bankjes.');
	});

	it('has a mark in its place once it was erased', () => {
		expect(fillNames(sentence, [{ textId: 'a', text: null }])).toBe(
			'Niemand koos […] of […], dus geen […].'
		);
	});
});
