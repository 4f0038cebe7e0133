import { describe, expect, it } from 'vitest';
import { stepPhases } from '../../domain/activity.ts';
import { audiences } from '../../domain/audience.ts';
import { play, say, world } from '../../../../tests/support/play-figures.ts';
import { facilitator, give, person, settings, worlds } from './worlds.ts';

const both = { ...settings, indicators: ['gez_eenzaam', 'soc_vrijwilligerswerk'] };

describe('what is hidden', () => {
	it('tells nobody a count before the step is closed for good, the facilitator neither', () => {
		const step = world('a full hall with remarks');
		for (const audience of audiences) {
			for (const phase of ['ready', 'open', 'closed'] as const) {
				expect(step.viewFor(audience, phase).results).toBeNull();
			}
			expect(step.viewFor(audience, 'open').remarks).toEqual([]);
		}
	});

	it('looks the same to everybody before that, whatever people answer', () => {
		const [one, other] = [play(give('yes', 12)).step, play(give('no', 12)).step];
		for (const audience of audiences) {
			for (const phase of ['open', 'closed'] as const) {
				expect(one.viewFor(audience, phase)).toEqual(other.viewFor(audience, phase));
			}
		}
		expect(one.state).toEqual(other.state);
		expect(one.box).toEqual(other.box);
	});

	it('tells the facilitator after closing for good, and the hall only when it is shown', () => {
		const step = world('a full hall with remarks');
		const seenIn = stepPhases.map((phase) => [
			phase,
			audiences.filter((audience) => step.viewFor(audience, phase).results !== null)
		]);
		expect(Object.fromEntries(seenIn)).toEqual({
			ready: [],
			open: [],
			closed: [],
			final: ['facilitator'],
			shown: ['participant', 'facilitator', 'wall']
		});
	});

	it('never says who gave which answer', () => {
		for (const { name } of worlds) {
			const step = world(name);
			for (const phase of stepPhases) {
				for (const audience of audiences) {
					const view = JSON.stringify(step.viewFor(audience, phase));
					expect(view).not.toMatch(/(resident|professional)-\d/);
				}
			}
			expect(JSON.stringify([step.open(), step.published()])).not.toMatch(
				/(resident|professional)-\d/
			);
		}
	});

	it('puts what one person said of two figures nowhere together', () => {
		const { step } = play(
			[...give('yes', 6), ...give('no', 6, 0, 'resident', 'soc_vrijwilligerswerk')],
			both
		);
		const opened = Object.values(step.open());
		expect(opened.map(({ cast }) => cast)).toEqual([6, 6]);
		for (const { ballots } of opened) {
			expect(new Set(ballots?.map((ballot) => JSON.stringify(ballot))).size).toBe(1);
		}
	});

	it('sends phones nothing new when someone else answers or the wall moves on', () => {
		const { step, act } = play([], both);
		const look = () => JSON.stringify(step.viewFor('participant', 'open'));
		const before = look();
		act(person(1), say('yes'));
		act(facilitator, { kind: 'spotlight', indicator: 'soc_vrijwilligerswerk' });
		expect(look()).toBe(before);
	});
});
