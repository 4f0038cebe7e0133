/** What whoever leads reads of what belongs to a topic. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../domain/links/linkable.ts';
import type { Suggestion } from '../domain/links/suggest.ts';
import { texts as staff } from '../texts/nl/staff.ts';
import LinkChoice from './LinkChoice.svelte';

const texts = staff.links;

function read(chosen: Chosen, suggestion: Suggestion | null): string {
	const { body } = render(LinkChoice, {
		props: {
			...{ label: texts.figure, none: texts.noFigure, chosen, suggestion, texts },
			options: [{ id: 'eenzaam', name: 'Voelt zich eenzaam' }],
			aboutId: 'about',
			choose: () => Promise.reject(new Error('nobody presses'))
		}
	});
	return body
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const suggestion = { id: 'eenzaam', words: ['eenzame', 'alleen'] };

describe('what belongs to a topic', () => {
	it('is told as a suggestion, with the words by which it came, and can be taken with one press', () => {
		expect(read(null, suggestion)).toBe(
			'Hoort bij cijfer: Voelt zich eenzaam Voorstel door de woorden ‘eenzame’, ‘alleen’ Klopt Kies anders'
		);
	});

	it('is what a person chose, also when that is none and words say otherwise', () => {
		expect(read({ to: null }, suggestion)).toBe('Hoort bij cijfer: geen cijfer Kies anders');
		expect(read({ to: 'eenzaam' }, null)).toBe('Hoort bij cijfer: Voelt zich eenzaam Kies anders');
	});

	it('is not known yet where nothing is clear, or where it is no longer there', () => {
		expect(read(null, null)).toBe('Hoort bij cijfer: nog niet gekozen Kies');
		expect(read(null, { id: 'weg', words: ['weg'] })).toBe(
			'Hoort bij cijfer: nog niet gekozen Kies'
		);
	});
});
