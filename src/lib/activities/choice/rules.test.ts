import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { audiences } from '../../domain/audience.ts';
import { type Actor } from '../../domain/audience.ts';
import { playActivity } from '../../../../tests/support/play-activity.ts';
import { choice } from './activity.ts';
import { settingsSchema, type Action, type Choices, type Round, type Settings } from './schema.ts';
import {
	choose,
	facilitator,
	nextRound,
	person,
	scale,
	square,
	twice,
	twoRounds,
	worlds,
	type Deed
} from './worlds.ts';

const ann = person(1);
const bo = person(2);
const pick = (choices: Choices, round: Round = 1): Action => ({ kind: 'choose', round, choices });
const open: Settings = { ...square, secrecy: 'open' };

const play = (settings: Settings, deeds: Deed[] = []) => playActivity(choice, settings, deeds);

function worldNamed(name: string) {
	const world = worlds.find((candidate) => candidate.name === name);
	if (!world) throw new Error(`No world is named ${name}`);
	const step = playActivity(choice, world.settings, world.actions);
	expect(step.refusals).toEqual([]);
	return step;
}

describe('a choice', () => {
	const refusalOf = (settings: Settings, action: Action, by: Actor = ann, deeds: Deed[] = []) => {
		const step = play(settings, deeds);
		const write = () => JSON.stringify([step.state, step.box, step.open()]);
		const before = write();
		const verdict = step.act(by, action);
		if (!verdict.ok) expect(write()).toBe(before);
		return verdict.ok ? null : verdict.refusal;
	};

	it('is one line, a few of them, or a place on the scale', () => {
		expect(refusalOf(square, pick(['line-2']))).toBeNull();
		expect(refusalOf(square, pick(['line-1', 'line-2']))).toBe('too-many-choices');
		const few: Settings = { ...square, kind: 'more', limit: 2 };
		expect(refusalOf(few, pick(['line-3', 'line-1']))).toBeNull();
		expect(refusalOf(few, pick(['line-1', 'line-2', 'line-3']))).toBe('too-many-choices');
		expect(refusalOf(scale, pick(['5']))).toBeNull();
		expect(refusalOf(scale, pick(['6']))).toBe('choice-unknown');
		expect(refusalOf({ ...scale, kind: 'scale-10' }, pick(['10']))).toBeNull();
	});

	it('is refused when it is empty or names something that is not there, and once when it names a thing twice', () => {
		expect(refusalOf(square, pick([]))).toBe('nothing-chosen');
		expect(refusalOf(square, pick(['moon']))).toBe('choice-unknown');
		expect(refusalOf(square, { kind: 'withdraw', round: 1 })).toBe('nothing-chosen');
		const step = play(square, [{ by: ann, action: pick(['line-1', 'line-1']) }]);
		expect(step.ownFor(ann.id).first).toEqual({ is: 'known', content: ['line-1'] });
	});

	it('is not the facilitator’s, nor is going on a resident’s', () => {
		expect(refusalOf(square, pick(['line-1']), facilitator)).toBe('not-allowed');
		expect(refusalOf(twice(square), { kind: 'next-round' })).toBe('not-allowed');
	});

	it('takes the place of an earlier one, and can be taken back', () => {
		const step = play(square, [
			{ by: ann, action: pick(['line-1']) },
			{ by: bo, action: pick(['line-1']) },
			{ by: ann, action: pick(['line-3']) },
			{ by: bo, action: { kind: 'withdraw', round: 1 } }
		]);
		expect(step.answered()).toBe(1);
		expect(step.ownFor(ann.id)).toEqual({
			first: { is: 'known', content: ['line-3'] },
			second: { is: 'none' }
		});
		expect(step.ownFor(bo.id).first).toEqual({ is: 'withdrawn' });
	});

	it('for round 1 is refused by name once round 2 has begun, and for round 2 before it', () => {
		const late = { by: ann, action: pick(['line-1'], 1) };
		expect(refusalOf(twice(square), late.action, ann, [nextRound])).toBe('choice/round-over');
		expect(refusalOf(twice(square), { kind: 'withdraw', round: 1 }, ann, [late, nextRound])).toBe(
			'choice/round-over'
		);
		expect(refusalOf(twice(square), pick(['line-1'], 2))).toBe('not-possible-now');
		expect(refusalOf(twice(square), pick(['line-1'], 2), ann, [nextRound])).toBeNull();
	});
});

