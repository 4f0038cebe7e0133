import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../tests/support/play-figures.ts';
import { texts as site } from '../../texts/nl/site.ts';
import { texts as staff } from '../../texts/nl/staff.ts';
import ConsoleView from './ConsoleView.svelte';
import type { Settings } from './schema.ts';
import { texts as forStaff } from './staff-texts/nl.ts';
import { texts as forResidents } from './texts/nl.ts';
import { texts as forWall } from './wall-texts/nl.ts';
import { settings } from './worlds.ts';

const asking = (...indicators: string[]): Settings => ({ ...settings, indicators });
const texts = { ...forResidents, ...forWall, ...forStaff };

function readConsole(asked: Settings): string {
	const { step } = play([], asked);
	const { body } = render(ConsoleView, {
		props: {
			...{ view: step.viewFor('facilitator', 'open'), phase: 'open', stepId: 's', answered: 0 },
			...{
				answeredEach: [],
				present: { resident: 0, entrepreneur: 0, professional: 0 },
				queue: []
			},
			...{ texts, site, staff, language: 'nl' as const },
			facilitate: () => Promise.reject(new Error('nothing is pressed')),
			moderate: () => Promise.reject(new Error('nothing is pressed'))
		}
	});
	return body;
}

describe('a step of which all figures are gone', () => {
	it('says so on the console', () => {
		expect(readConsole(asking('weg', 'ook-weg'))).toContain(forStaff.console.allGone);
	});

	it('says nothing of it where one of them is there, or none was named', () => {
		expect(readConsole(asking('weg', 'gez_eenzaam'))).not.toContain(forStaff.console.allGone);
		expect(readConsole(asking())).not.toContain(forStaff.console.allGone);
	});

	it('is no news for phones and wall', () => {
		const { step } = play([], asking('weg'));
		for (const audience of ['participant', 'wall'] as const) {
			expect(step.viewFor(audience, 'open')).not.toHaveProperty('isGone');
		}
	});
});
