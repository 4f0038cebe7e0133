import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepPhases } from '../../domain/activity.ts';
import { audiences, type Actor } from '../../domain/audience.ts';
import { playActivity, type Deed } from '../../../../tests/support/play-activity.ts';
import { priorities } from './activity.ts';
import {
	actionSchema,
	settingsSchema,
	type Action,
	type Choices,
	type Settings
} from './schema.ts';
import { approval, dots, person, situationAfter, votes, worlds } from './worlds.ts';

const ann = person(1);
const bo = person(2);
const facilitator: Actor = { role: 'facilitator', id: 'regisseur' };
const vote = (choices: Choices): Action => ({ kind: 'vote', choices });

function play(settings: Settings, deeds: Deed<Action>[]) {
	return playActivity(priorities, settings, deeds, situationAfter());
}

function worldNamed(name: string) {
	const world = worlds.find((candidate) => candidate.name === name);
	if (!world) throw new Error(`No world is named ${name}`);
	const { settings, actions, situation = situationAfter() } = world;
	const step = playActivity(priorities, settings, actions, situation);
	expect(step.refusals).toEqual([]);
	return step;
}

describe('a ballot', () => {
	const refusalOf = (settings: Settings, action: Action, by: Actor = ann) => {
		const step = play(settings, []);
		const write = () => JSON.stringify([step.state, step.box, step.open()]);
		const before = write();
		const verdict = step.act(by, action);
		if (!verdict.ok) expect(write()).toBe(before);
		return verdict.ok ? null : verdict.refusal;
	};

	it('holds at most as many options as was said', () => {
		expect(refusalOf(approval, vote({ health: 1, youth: 1, safety: 1 }))).toBeNull();
		const four = vote({ health: 1, youth: 1, safety: 1, housing: 1 });
		expect(refusalOf(approval, four)).toBe('too-many-choices');
	});

	it('gives an option one vote, or as many dots as was said', () => {
		expect(refusalOf(approval, vote({ health: 2 }))).toBe('too-many-on-one');
		expect(refusalOf(dots, vote({ health: 2, youth: 2, safety: 1 }))).toBeNull();
		expect(refusalOf(dots, vote({ health: 3 }))).toBe('too-many-on-one');
		expect(refusalOf(dots, vote({ health: 2, youth: 2, safety: 2 }))).toBe('too-many-choices');
	});

	it('is refused when it is empty or names something that is not there', () => {
		expect(refusalOf(approval, vote({}))).toBe('nothing-chosen');
		expect(refusalOf(approval, vote({ health: 0 }))).toBe('nothing-chosen');
		expect(refusalOf(approval, vote({ health: 1, moon: 1 }))).toBe('choice-unknown');
		expect(refusalOf(approval, { kind: 'withdraw' })).toBe('nothing-chosen');
	});

	it('cannot be cast by the facilitator', () => {
		expect(refusalOf(approval, vote({ health: 1 }), facilitator)).toBe('not-allowed');
	});

	it('cannot take dots away from an option', () => {
		expect(actionSchema.safeParse(vote({ health: -1 })).success).toBe(false);
	});

	it('takes the place of an earlier one, and can be taken back', () => {
		const step = play(approval, [
			{ by: ann, action: vote({ health: 1 }) },
			{ by: bo, action: vote({ health: 1 }) },
			{ by: ann, action: vote({ youth: 1 }) },
			{ by: bo, action: { kind: 'withdraw' } }
		]);
		expect(step.answered()).toBe(1);
		expect(step.ownFor(ann.id).choices).toEqual({ is: 'known', content: { youth: 1 } });
		expect(step.ownFor(bo.id).choices).toEqual({ is: 'withdrawn' });
		expect(step.ownFor('somebody else').choices).toEqual({ is: 'none' });
		expect(step.act(bo, { kind: 'withdraw' })).toEqual({ ok: false, refusal: 'nothing-chosen' });
	});

	it('cannot be looked up any more, not by its own voter, once the vote is closed for good', () => {
		const step = play(approval, votes(1, 6, { health: 1 }));
		expect(step.ownFor(ann.id, 'closed').choices).toEqual({ is: 'known', content: { health: 1 } });
		for (const who of [ann.id, 'somebody else']) {
			expect(step.ownFor(who, 'final').choices).toEqual({ is: 'cut' });
		}
	});

	it('does not tell in which order the options were ticked', () => {
		const others = votes(3, 4, { health: 1 });
		const first = play(approval, [
			...others,
			{ by: ann, action: vote({ youth: 1, environment: 1 }) }
		]);
		const second = play(approval, [
			...others,
			{ by: ann, action: vote({ environment: 1, youth: 1 }) }
		]);
		expect(JSON.stringify(first.open())).toBe(JSON.stringify(second.open()));
	});

	it('lies in no state and in no line of the log', () => {
		const step = play(approval, votes(1, 6, { health: 1 }));
		expect(step.state).toEqual(play(approval, []).state);
		expect(JSON.stringify(step.box)).not.toContain('health');
	});
});

