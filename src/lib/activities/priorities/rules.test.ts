import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepPhase } from '../../domain/activity.ts';
import { audiences, type Actor } from '../../domain/audience.ts';
import { rules } from './rules.ts';
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

function play(settings: Settings, actions: { by: Actor; action: Action }[]) {
	const state = rules.start(settings, situationAfter());
	for (const { by, action } of actions) rules.apply(state, action, by, settings);
	return state;
}

function worldNamed(name: string) {
	const world = worlds.find((candidate) => candidate.name === name);
	if (!world) throw new Error(`No world is named ${name}`);
	const state = rules.start(world.settings, world.situation ?? situationAfter());
	for (const { by, action } of world.actions) {
		expect(rules.apply(state, action, by, world.settings)).toEqual({ ok: true });
	}
	return { state, settings: world.settings, outcome: rules.outcome(state, world.settings) };
}

describe('a ballot', () => {
	const refusalOf = (settings: Settings, action: Action, by: Actor = ann) => {
		const state = rules.start(settings, situationAfter());
		const before = structuredClone(state);
		const verdict = rules.apply(state, action, by, settings);
		if (!verdict.ok) expect(state).toEqual(before);
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
		expect(refusalOf(approval, vote({ health: 1 }), facilitator)).toBe('not-possible-now');
	});

	it('cannot take dots away from an option', () => {
		expect(actionSchema.safeParse(vote({ health: -1 })).success).toBe(false);
	});

	it('takes the place of an earlier one, and can be taken back', () => {
		const state = play(approval, [
			{ by: ann, action: vote({ health: 1 }) },
			{ by: bo, action: vote({ health: 1 }) },
			{ by: ann, action: vote({ youth: 1 }) },
			{ by: bo, action: { kind: 'withdraw' } }
		]);
		expect(rules.countAnswered(state)).toBe(1);
		expect(rules.ownFor(state, ann.id, approval).choices).toEqual({ youth: 1 });
		expect(rules.ownFor(state, bo.id, approval).choices).toBeNull();
	});

	it('does not tell in which order the options were ticked', () => {
		const first = play(approval, [{ by: ann, action: vote({ youth: 1, environment: 1 }) }]);
		const second = play(approval, [{ by: ann, action: vote({ environment: 1, youth: 1 }) }]);
		expect(JSON.stringify(first)).toBe(JSON.stringify(second));
	});
});

describe('the result', () => {
	it('is in nobody’s view before closing, and on wall and phones only once it is shown', () => {
		const { state, settings } = worldNamed('two share the third place');
		const seenBy = (phase: StepPhase) =>
			audiences.filter(
				(audience) => rules.viewFor(audience, state, settings, phase).result !== null
			);
		expect(seenBy('open')).toEqual([]);
		expect(seenBy('closed')).toEqual(['facilitator']);
		expect(seenBy('shown')).toEqual(['participant', 'facilitator', 'wall']);
	});

	it('does not shine through an open vote: every view stays the same whatever people choose', () => {
		const empty = play(approval, []);
		const full = play(approval, votes(1, 30, { health: 1 }));
		for (const audience of audiences) {
			expect(rules.viewFor(audience, full, approval, 'open')).toEqual(
				rules.viewFor(audience, empty, approval, 'open')
			);
		}
	});

	it('lets equal votes share a place', () => {
		const { outcome } = worldNamed('two share the third place');
		expect(outcome.options.map(({ id, votes, rank }) => [id, votes, rank])).toEqual([
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
		const { outcome } = worldNamed('halfway, one changed their mind and one took it back');
		expect(outcome.voters).toEqual({ resident: 11, entrepreneur: 0, professional: 3 });
		expect(outcome.options.slice(0, 4).map(({ id, votes }) => [id, votes])).toEqual([
			['lonely', 10],
			['litter', 10],
			['speed', 3],
			['green', 1]
		]);
		expect(outcome.channels).toEqual({ phone: 14, paper: 0, hands: 0, table: 0 });
	});

	it('shows residents and professionals apart only when five of each voted', () => {
		const split = (residents: number, professionals: number) => {
			const state = play(approval, [
				...votes(1, residents, { health: 1 }),
				...votes(101, professionals, { youth: 1 }, 'professional')
			]);
			return rules.outcome(state, approval).options.map((option) => option.split);
		};
		expect(split(5, 5).slice(0, 2)).toEqual([
			{ residents: 5, professionals: 0 },
			{ residents: 0, professionals: 5 }
		]);
		expect(split(5, 4).every((part) => part === null)).toBe(true);
		expect(split(4, 5).every((part) => part === null)).toBe(true);
	});

	it('holds nobody’s name', () => {
		const { state, settings } = worldNamed('two share the third place');
		const seen = audiences.map((audience) => rules.viewFor(audience, state, settings, 'shown'));
		expect(JSON.stringify([seen, rules.outcome(state, settings)])).not.toContain('person-');
	});

	it('becomes one finding, and none when nobody voted', () => {
		const { outcome, settings } = worldNamed('two share the third place');
		expect(rules.findings(outcome, settings)).toMatchObject([
			{
				kind: 'priority',
				method: 'approval',
				limit: 3,
				rung: 'advise',
				voters: { resident: 14, entrepreneur: 1, professional: 8 },
				options: { length: 7, 0: { id: 'lonely', votes: 17, rank: 1, clusterId: 'lonely' } }
			}
		]);
		expect(rules.findings(worldNamed('empty').outcome, settings)).toEqual([]);
	});

	it.each(worlds)('can be counted in the world "$name"', ({ name }) => {
		const { state, outcome } = worldNamed(name);
		expect(JSON.parse(JSON.stringify(state))).toEqual(state);
		expect(outcome.options).toHaveLength(state.options.length);
	});
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
	const step = fc.record({ by: fc.nat({ max: 4 }).map((number) => person(number)), action });
	fc.assert(
		fc.property(fc.array(step), fc.constantFrom(approval, dots), (steps, settings) => {
			const state = play(settings, steps);
			const { options, voters } = rules.outcome(state, settings);
			const mostOnOne = settings.method === 'approval' ? 1 : settings.perOption;
			const total = options.reduce((sum, { votes }) => sum + votes, 0);
			expect(voters.resident).toBe(rules.countAnswered(state));
			expect(total).toBeLessThanOrEqual(voters.resident * settings.limit);
			expect(total).toBeGreaterThanOrEqual(voters.resident);
			for (const option of options) {
				expect(option.votes).toBeLessThanOrEqual(voters.resident * mostOnOne);
				expect(option.rank).toBe(options.filter(({ votes }) => votes > option.votes).length + 1);
			}
		})
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
