import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts as site } from '#lib/texts/nl/site.ts';
import { texts as regie } from '#lib/texts/nl/regie.ts';
import Page from './+page.svelte';

/** What the page says of an evening whose report is not published. */
function read(logWithheld: 'small-group' | null, held = 0): string {
	const data = {
		...{ texts: site, regie, language: 'nl', session: { id: 's', title: 'Avond' } },
		after: {
			...{ draftId: 'd', publishedAt: null, held, closedByTerm: null },
			report: { isPublic: false, by: null, isLate: false }
		},
		logWithheld
	};
	const { body } = render(Page, { props: { data, form: null, params: { id: 's' } } as never });
	return body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

it('promises the log to everybody only where everybody gets it', () => {
	expect(read(null)).toContain('de initiatieven en het logboek.');
	const withheld = read('small-group');
	expect(withheld).toContain('Het logboek niet.');
	expect(withheld).toContain('minder dan 5 mensen');
	expect(withheld).not.toContain('en het logboek.');
});

it('says that texts still waited when the evening closed, and where to read them', () => {
	expect(read(null, 3)).toContain('3 teksten wachtten nog toen de avond sloot.');
	expect(read(null)).not.toContain('wachtte');
});
