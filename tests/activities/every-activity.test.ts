/** What holds for every registered activity, in each of its worlds. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { loadActivityStaffTexts } from '#lib/activities/load-staff-texts.ts';
import { loadActivityTexts } from '#lib/activities/load-texts.ts';
import * as views from '#lib/activities/views.ts';
import type { World } from '#lib/activities/world.ts';
import { stepPhases, type AnyActivity, type StepPhase } from '#lib/domain/activity.ts';
import { audiences } from '#lib/domain/audience.ts';
import { isOwn, refusals } from '#lib/domain/refusal.ts';
import { languages } from '#lib/texts/language.ts';
import { playActivity } from '../support/play-activity.ts';
import { kindsOf } from '../support/protocol/kinds.ts';
import { findWorlds } from '../support/worlds.ts';
import { logAction } from '../support/log-action.ts';
import { exampleSituation } from './situation.ts';

type Playable = Omit<World<unknown, unknown>, 'name'>;

function play(activity: AnyActivity, world: Playable, actions = world.actions) {
	const settings: unknown = activity.settingsSchema.parse(world.settings);
	const step = playActivity(activity, settings, actions, world.situation ?? exampleSituation());
	// In another order it may not be there, or stand otherwise: then it is refused.
	for (const action of world.moderation ?? []) step.moderate(action);
	if (world.meanwhile) step.meanwhile(world.meanwhile);
	step.erase(...(world.erased ?? []));
	if (world.isKeyLost) step.loseKey();
	return step;
}

type Played = ReturnType<typeof play>;

/** Every view that anybody could see in this phase. */
function everyView(step: Played, phase: StepPhase): unknown[] {
	return audiences.map((audience) => step.viewFor(audience, phase));
}

/** What a room would write down: the state, the box, and in a secret step what is sealed. */
function writeDown(step: Played): string {
	return JSON.stringify([step.state, step.box, step.moderation, step.open()]);
}

