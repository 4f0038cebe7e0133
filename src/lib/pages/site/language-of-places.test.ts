/** On an English page the names of places, and what an evening is called, are read aloud as Dutch. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts as front } from '#lib/texts/en/front.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { listTexts } from '../../../../tests/support/list-texts.ts';
import EveningList from './EveningList.svelte';
import WijkenList from './WijkenList.svelte';

const speech = { texts: await loadSiteTexts('en'), front, language: 'en' as const };
const wijk = { code: 'WK1', name: 'Wonde en omgeving', slug: 'wonde' };
const evening = {
	...{ id: 'e', title: 'Praten over de buurt', place: 'buurthuis De Schelf', wijk },
	...{ when: new Date(0), phase: 'planned' as const, practice: false }
};

it.each([
	[
		'evenings',
		() => render(EveningList, { props: { speech, evenings: [evening], thisYear: 1970 } }),
		[wijk.name, evening.title, evening.place]
	],
	[
		'wijken',
		() =>
			render(WijkenList, { props: { speech, wijken: [{ ...wijk, inhabitants: 12 }] as never } }),
		[wijk.name]
	]
])('marks in a list of %s what is Dutch', (_, draw, names) => {
	const dutch = listTexts(draw().body).filter(({ language }) => language === 'nl');
	expect(dutch.map(({ words }) => words)).toEqual(names);
});