describe('the result', () => {
	it('counts people, from most to fewest, equal ones with the same rank', () => {
		const { options, base } = worldNamed('more than one').result();
		expect(base).toEqual({ present: 16, entitled: 16, cast: 16, valid: 16 });
		expect(options?.map(({ id, votes, rank }) => [id, votes, rank])).toEqual([
			['line-3', 13, 1],
			['line-1', 8, 2],
			['line-2', 5, 3],
			['line-5', 3, 4],
			['line-4', 0, 5]
		]);
	});

	it('keeps a scale in its order, and names the middle answer', () => {
		const { options, median } = worldNamed('a scale of ten').result();
		expect(options?.map(({ votes }) => votes)).toEqual([0, 0, 0, 3, 0, 6, 7, 5, 0, 1]);
		expect(median).toEqual({ from: 7, to: 7 });
		const even = play(scale, [...choose(1, 3, ['2']), ...choose(4, 3, ['4'])]).result();
		expect(even.median).toEqual({ from: 2, to: 4 });
	});

	it('of fewer than five is told to nobody, secret or open; how many answered is', () => {
		for (const settings of [square, open]) {
			for (const count of [0, 1, 4]) {
				const step = play(settings, choose(1, count, ['line-1']));
				expect(step.result()).toMatchObject({
					...{ base: { cast: count }, options: null, median: null, channels: null },
					...{ voters: { residents: null, professionals: null }, isUnanimous: false }
				});
				expect(step.viewFor('wall', 'open').standing).toBeNull();
			}
			expect(play(settings, choose(1, 5, ['line-1'])).result().options?.[0]?.votes).toBe(5);
		}
	});

	it('tells residents and professionals apart only where each that answered has five, secret or open', () => {
		for (const settings of [square, open]) {
			const votersOf = (residents: number, professionals: number) =>
				play(settings, [
					...choose(1, residents, ['line-1']),
					...choose(101, professionals, ['line-2'], { kind: 'professional' })
				]).result();
			expect(votersOf(5, 5).voters).toEqual({ residents: 5, professionals: 5 });
			expect(votersOf(5, 5).options?.[0]?.split).toEqual({ residents: 5, professionals: 0 });
			for (const few of [votersOf(9, 4), votersOf(4, 9)]) {
				expect(few.voters).toEqual({ residents: null, professionals: null });
				expect(few.options?.every(({ split }) => split === null)).toBe(true);
			}
		}
	});

	it('says when everybody in a round that is told chose the same', () => {
		expect(worldNamed('everyone the same').result().isUnanimous).toBe(true);
		expect(worldNamed('a scale of ten').result().isUnanimous).toBe(false);
		const first = twoRounds([6, ['3'], ['3']], [10, ['3'], ['4']]);
		expect(play(twice(scale), first).result()).toMatchObject({
			isUnanimous: true,
			before: { votes: expect.anything() as unknown }
		});
		// A first round that is not told tells nobody anything.
		expect(worldNamed('two who left the whole hall').result().isUnanimous).toBe(false);
	});

	it('of two rounds is the second, with the first and the moves beside it', () => {
		const { base, before, shift } = worldNamed('after talking many went up').result();
		expect(base.cast).toBe(27);
		expect(before).toMatchObject({ cast: 27, median: { from: 3, to: 3 } });
		expect(before?.votes?.map(({ votes }) => votes)).toEqual([1, 9, 10, 7, 0]);
		expect(shift).toEqual({
			...{ people: 26, stayed: 10, moved: 16, moves: [] },
			direction: { up: 11, down: 5 }
		});
		expect(worldNamed('after talking many chose another').result().shift).toEqual({
			...{ people: 28, stayed: 15, moved: 13, direction: null },
			moves: [{ from: null, to: 'line-3', people: 8 }]
		});
	});

	it('of two rounds is the first, where fewer than five answered in the second', () => {
		const step = worldNamed('two rounds, the second under way');
		expect(step.result()).toMatchObject({
			...{ base: { cast: 9 }, options: { length: 5 }, before: null, shift: null }
		});
		// The log keeps no more of the second, and the report says the same as the wall.
		expect(step.open().second).toEqual({ cast: 4, ballots: null });
		expect(step.findings()).toMatchObject([{ base: { cast: 9 }, options: { is: 'shown' } }]);
	});

	it('of two rounds that both had fewer than five is nothing', () => {
		const few = [...choose(1, 4, ['3']), nextRound, ...choose(1, 4, ['4'], { round: 2 })];
		expect(play(twice(scale), few).result()).toMatchObject({
			...{ base: { cast: 4 }, options: null, before: { votes: null }, shift: null }
		});
	});

	it('of two rounds of which only the first was held is that one', () => {
		expect(worldNamed('two rounds, closed after the first').result()).toMatchObject({
			...{ base: { cast: 9 }, options: { length: 5 }, before: null, shift: null }
		});
	});

	it.each(worlds)('can be stored and read in the world "$name"', ({ name }) => {
		const step = worldNamed(name);
		expect(JSON.parse(JSON.stringify(step.state))).toEqual(step.state);
		expect(choice.publishedSchema.parse(step.published())).toEqual(step.published());
	});
});

