/** What is said of erasing is what `domain/report/plan-erasure.ts` does: a title in other words stays, and what others wrote. */
import { expect, it } from 'vitest';
import { texts as englishPages } from './en/pages.ts';
import { texts as englishRegie } from './en/regie.ts';
import { texts as dutchPages } from './nl/pages.ts';
import { texts as dutchRegie } from './nl/regie.ts';

it.each([
	[
		'nl',
		JSON.stringify(dutchPages.privacy.sections('x', { texts: 24, answers: 60, contacts: 90 })),
		dutchRegie.words.warning,
		/titel in andere woorden/,
		/anderen? zelf schre/
	],
	[
		'en',
		JSON.stringify(englishPages.privacy.sections('x', { texts: 24, answers: 60, contacts: 90 })),
		englishRegie.words.warning,
		/title in other words/,
		/others? wrote themselves/
	]
])('who asks and who erases both read what stays (%s)', (_, pages, warning, title, others) => {
	for (const said of [pages, warning]) {
		expect(said).toMatch(title);
		expect(said).toMatch(others);
		expect(said).not.toMatch(/van elk scherm|from every screen/);
	}
});

it.each([
	['nl', dutchPages, '18 maanden na', '5 jaar na', 'binnen 3 dagen'],
	['en', englishPages, '18 months after', '5 years after', 'within 3 days']
] as const)('how long is kept is said as it is set (%s)', (_, pages, texts, answers, phones) => {
	const said = JSON.stringify(
		pages.privacy.sections('x', { texts: 18, answers: 60, contacts: 90 })
	);
	for (const term of [texts, answers, phones]) expect(said).toContain(term);
});
