import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/initiatives.ts';
import InitiativeHistory from './InitiativeHistory.svelte';

const look = (life: 'unreadable' | null, notErased: string | null = null) =>
	render(InitiativeHistory, {
		props: {
			...{ life, texts, erased: 'gewist', eraseAction: null, isErasedNow: false },
			...{ notErased, language: 'nl' as const }
		}
	}).body;

it('says in words that what happens with an initiative cannot be read now', () => {
	expect(look('unreadable')).toContain(texts.page.unreadable);
	expect(look('unreadable')).not.toContain(texts.page.practice);
	expect(look(null)).toContain(texts.page.practice);
});
