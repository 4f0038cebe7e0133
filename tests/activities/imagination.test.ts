/** Made-up residents of a practice evening, in every activity: what they do is always allowed, and never all the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import type { Situation } from '#lib/domain/activity.ts';
import { participantKinds } from '#lib/domain/audience.ts';
import { seedDice } from '../../src/lib/domain/dice.ts';
import { seedIds } from '../../src/lib/server/practice/seed-ids.ts';
import { practiceWords } from '#lib/texts/nl/practice-words.ts';
import { playActivity } from '../support/play-activity.ts';
import { findWorlds } from '../support/worlds.ts';
import { exampleSituation } from './situation.ts';

type Imagined = (typeof activities)[number];

interface Hall {
	accepted: { who: number; action: Record<string, unknown> }[];
	published: unknown;
}

/** Thirty made-up people, each answering twice to what their phone shows. Throws at the first thing that is not allowed. */
function fillHall(
	activity: Imagined,
	seed: number,
	rawSettings: unknown = {},
	situation: Situation = exampleSituation()
): Hall {
	const settings: unknown = activity.settingsSchema.parse(rawSettings);
	const step = playActivity(activity, settings, [], situation);
	const draw = seedDice(seed);
	const newId = seedIds(draw);
	const buurten = situation.wijk.buurten.map(({ code }) => code);
	const accepted: Hall['accepted'] = [];
	for (let turn = 0; turn < 60; turn += 1) {
		const who = turn % 30;
		const kind = participantKinds[who % 3] ?? 'resident';
		const by = { role: 'participant', id: `person ${who}`, kind, channel: 'phone' } as const;
		const actions = activity.imagine(
			step.read(step.viewFor('participant', 'open')),
			step.read(step.join(by).ownFor(by.id)),
			{ kind, draw, newId, words: practiceWords, buurten }
		);
		for (const action of actions) {
			const verdict = step.act(by, action);
			if (!verdict.ok) throw new Error(`${verdict.refusal}: ${JSON.stringify(action)}`);
			accepted.push({ who, action: action as Record<string, unknown> });
		}
	}
	return { accepted, published: step.published() };
}

function registered(name: string) {
	const found = activities.find((activity) => activity.name === name);
	if (!found) throw new Error(`No activity ${name}`);
	return found;
}

describe.each(activities.map((activity) => [activity.name, activity] as const))(
	'made-up residents in %s',
	(name, activity) => {
		const asks = activity.asks(activity.settingsSchema.parse({}));
		const { worlds } = findWorlds(name);
		const settings = [{}, ...worlds.map((world) => world.settings)];

		it('do only what the rules accept, whatever the dice and the settings say', () => {
			fc.assert(
				fc.property(fc.integer({ min: 0 }), fc.constantFrom(...settings), (seed, chosen) => {
					fillHall(activity, seed, chosen);
				}),
				{ numRuns: 60 }
			);
		});

		it('do the same again with the same dice, and something else with others', () => {
			const first = fillHall(activity, 7);
			expect(fillHall(activity, 7)).toEqual(first);
			if (!asks) expect(first.accepted).toEqual([]);
			else expect(fillHall(activity, 8).published).not.toEqual(first.published);
		});

		it('nearly all do something where there is something to do', () => {
			const people = new Set(fillHall(activity, 7).accepted.map(({ who }) => who));
			if (asks) expect(people.size).toBeGreaterThanOrEqual(24);
		});
	}
);

describe('what a made-up hall comes to', () => {
	it('is agreed about one figure and divided about another', () => {
		const activity = registered('recognise');
		const { accepted } = fillHall(activity, 7);
		const share = new Map<unknown, number>();
		for (const { action } of accepted) {
			if (action.answer !== 'yes') continue;
			share.set(action.indicator, (share.get(action.indicator) ?? 0) + 1);
		}
		expect(share.size).toBeGreaterThanOrEqual(3);
		expect(Math.max(...share.values()) - Math.min(...share.values())).toBeGreaterThanOrEqual(6);
	});

	it('has a favourite: over ten halls the first has at least twice the votes of the last', () => {
		const activity = registered('priorities');
		const total = new Map<string, number>();
		for (let seed = 0; seed < 10; seed += 1) {
			const { options } = fillHall(activity, seed).published as {
				options: { id: string; votes: number }[];
			};
			for (const { id, votes } of options) total.set(id, (total.get(id) ?? 0) + votes);
		}
		expect(Math.min(...total.values())).toBeGreaterThan(0);
		expect(Math.max(...total.values())).toBeGreaterThanOrEqual(2 * Math.min(...total.values()));
	});

	it('has cards about at least five themes, and none is written twice', () => {
		const activity = registered('contributions');
		const cards = fillHall(activity, 7).accepted.filter(({ action }) => action.kind === 'add');
		expect(new Set(cards.map(({ action }) => action.theme)).size).toBeGreaterThanOrEqual(5);
		expect(new Set(cards.map(({ action }) => action.text)).size).toBe(cards.length);
	});
});
