/** What still waited when the evening closed is marked where it stands, and nothing else is. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts as regie } from '#lib/texts/nl/regie.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import Page from './+page.svelte';

const text = (id: string, words: string, inItsPlace: string[] = []) => ({
	...{ id, words, inItsPlace, isLed: false }
});

/** `held`: the texts of one thing that waited. */
function renderPage(held: string[]): string {
	const data = {
		...{ texts: site, regie },
		session: { id: 'evening', title: 'Avond', practice: false },
		held: { count: held.length > 0 ? 1 : 0, textIds: held },
		steps: [
			{
				...{ id: 'cards', title: 'Kaartjes' },
				written: [
					{ stepId: 'cards', texts: [text('shown', 'Een boom erbij')] },
					{ stepId: 'cards', texts: [text('held', 'Bel 06-12345678', ['Bel de buurman'])] }
				]
			}
		]
	};
	return render(Page, { props: { data, form: null } as never }).body.replaceAll(/<!--.*?-->/g, '');
}

const { isHeld, held: howMany, inItsPlace } = regie.words;

it('has its mark beside its own words, and is counted above', () => {
	const page = renderPage(['held']);
	expect(page.split(isHeld)).toHaveLength(2);
	expect(page.indexOf(isHeld)).toBeGreaterThan(page.indexOf('Bel 06-12345678'));
	expect(page).toContain(howMany(1));
	// Nobody reads what would have stood in its place.
	expect(page).not.toContain(inItsPlace('Bel de buurman'));
});

it('is marked nowhere when nothing waited', () => {
	const page = renderPage([]);
	expect(page).not.toContain(isHeld);
	expect(page).not.toContain(howMany(1));
	expect(page).toContain(inItsPlace('Bel de buurman'));
});
