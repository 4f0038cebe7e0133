/** What holds for every registered activity, in each of its worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { views } from '#lib/activities/views.ts';
import type { World } from '#lib/activities/world.ts';
import type { Activity, Situation, StepPhase } from '#lib/domain/activity.ts';
import { audiences, type Actor } from '#lib/domain/audience.ts';
import { refusals } from '#lib/domain/refusal.ts';
import { logAction } from './log-action.ts';
import { exampleSituation } from './situation.ts';

const worldsOf = import.meta.glob<{ worlds: World<unknown, unknown>[] }>(
	'../../src/lib/activities/*/worlds.ts',
	{ eager: true }
);

function findWorlds(name: string): World<unknown, unknown>[] {
	return worldsOf[`../../src/lib/activities/${name}/worlds.ts`]?.worlds ?? [];
}

interface Played {
	state: unknown;
	settings: unknown;
	refused: number;
}

function play(activity: Activity, world: World<unknown, unknown>, actions = world.actions): Played {
	const situation: Situation = world.situation ?? exampleSituation();
	const settings = activity.settingsSchema.parse(world.settings);
	const state = activity.rules.start(settings, situation);
	let refused = 0;
	for (const [index, { by, action }] of actions.entries()) {
		const verdict = activity.rules.apply(state, logAction(activity, action, index), by, settings);
		if (!verdict.ok) refused += 1;
	}
	return { state, settings, refused };
}

/** Every view that anybody could see in this state. */
function everyView(activity: Activity, { state, settings }: Played, phase: StepPhase) {
	return audiences.map((audience) => activity.rules.viewFor(audience, state, settings, phase));
}

describe.each(activities.map(({ activity }) => [activity.name, activity] as const))(
	'%s',
	(name, activity) => {
		const worlds = findWorlds(name);

		it('has worlds to be tested in, and a screen for everyone', () => {
			expect(worlds.length).toBeGreaterThanOrEqual(2);
			expect(Object.keys(views)).toContain(name);
		});

		it('starts from a form in which nothing was filled in', () => {
			expect(activity.settingsSchema.safeParse({}).success).toBe(true);
		});

		describe.each(worlds.map((world) => [world.name, world] as const))('in "%s"', (_, world) => {
			it('has actions that fit its own schema', () => {
				for (const { action } of world.actions) {
					expect(activity.actionSchema.safeParse(action).error).toBeUndefined();
				}
			});

			it('survives being written down and read again', () => {
				const played = play(activity, world);
				const read = JSON.parse(JSON.stringify(played.state)) as unknown;
				for (const phase of ['open', 'closed', 'shown'] as const) {
					expect(everyView(activity, { ...played, state: read }, phase)).toEqual(
						everyView(activity, played, phase)
					);
				}
				expect(activity.rules.outcome(read, played.settings)).toEqual(
					activity.rules.outcome(played.state, played.settings)
				);
			});

			it('leaves the state as it was when it refuses', () => {
				const played = play(activity, world);
				for (const [index, { by, action }] of world.actions.entries()) {
					const before = JSON.stringify(played.state);
					const verdict = activity.rules.apply(
						played.state,
						logAction(activity, action, index),
						by,
						played.settings
					);
					if (!verdict.ok) {
						expect(refusals).toContain(verdict.refusal);
						expect(JSON.stringify(played.state)).toBe(before);
					}
				}
			});

			it('holds whatever the order in which people do things', () => {
				if (world.actions.length === 0) return;
				fc.assert(
					fc.property(
						fc.shuffledSubarray(world.actions, { minLength: world.actions.length }),
						(shuffled) => {
							// No order of actions may break the rules: views and outcome can always be made.
							const played = play(activity, world, shuffled);
							expect(() => everyView(activity, played, 'shown')).not.toThrow();
							expect(() =>
								activity.rules.findings(
									activity.rules.outcome(played.state, played.settings),
									played.settings
								)
							).not.toThrow();
							expect(activity.rules.countAnswered(played.state)).toBeLessThanOrEqual(
								new Set(shuffled.map(({ by }) => by.id)).size
							);
						}
					),
					{ numRuns: 30 }
				);
			});

			it('never tells anybody who did what', () => {
				const played = play(activity, world);
				for (const phase of ['open', 'closed', 'shown'] as const) {
					const shown = JSON.stringify(everyView(activity, played, phase));
					for (const { by } of world.actions) {
						if (by.role === 'participant') expect(shown).not.toContain(`"${by.id}"`);
					}
				}
				const outcome = JSON.stringify(activity.rules.outcome(played.state, played.settings));
				for (const { by } of world.actions) {
					if (by.role === 'participant') expect(outcome).not.toContain(`"${by.id}"`);
				}
			});

			if (activity.secret) {
				it('looks the same to hall and phones while it is open, however people choose', () => {
					const answered = play(activity, world);
					const blank = play(activity, world, []);
					for (const audience of ['wall', 'participant'] as const) {
						for (const phase of ['open', 'closed'] as const) {
							const spotlit = world.actions.filter(({ by }) => by.role === 'facilitator');
							const silent = spotlit.length > 0 ? play(activity, world, spotlit) : blank;
							expect(
								activity.rules.viewFor(audience, answered.state, answered.settings, phase)
							).toEqual(activity.rules.viewFor(audience, silent.state, silent.settings, phase));
						}
					}
				});
			}

			it('gives someone who has not answered their own part as well', () => {
				const { state, settings } = play(activity, world);
				const stranger: Actor['id'] = 'someone who was never here';
				expect(() => activity.rules.ownFor(state, stranger, settings)).not.toThrow();
			});
		});
	}
);
