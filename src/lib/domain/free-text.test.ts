import { describe, expect, it } from 'vitest';
import { attachTexts } from './free-text.ts';

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
