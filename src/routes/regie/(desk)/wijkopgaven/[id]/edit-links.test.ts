import { describe, expect, it } from 'vitest';
import type { LinkChoices } from '#lib/domain/report/relink.ts';
import { loneliness } from '#lib/domain/wijkkompas/worlds.ts';
import { keepLinks, none, readLinks } from './edit-links.ts';

const choices: LinkChoices = {
	figures: [loneliness],
	opgaven: [
		{ sectionId: 'opgave-1', topic: 'eenzaam', figure: null },
		{ sectionId: 'opgave-2', topic: 'donker', figure: { to: 'gez_eenzaam', by: 'words' } }
	],
	initiatives: [{ id: 'koffie', title: { textId: 't' }, topic: 'donker' }]
};

/** What the browser sends: every field, also those that nobody touched. */
const form = (first: string, second: string, coffee: string) => ({
	'figure.opgave-1': [first],
	'figure.opgave-2': [second],
	'topic.koffie': [coffee]
});
const by = 'person';

describe('what belongs to an opgave', () => {
	it('changes where somebody changed it, and only there', () => {
		expect(readLinks(form('', 'gez_eenzaam', 'donker'), choices)).toEqual({
			figures: {},
			initiatives: {}
		});
		expect(readLinks(form('gez_eenzaam', none, 'eenzaam'), choices)).toEqual({
			figures: { eenzaam: { to: 'gez_eenzaam', by }, donker: { to: null, by } },
			initiatives: { koffie: { to: 'eenzaam', by } }
		});
		expect(readLinks(form('', 'gez_eenzaam', none), choices).initiatives).toEqual({
			koffie: { to: null, by }
		});
	});

	it('is never something that is not there', () => {
		expect(readLinks(form('verzonnen', 'gez_eenzaam', 'verzonnen'), choices)).toEqual({
			figures: {},
			initiatives: {}
		});
		expect(readLinks({}, choices)).toEqual({ figures: {}, initiatives: {} });
	});

	it('is kept when somebody else saved meanwhile', () => {
		expect(keepLinks(form('gez_eenzaam', 'gez_eenzaam', none), choices)).toEqual({
			'figure.opgave-1': ['gez_eenzaam'],
			'topic.koffie': [none]
		});
	});
});
