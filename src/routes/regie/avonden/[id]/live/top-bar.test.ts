import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { viewSession } from '#lib/domain/session/view.ts';
import { planState } from '#lib/domain/session/session.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { texts as staff } from '#lib/texts/nl/staff.ts';
import TopBar from './TopBar.svelte';

function whoIsThere(present: { resident: number; entrepreneur: number; professional: number }) {
	const view = viewSession({ ...planState(), present }, 'facilitator', () => null);
	const session = { id: 'evening', code: 'ABC123', title: 'Avond' };
	const { body } = render(TopBar, {
		props: { session, view, texts: staff.console, site, link: 'connected' }
	});
	return body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

it('everybody who came in is in the count of the console, each as what they are', () => {
	const all = whoIsThere({ resident: 5, entrepreneur: 2, professional: 1 });
	expect(all).toContain('8 aanwezig');
	expect(all).toContain('(5 bewoners, 2 ondernemers, 1 professional)');
	expect(whoIsThere({ resident: 5, entrepreneur: 0, professional: 0 })).toContain('(5 bewoners)');
	expect(whoIsThere({ resident: 0, entrepreneur: 0, professional: 0 })).not.toContain('(');
});
