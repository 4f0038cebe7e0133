import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { texts as site } from '../../texts/nl/site.ts';
import { texts as forStaff } from './staff-texts/nl.ts';
import { texts as forResidents } from './texts/nl.ts';
import SettingsForm from './SettingsForm.svelte';
import { settingsSchema, type Settings } from './schema.ts';

const list = ['Een boom', 'Een bank'];

/** The form for these settings, and whether the block around a field is in sight. */
function open(
	settings: Partial<Settings>,
	more: Partial<ComponentProps<typeof SettingsForm>> = {}
) {
	const { body } = render(SettingsForm, {
		props: {
			...{ earlier: [], errors: {} },
			...{ settings: settingsSchema.parse({ list, ...settings }), figures: [], site, ...more },
			...{ texts: { ...forResidents, ...forStaff }, language: 'nl' as const }
		}
	});
	const isShown = (name: string) => {
		const [before = ''] = body.split(`name="${name}"`);
		const block = before.split('<div').findLast((tag) => !tag.includes('class="'));
		return block?.startsWith(' hidden') === false;
	};
	return { body, shown: ['fromStep', 'list', 'perOption'].filter(isShown) };
}

it('only what belongs to the way of choosing is in sight', () => {
	expect(open({ source: 'clusters', method: 'approval' }).shown).toEqual(['fromStep']);
	expect(open({ source: 'list', method: 'approval' }).shown).toEqual(['list']);
	expect(open({ source: 'themes', method: 'dots' }).shown).toEqual(['perOption']);
});

it('a list that was typed before stays in the form while it is out of sight', () => {
	expect(open({ source: 'themes' }).body).toContain('Een boom\nEen bank');
});

it('only a step with cards is offered to choose from, with what it gives', () => {
	const earlier = [
		{ id: 'hello', title: 'Welkom', givesOptions: false },
		{ id: 'cards', title: 'Kaartjes', givesOptions: true }
	];
	const { body } = open({ source: 'clusters' }, { earlier });
	expect(body).toContain('Kaartjes: onderwerpen en kaartjes');
	expect(body).not.toContain('Welkom');
	// One that was chosen when it was still offered is told as what it is.
	expect(open({ source: 'clusters', fromStep: 'hello' }, { earlier }).body).toContain(
		'Welkom: geeft niets om uit te kiezen'
	);
	expect(open({ source: 'clusters' }).body).toContain('nog geen stap met kaartjes');
});

it('what is wrong stands at its field', () => {
	const { body } = open({ source: 'list' }, { errors: { list: 'Te kort.' } });
	const [, id] = /<textarea[^>]* id="([^"]+)"/.exec(body) ?? [];
	expect(body).toContain(`id="${id}-error"`);
	expect(body).toMatch(/<textarea[^>]*aria-invalid="true"/);
	expect(body).toContain('Te kort.');
});
