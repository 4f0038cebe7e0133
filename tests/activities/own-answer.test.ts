/** What a phone says of one's own answer, before and after nobody can look it up any more. Made on the server, as without JavaScript. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Component } from 'svelte';
import { activities } from '#lib/activities/index.ts';
import type { StepPhase } from '#lib/domain/activity.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { playActivity } from '../support/play-activity.ts';
import { findWorlds } from '../support/worlds.ts';
import { exampleSituation } from './situation.ts';

const none = 'U gaf hier geen antwoord.';
const hidden = 'De server weet niet meer wat u koos, tenzij iedereen van een groep hetzelfde koos.';

interface Told {
	/** Of figures. */
	results?: { residents: { total: number } | null; professionals: { total: number } | null }[];
	/** Of a vote, and its first round. */
	options?: object[] | null;
	base?: { cast: number };
	before?: { cast: number; votes: object[] | null } | null;
}

/** How many ballots are in the numbers that a result tells, of all questions together. */
function tellWhoIsIn({ results = [], options, base, before }: Told): number {
	const figures = results.map(
		({ residents, professionals }) => (residents?.total ?? 0) + (professionals?.total ?? 0)
	);
	const rounds = [options && base ? base.cast : 0, before?.votes ? before.cast : 0];
	return [...figures, ...rounds].reduce((sum, people) => sum + people, 0);
}

const votes = activities
	.filter(({ rules }) => rules.voting)
	.flatMap((activity) =>
		findWorlds(activity.name).worlds.map(
			(world) => [activity.name, world.name, activity, world] as const
		)
	);

describe.each(votes)('a phone in %s, %s', (name, _, activity, world) => {
	const settings: unknown = activity.settingsSchema.parse(world.settings);
	const situation = world.situation ?? exampleSituation();
	const isSecret = activity.secrecy(settings) === 'secret';
	const answered = world.actions.find(({ by }) => by.role === 'participant')?.by.id ?? null;

	function play() {
		const step = playActivity(activity, settings, world.actions, situation);
		if (world.meanwhile) step.meanwhile(world.meanwhile);
		return world.isKeyLost ? step.loseKey() : step;
	}

	async function read(who: string, phase: StepPhase): Promise<string> {
		const screen = await loadScreen(name, 'participant', 'nl');
		if (!screen) throw new Error(`${name} has no screen for phones`);
		const step = play();
		const props = {
			...{ stepId: 's', formId: 'f', phase, site, language: 'nl', typed: null },
			...{ view: step.read(step.viewFor('participant', phase)), wijk: situation.wijk },
			...{ own: step.read(step.ownFor(who, phase)), texts: screen.texts }
		};
		return render(screen.component as Component<typeof props>, { props }).body;
	}

	const isCast = Object.values(play().box.voters).some((cast) => Object.keys(cast).length > 0);

	if (answered !== null && isCast) {
		it('says only to who gave none that there is none, as long as that can be told', async () => {
			expect(await read('somebody else', 'closed')).toContain(none);
			const own = JSON.stringify(play().ownFor(answered, 'closed'));
			if (own.includes('"known"') && !own.includes('"none"')) {
				expect(await read(answered, 'closed')).not.toContain(none);
			}
			expect(await read(answered, 'closed')).not.toContain(hidden);
		});
	}

	const taken = world.actions.find(({ by }) =>
		JSON.stringify(play().ownFor(by.id)).includes('"withdrawn"')
	);
	if (taken) {
		it.each(['open', 'closed'] as const)(
			'says to who took it back that it was taken back (%s)',
			async (phase) => {
				expect(await read(taken.by.id, phase)).toContain('U haalde uw keuze weg.');
				expect(await read('somebody else', phase)).not.toContain('U haalde uw keuze weg.');
			}
		);
	}

	if (answered !== null && isCast && isSecret) {
		it.each(['final', 'shown'] as const)(
			'says the same to everybody once it is closed for good, and nobody that there is none (%s)',
			async (phase) => {
				const body = await read(answered, phase);
				expect(body).toContain(hidden);
				expect(body).toBe(await read('somebody else', phase));
				// Of a figure that nobody answered everybody may know it.
				const own = JSON.stringify({
					...(play().ownFor(answered, phase) as object),
					guesses: null
				});
				const unanswered = own.split('"none"').length - 1;
				expect(body.split(none).length - 1).toBeLessThanOrEqual(unanswered);
				expect(own).toContain('"cut"');
				expect(own).not.toContain('"known"');
			}
		);

		it('says that it counts only where everybody’s is counted', async () => {
			const body = await read(answered, 'shown');
			const step = play();
			const cast = Object.values(step.box.voters).flatMap((voters) => Object.values(voters));
			const told = tellWhoIsIn(step.published() as Told);
			expect(body.includes('Dan telt dat mee.')).toBe(
				told > 0 && told === cast.filter(Boolean).length
			);
		});
	}

	if (answered !== null && !isSecret) {
		it('shows in an open step what one chose, after closing too', async () => {
			expect(await read(answered, 'shown')).not.toContain(none);
			expect(await read(answered, 'shown')).toContain('(uw keuze)');
			expect(await read('somebody else', 'shown')).toContain(none);
		});
	}

	if (!isCast && activity.asks(settings)) {
		it('says that there is none where nobody gave one', async () => {
			const body = await read('somebody', 'shown');
			expect(body).not.toContain(hidden);
		});
	}
});