describe.each(activities.map((activity) => [activity.name, activity] as const))(
	'%s',
	(name, activity) => {
		const { worlds, everyAction, forms } = findWorlds(name);

		it('has worlds to be tested in, and a screen for everyone', () => {
			expect(worlds.length).toBeGreaterThanOrEqual(2);
			expect(Object.keys(views)).toContain(name);
		});

		it('starts from a form in which nothing was filled in', () => {
			expect(activity.settingsSchema.safeParse({}).success).toBe(true);
		});

		it.each(languages)(
			'says in %s why it refused, with a sentence of its own',
			async (language) => {
				const heardBy = {
					everybody: await loadActivityTexts(name, language),
					staff: await loadActivityStaffTexts(name, language)
				};
				const sentenceOf = (refusal: string, ears: keyof typeof heardBy) =>
					(heardBy[ears]['refusals'] as Record<string, string> | undefined)?.[refusal] ?? '';
				for (const refusal of activity.refusals ?? []) {
					expect(isOwn(refusal), refusal).toBe(true);
					expect(sentenceOf(refusal, 'staff'), refusal).not.toBe('');
				}
				for (const world of worlds) {
					const played = play(activity, world);
					for (const { by, action } of world.actions) {
						const verdict = played.act(by, action);
						if (verdict.ok || !isOwn(verdict.refusal) || by.role !== 'participant') continue;
						expect(sentenceOf(verdict.refusal, 'everybody'), verdict.refusal).not.toBe('');
					}
				}
			}
		);

		it('without somebody is as if they had written and supported nothing', () => {
			const { rules } = activity;
			if (!rules.writing) return;
			for (const world of worlds) {
				const people = new Set(
					world.actions.flatMap(({ by }) => (by.role === 'participant' ? [by.id] : []))
				);
				for (const id of people) {
					const { state } = play(activity, world);
					const before = JSON.stringify(state);
					const without: unknown = rules.without?.(state, new Set([id])) ?? state;
					expect(JSON.stringify(state)).toBe(before);
					const others = world.actions.filter(
						({ by }) => by.role !== 'participant' || by.id !== id
					);
					const absent = play(activity, world, others).state as unknown;
					const written = (of: unknown) => (rules.writing?.list(of) ?? []).map((one) => one.id);
					expect(written(without), `${world.name} without ${id}`).toEqual(written(absent));
					expect(rules.countAnswered?.(without)).toBe(rules.countAnswered?.(absent));
				}
			}
		});

		it('does every kind of action in its examples, and each is accepted', () => {
			const done = new Set(everyAction.actions.map(({ action }) => action.kind));
			expect([...done].sort()).toEqual(kindsOf(activity.actionSchema).sort());
			expect(play(activity, everyAction).refusals).toEqual([]);
		});

		it('has a plain form for all that participants do in its examples', () => {
			const byParticipants = everyAction.actions.filter(({ by }) => by.role === 'participant');
			const kinds = new Set(byParticipants.map(({ action }) => action.kind));
			expect(Object.keys(forms).sort()).toEqual([...kinds].sort());
			for (const [kind, fields = {}] of Object.entries(forms)) {
				const isRead = byParticipants.some(({ action }) => {
					const { id = '' } = action as { id?: string };
					const read: unknown = activity.form.readForm(fields, () => id);
					return action.kind === kind && isDeepStrictEqual(read, action);
				});
				expect(isRead, `the form of "${kind}" reads as one of its examples`).toBe(true);
			}
		});

		describe.each(worlds.map((world) => [world.name, world] as const))('in "%s"', (_, world) => {
			it('has actions that fit its own schema', () => {
				for (const { action } of world.actions) {
					expect(activity.actionSchema.safeParse(action).error).toBeUndefined();
				}
			});

			const people = new Set(world.actions.map(({ by }) => by.id));
			const isSecret = activity.secrecy(activity.settingsSchema.parse(world.settings)) === 'secret';

			it('survives being written down and read again', () => {
				const played = play(activity, world);
				const read = play(activity, world);
				Object.assign(read, { state: JSON.parse(JSON.stringify(read.state)) as unknown });
				Object.assign(read, { moderation: JSON.parse(JSON.stringify(read.moderation)) as unknown });
				Object.assign(read, { box: JSON.parse(JSON.stringify(read.box)) as unknown });
				for (const phase of stepPhases) {
					expect(everyView(read, phase)).toEqual(everyView(played, phase));
				}
				expect(read.published()).toEqual(played.published());
			});

			it('publishes what it can read again when it was stored', () => {
				const published: unknown = play(activity, world).published();
				const stored: unknown = JSON.parse(JSON.stringify(published));
				expect(activity.publishedSchema.parse(stored)).toEqual(published);
			});

			it('leaves the state as it was when it refuses', () => {
				const played = play(activity, world);
				for (const { by, action } of world.actions) {
					const before = writeDown(played);
					const verdict = played.act(by, action);
					if (!verdict.ok) {
						expect([...refusals, ...(activity.refusals ?? [])]).toContain(verdict.refusal);
						expect(writeDown(played)).toBe(before);
					}
				}
			});

			it('holds whatever the order in which people do things', () => {
				if (world.actions.length === 0) return;
				fc.assert(
					fc.property(
						fc.shuffledSubarray(world.actions, { minLength: world.actions.length }),
						(shuffled) => {
							// No order of actions may break the rules: views and findings can always be made.
							const played = play(activity, world, shuffled);
							expect(() => everyView(played, 'shown')).not.toThrow();
							expect(() => played.findings()).not.toThrow();
							expect(played.answered()).toBeLessThanOrEqual(people.size);
						}
					),
					{ numRuns: 30 }
				);
			});

			it('never tells anybody who did what', () => {
				const played = play(activity, world);
				const shown = JSON.stringify([
					...stepPhases.flatMap((phase) => everyView(played, phase)),
					played.result(),
					played.published(),
					played.findings(),
					played.open()
				]);
				for (const { by } of world.actions) {
					if (by.role === 'participant') expect(shown).not.toContain(`"${by.id}"`);
				}
			});

			if (isSecret) {
				const isBallot = ({ action }: (typeof world.actions)[number]) =>
					activity.rules.voting?.questionOf(logAction(activity, action, 0)) !== null;

				it('looks the same to everybody until it is closed for good, however people choose', () => {
					const answered = play(activity, world);
					const rest = world.actions.filter((deed) => !isBallot(deed));
					const silent = play(activity, world, rest);
					for (const phase of ['ready', 'open', 'closed'] as const) {
						for (const audience of audiences) {
							// Of how many answered, whoever leads hears beside the view; of what, nothing.
							expect(withoutTextIds(answered.viewFor(audience, phase))).toEqual(
								withoutTextIds(silent.viewFor(audience, phase))
							);
						}
						expect(answered.resultIn(phase)).toBeNull();
					}
				});

				it('keeps nothing of what people choose in the state, nor in the log', () => {
					const answered = play(activity, world);
					const silent = play(
						activity,
						world,
						world.actions.filter((deed) => !isBallot(deed))
					);
					expect(withoutTextIds(answered.state)).toEqual(withoutTextIds(silent.state));
					expect(answered.box.ballots).toBeNull();
				});

				it('gives nobody back what they chose once it is closed for good', () => {
					const answered = play(activity, world);
					const stranger: unknown = answered.ownFor('someone who was never here', 'final');
					for (const { by } of world.actions) {
						expect(withoutOrder(answered.ownFor(by.id, 'final'))).toEqual(withoutOrder(stranger));
					}
				});
			}

			it('gives someone who has not answered their own part as well', () => {
				const step = play(activity, world);
				expect(() => step.ownFor('someone who was never here')).not.toThrow();
			});
		});
	}
);

/** Texts are numbered as they come, so the same text has another number when something before it is left out. */
function withoutTextIds(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value), (key, item: unknown) => (key === 'textId' ? '' : item));
}

/** Everybody has an order of their own; it says nothing of what they chose. */
function withoutOrder(own: unknown): unknown {
	return { ...(own as object), order: null };
}