describe('the result', () => {
	it('is in nobody’s view before closing for good, and on wall and phones only once it is shown', () => {
		const step = worldNamed('two share the third place');
		const seenIn = stepPhases.map((phase) => [
			phase,
			audiences.filter((audience) => step.viewFor(audience, phase).result !== null)
		]);
		expect(Object.fromEntries(seenIn)).toEqual({
			ready: [],
			open: [],
			closed: [],
			final: ['facilitator'],
			shown: ['participant', 'facilitator', 'wall']
		});
	});

	it('does not shine through a vote that can be opened again: every view stays the same whatever people choose', () => {
		const [empty, full] = [play(approval, []), play(approval, votes(1, 30, { health: 1 }))];
		for (const audience of audiences) {
			for (const phase of ['open', 'closed'] as const) {
				expect(full.viewFor(audience, phase)).toEqual(empty.viewFor(audience, phase));
			}
		}
	});

	it('lets equal votes share a place', () => {
		const { options } = worldNamed('two share the third place').result();
		expect(options?.map(({ id, votes, rank }) => [id, votes, rank])).toEqual([
			['lonely', 17, 1],
			['litter', 14, 2],
			['youth', 11, 3],
			['speed', 11, 3],
			['dark', 8, 5],
			['parking', 1, 6],
			['green', 0, 7]
		]);
	});

	it('counts only the last ballot of everyone', () => {
		const step = worldNamed('halfway, one changed their mind and one took it back');
		const result = step.result();
		expect(result.base).toEqual({ present: 15, entitled: 15, cast: 14, valid: 14 });
		expect(result.options?.slice(0, 4).map(({ id, votes }) => [id, votes])).toEqual([
			['lonely', 10],
			['litter', 10],
			['speed', 3],
			['green', 1]
		]);
		expect(result.channels).toEqual({ phone: 14 });
	});

	it('of fewer than five ballots is told to nobody, but how many voted is', () => {
		for (const count of [0, 1, 4]) {
			const step = play(approval, votes(1, count, { health: 1 })).join(person(90), person(91));
			expect(step.result()).toMatchObject({
				base: { present: count + 2, entitled: count + 2, cast: count, valid: count },
				options: null,
				channels: null,
				voters: { residents: null, professionals: null },
				isUnanimous: false
			});
			expect(step.viewFor('facilitator', 'shown').result?.options).toBeNull();
			expect(step.findings()).toMatchObject([
				{ options: { is: count === 0 ? 'none' : 'too-few' } }
			]);
		}
		expect(play(approval, votes(1, 5, { health: 1 })).result().options?.[0]?.votes).toBe(5);
	});

	it('shows residents and professionals apart only when each group that voted has five', () => {
		const split = (residents: number, professionals: number) => {
			const { options, voters } = play(approval, [
				...votes(1, residents, { health: 1 }),
				...votes(101, professionals, { youth: 1 }, 'professional')
			]).result();
			return { voters, parts: options?.map((option) => option.split) ?? [] };
		};
		expect(split(5, 5).voters).toEqual({ residents: 5, professionals: 5 });
		expect(split(5, 5).parts.slice(0, 2)).toEqual([
			{ residents: 5, professionals: 0 },
			{ residents: 0, professionals: 5 }
		]);
		const hidden = { residents: null, professionals: null };
		for (const few of [split(5, 4), split(4, 5)]) {
			expect(few.voters).toEqual(hidden);
			expect(few.parts).toHaveLength(9);
			expect(few.parts.every((part) => part === null)).toBe(true);
		}
		// With one group alone there is nothing that could be hidden, nor split.
		expect(split(6, 0).voters).toEqual({ residents: 6, professionals: 0 });
		expect(split(6, 0).parts.every((part) => part === null)).toBe(true);
	});

	it('counts an entrepreneur among the residents, and says that there were any', () => {
		const result = worldNamed('two share the third place').result();
		expect(result.voters).toEqual({ residents: 15, professionals: 8 });
		expect(result.hasEntrepreneurs).toBe(true);
		expect(worldNamed('everyone the same').result().hasEntrepreneurs).toBe(false);
	});

	it('says when everybody chose the same, for then all is told of each', () => {
		expect(worldNamed('everyone the same').result().isUnanimous).toBe(true);
		expect(worldNamed('dots').result().isUnanimous).toBe(false);
	});

	it('is the same in whatever order people voted', () => {
		const deeds = votes(1, 5, { health: 1 }).concat(votes(6, 3, { youth: 1, safety: 1 }));
		fc.assert(
			fc.property(fc.shuffledSubarray(deeds, { minLength: deeds.length }), (shuffled) => {
				expect(JSON.stringify(play(approval, shuffled).open())).toBe(
					JSON.stringify(play(approval, deeds).open())
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('holds nobody’s name', () => {
		const step = worldNamed('two share the third place');
		const seen = audiences.map((audience) => step.viewFor(audience, 'shown'));
		expect(JSON.stringify([seen, step.result(), step.open()])).not.toContain('person-');
	});

	it('becomes one finding, which says so when nobody voted', () => {
		expect(worldNamed('two share the third place').findings()).toMatchObject([
			{
				kind: 'tally',
				method: 'approval',
				limit: 3,
				rung: 'advise',
				base: { cast: 23 },
				voters: { residents: 15, professionals: 8 },
				options: {
					is: 'shown',
					value: { length: 7, 0: { id: 'lonely', votes: 17, rank: 1, group: 'lonely' } }
				}
			}
		]);
		expect(worldNamed('empty').findings()).toMatchObject([{ options: { is: 'none' } }]);
	});

	it.each(worlds.filter(({ isKeyLost }) => !isKeyLost))(
		'can be counted in the world "$name"',
		({ name }) => {
			const step = worldNamed(name);
			expect(JSON.parse(JSON.stringify(step.state))).toEqual(step.state);
			const { options, base } = step.result();
			expect(options?.length ?? null).toBe(base.cast < 5 ? null : step.state.options.length);
			expect(priorities.publishedSchema.parse(step.published())).toEqual(step.published());
		}
	);
});

it('never counts more than everyone could give, whatever comes in and in whatever order', () => {
	const id = fc.constantFrom('health', 'youth', 'safety', 'housing', 'income', 'moon');
	const action = fc.oneof(
		fc.record({
			kind: fc.constant('vote' as const),
			choices: fc.dictionary(id, fc.nat({ max: 4 }), { noNullPrototype: true })
		}),
		fc.constant({ kind: 'withdraw' as const })
	);
	const step = fc.record({ by: fc.nat({ max: 7 }).map((number) => person(number)), action });
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 40, size: 'large' }),
			fc.constantFrom(approval, dots),
			(steps, settings) => {
				const step = play(settings, steps);
				const { options, base } = step.result();
				expect(base.cast).toBe(step.answered());
				expect(options === null).toBe(base.cast < 5);
				if (options === null) return;
				const mostOnOne = settings.method === 'approval' ? 1 : settings.perOption;
				const total = options.reduce((sum, { votes }) => sum + votes, 0);
				expect(total).toBeLessThanOrEqual(base.cast * settings.limit);
				expect(total).toBeGreaterThanOrEqual(base.cast);
				for (const option of options) {
					expect(option.votes).toBeLessThanOrEqual(base.cast * mostOnOne);
					expect(option.rank).toBe(options.filter(({ votes }) => votes > option.votes).length + 1);
				}
			}
		)
	);
});

describe('settings', () => {
	it('have a default for whatever is missing', () => {
		expect(settingsSchema.parse({})).toMatchObject({
			source: 'clusters',
			limit: 3,
			rung: 'advise'
		});
		expect(settingsSchema.parse({ method: 'dots' })).toMatchObject({ limit: 5, perOption: 2 });
	});

	it('ask for two different lines in a list of one’s own', () => {
		const list = (lines: string[]) =>
			settingsSchema.safeParse({ source: 'list', list: lines }).success;
		expect(list(['Meer groen', 'Minder rommel'])).toBe(true);
		expect(list(['Meer groen', 'Meer groen'])).toBe(false);
	});
});
