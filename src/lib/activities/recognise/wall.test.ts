import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { StepPhase } from '../../domain/activity.ts';
import { world } from '../../../../tests/support/play-figures.ts';
import { texts as site } from '../../texts/nl/site.ts';
import { facilitator } from './worlds.ts';
import { texts as forResidents } from './texts/nl.ts';
import { texts as forWall } from './wall-texts/nl.ts';
import WallView from './WallView.svelte';

type Step = ReturnType<typeof world>;

/** The words on the wall, each piece after the other. */
function read(step: Step, phase: StepPhase): string {
	const { body } = drawn(step, phase);
	return body
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll('\u00AD', '');
}

function drawn(step: Step, phase: StepPhase) {
	return render(WallView, {
		props: {
			...{ title: 'Herkent u dit?', phase, view: step.viewFor('wall', phase) },
			...{ answered: step.answered(), answeredEach: step.answeredEach(), present: step.present() },
			...{ texts: { ...forResidents, ...forWall }, site, language: 'nl' as const }
		}
	});
}

it('counts the answers about the figure that stands there', () => {
	const step = world('halfway');
	expect(read(step, 'open')).toContain('3 van 3 antwoordden');
	step.act(facilitator, { kind: 'spotlight', indicator: 'soc_vrijwilligerswerk' });
	expect(read(step, 'open')).toContain('0 van 3 antwoordden');
});

it('shows one figure at a time with both groups beside it, and all together when asked to', () => {
	const step = world('two small groups');
	const one = read(step, 'shown');
	expect(one).toContain('6 van de 10 volwassenen voelen zich eenzaam');
	expect(one).toMatch(/Bewoners 5 van de 7 herkennen dit .*Professionals 4 van de 5 herkennen dit/);
	expect(one).toContain('12 mensen antwoordden. 1 bewoner zei: deels.');
	expect(one).not.toContain('vrijwilligerswerk');

	step.act(facilitator, { kind: 'overview' });
	const all = read(step, 'shown');
	expect(all).toContain('6 van de 10 voelen zich eenzaam 5 van de 7 herkennen dit 4 van de 5');
	expect(all).toContain('vrijwilligerswerk geen van de 7 herkent dit niemand gaf antwoord');
	// Until there is a result, there is nothing to see together.
	expect(read(step, 'open')).toContain('Cijfer 2 van 2');
	step.act(facilitator, { kind: 'spotlight', indicator: 'gez_eenzaam' });
	expect(read(step, 'shown')).toBe(one);
});

it('draws nobody of a group that is too small, and says so with a lock', () => {
	const { body } = drawn(world('too few professionals to show apart'), 'shown');
	expect(body).toContain('te weinig mensen');
	expect(body.match(/<circle[^>]*stroke-width="0.09"/g)).toHaveLength(8);
	expect(body).not.toMatch(/<rect[^>]*stroke-width="0.09"/);
});

it('shows the figure that the hall guessed, and what it guessed, with the result', () => {
	const step = world('a guess first');
	expect(read(step, 'open')).not.toContain('6 van de 10');
	expect(read(step, 'open')).toContain('Doe eerst een gok');
	expect(read(step, 'shown')).toContain('6 van de 10 volwassenen voelen zich eenzaam');
	expect(read(step, 'shown')).toContain('De zaal gokte 2 van de 10.');
});
