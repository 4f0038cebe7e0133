/** The wall says that every question tells on the phone whether an answer is secret: so it stands there, before anybody answers. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { promiseSecrecy, type StepPhase } from '#lib/domain/activity.ts';
import { texts } from '#lib/texts/nl/site.ts';
import Evening from '../../src/routes/doe-mee/[code]/Evening.svelte';
import { playActivity } from '../support/play-activity.ts';
import { findWorlds } from '../support/worlds.ts';
import { exampleSituation } from './situation.ts';

const promises = {
	secret:
		'Niemand in de zaal ziet wat u koos, tenzij (bijna) iedereen van een groep hetzelfde kiest.',
	open: 'Deze vraag is open: het scherm telt mee. Wie oplet, kan zien wat u koos.',
	written: 'Anderen lezen wat u schrijft, zonder uw naam.'
};

const promisedBy: Record<string, (settings: unknown) => keyof typeof promises | null> = {
	message: () => null,
	recognise: () => 'secret',
	priorities: () => 'secret',
	choice: (settings) => (settings as { secrecy: 'secret' | 'open' }).secrecy,
	contributions: () => 'written',
	initiatives: () => 'written'
};

/** Without figures nothing is asked, so that nothing is promised. */
const isEmpty = (world: string) => world === 'no figures at all';

const world = activities.flatMap((activity) =>
	findWorlds(activity.name).worlds.map((one) => [activity.name, one.name, activity, one] as const)
);

describe.each(world)('%s, %s', (name, at, activity, { settings: given, actions, ...where }) => {
	const settings: unknown = activity.settingsSchema.parse(given);
	const situation = where.situation ?? exampleSituation();
	const played = playActivity(activity, settings, actions, situation);

	async function phone(phase: StepPhase): Promise<string> {
		const step = {
			...{
				id: 's',
				number: 1,
				of: 1,
				activity: name,
				title: 'Stap',
				phase,
				asked: null,
				asksAgain: false
			},
			isSecret: activity.secrecy(settings) === 'secret',
			promise: promiseSecrecy(activity, settings, played.state),
			view: played.read(played.viewFor('participant', phase))
		};
		const { wijk } = situation;
		const evening = {
			seq: 1,
			phase: 'running' as const,
			practice: false,
			readOnly: false,
			wijk,
			closedAt: null
		};
		const props = {
			...{ report: { isPublic: false, days: 14 } },
			...{
				sessionId: 'e',
				sessionTitle: 'Avond',
				code: 'WWMWWM',
				owner: 'o',
				formId: 'f',
				form: null,
				sentAt: null
			},
			...{ texts, language: 'nl' as const, screen: await loadScreen(name, 'participant', 'nl') },
			look: {
				view: { audience: 'participant' as const, ...evening, step },
				own: played.read(played.ownFor('somebody who is new', phase))
			}
		};
		return render(Evening, { props }).body;
	}

	it('says before the answer who sees it, once, and above the question', async () => {
		const body = await phone('open');
		const promised = isEmpty(at) ? null : promisedBy[name]?.(settings);
		expect(promised).not.toBeUndefined();
		for (const [kind, sentence] of Object.entries(promises)) {
			expect(body.split(sentence).length - 1, sentence).toBe(kind === promised ? 1 : 0);
		}
		if (!promised) return;
		const before = body.slice(body.indexOf('<main'), body.indexOf(promises[promised]));
		expect(before).not.toMatch(/<(h1|button|input|textarea)/);
	});

	it('promises nothing any more of what can no longer be answered', async () => {
		const body = await phone('shown');
		for (const sentence of Object.values(promises)) expect(body).not.toContain(sentence);
	});
});
