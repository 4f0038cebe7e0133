import { describe, expect, it } from 'vitest';
import { attachTexts, looksPersonal } from './free-text.ts';

describe('words that may point at a person', () => {
	it.each([
		'Bel mij op 06-12345678',
		'Mail naar iemand@voorbeeld.example',
		'Mevrouw Jansen laat haar hond los',
		'Vraag het aan buurman Ali',
		'De auto met kenteken AB-123-C staat altijd op de stoep',
		'Op Parkstraat 12 is het altijd herrie',
		'7607 AB heeft geen licht'
	])('are seen: %s', (words) => {
		expect(looksPersonal(words)).toBe(true);
	});

	it.each([
		'Mijn buurvrouw spreekt soms dagen niemand.',
		'Er wordt te hard gereden op de Nieuwstraat.',
		'In 2020 was het nog schoon.',
		'Wij willen 3 bankjes en 12 bomen.'
	])('are not seen in an ordinary card: %s', (words) => {
		expect(looksPersonal(words)).toBe(false);
	});
});

describe('a view', () => {
	it('gets its words at the edge, however deep they stand, and stays itself', () => {
		const view = { cards: [{ text: { textId: 'a' }, more: [{ textId: 'b' }] }] };
		const shown = attachTexts(view, (id) => (id === 'a' ? 'Meer bomen' : null));
		expect(shown).toEqual({
			cards: [{ text: { textId: 'a', text: 'Meer bomen' }, more: [{ textId: 'b', text: null }] }]
		});
		expect(view.cards[0]?.text).toEqual({ textId: 'a' });
	});

	it('keeps its dates', () => {
		const at = new Date('2026-11-26T18:30:00Z');
		expect(attachTexts({ at, none: null }, () => null)).toEqual({ at, none: null });
	});
});