describe('what the report hears', () => {
	const findingOf = (name: string) => worldNamed(name).findings()[0];

	it('is one count, with a number for each place of a scale', () => {
		expect(findingOf('a scale of ten')).toMatchObject({
			...{ kind: 'tally', method: 'scale', limit: 10, isAboutPriorities: false },
			options: { is: 'shown', value: { length: 10, 0: { id: '1', label: '1', votes: 0 } } }
		});
		expect(findingOf('more than one')).toMatchObject({ method: 'approval', limit: 2 });
		expect(findingOf('in the open')).toMatchObject({ method: 'single', limit: 1 });
	});

	it('names the round of two that it counts', () => {
		const [second] = play(twice(square), twoRounds([8, ['line-1'], ['line-1']])).findings();
		expect(second).toMatchObject({ round: 'second' });
		const few = [...choose(1, 8, ['line-1']), nextRound, ...choose(1, 3, ['line-2'], { round: 2 })];
		expect(play(twice(square), few).findings()).toMatchObject([
			{ round: 'first-alone', base: { cast: 8 } }
		]);
		expect(play(twice(square), choose(1, 8, ['line-1'])).findings()).toMatchObject([
			{ round: 'first-only' }
		]);
		expect(findingOf('in the open')).not.toHaveProperty('round');
	});

	it('tells nobody and too few apart', () => {
		expect(findingOf('empty')).toMatchObject({ options: { is: 'none' } });
		expect(findingOf('too few')).toMatchObject({ options: { is: 'too-few' } });
	});
});

describe('an open step', () => {
	it('counts in sight on wall and console, not on every phone', () => {
		const step = play(open, [...choose(1, 5, ['line-1']), ...choose(6, 2, ['line-2'])]);
		const votes = (audience: (typeof audiences)[number]) =>
			step.viewFor(audience, 'open').standing?.map((option) => option.votes) ?? null;
		expect(votes('wall')).toEqual([5, 2, 0]);
		expect(votes('facilitator')).toEqual([5, 2, 0]);
		expect(votes('participant')).toBeNull();
	});
});

describe('settings', () => {
	it('have a default for whatever is missing', () => {
		expect(settingsSchema.parse({})).toMatchObject({
			...{ kind: 'scale-5', secrecy: 'secret', rounds: 1, rung: 'consult' }
		});
	});

	it('ask for two different lines where people choose from a list', () => {
		const isGood = (options: string[]) =>
			settingsSchema.safeParse({ kind: 'one', options }).success;
		expect(isGood(['Ja', 'Nee'])).toBe(true);
		expect(isGood(['Ja', 'Ja'])).toBe(false);
		expect(isGood([])).toBe(false);
	});

	it('make two rounds secret, whatever was picked', () => {
		const parsed = settingsSchema.parse({ rounds: 2, secrecy: 'open' });
		expect(parsed.secrecy).toBe('secret');
		expect(choice.secrecy(parsed)).toBe('secret');
		expect(choice.secrecy(settingsSchema.parse({ secrecy: 'open' }))).toBe('open');
	});
});

it('never counts more than everyone could give, whatever comes in and in whatever order', () => {
	const id = fc.constantFrom('line-1', 'line-2', 'line-3', 'moon');
	const round = fc.constantFrom<Round>(1, 2);
	const action: fc.Arbitrary<Action> = fc.oneof(
		fc.record({
			kind: fc.constant('choose' as const),
			round,
			choices: fc.array(id, { maxLength: 3 })
		}),
		fc.record({ kind: fc.constant('withdraw' as const), round })
	);
	const deed = fc.record({ by: fc.nat({ max: 11 }).map((number) => person(number)), action });
	const deeds = fc.array(fc.oneof({ weight: 20, arbitrary: deed }, fc.constant(nextRound)), {
		maxLength: 60,
		size: 'large'
	});
	const settings = fc.constantFrom(
		square,
		open,
		twice(square),
		twice({ ...square, kind: 'more' as const })
	);
	fc.assert(
		fc.property(deeds, settings, (given, asked) => {
			const { options, base, shift } = play(asked, given).result();
			expect(options === null).toBe(base.cast < 5);
			for (const { votes } of options ?? []) expect(votes).toBeLessThanOrEqual(base.cast);
			if (!shift) return;
			expect(shift.people).toBeLessThanOrEqual(base.cast);
			for (const told of [shift.stayed, shift.moved])
				expect(told === null || told === 0 || told >= 5).toBe(true);
		}),
		{ numRuns: 150 }
	);
});
