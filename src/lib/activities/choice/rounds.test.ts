/** Before and after talking: when the second round begins, what is told of who moved, and what nobody sees before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepPhases } from '../../domain/activity.ts';
import { audiences } from '../../domain/audience.ts';
import { playActivity } from '../../../../tests/support/play-activity.ts';
import { choice } from './activity.ts';
import type { Action, Choices, Round, Settings } from './schema.ts';
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
const pick = (choices: Choices, round: Round = 1): Action => ({ kind: 'choose', round, choices });

const play = (settings: Settings, deeds: Deed[] = []) => playActivity(choice, settings, deeds);

function worldNamed(name: string) {
	const world = worlds.find((candidate) => candidate.name === name);
	if (!world) throw new Error(`No world is named ${name}`);
	const step = playActivity(choice, world.settings, world.actions);
	expect(step.refusals).toEqual([]);
	return step;
}

describe('the second round', () => {
	it('begins once, and only where there are two', () => {
		const step = play(twice(square), [nextRound]);
		expect(step.act(facilitator, { kind: 'next-round' })).toEqual({
			ok: false,
			refusal: 'already-done'
		});
		expect(play(square).act(facilitator, { kind: 'next-round' })).toMatchObject({
			refusal: 'not-possible-now'
		});
	});

	it('counts who answered anew, and everybody still sees what they chose before', () => {
		const step = play(twice(square), choose(1, 7, ['line-1']));
		expect(step.answered()).toBe(7);
		step.act(facilitator, { kind: 'next-round' });
		expect(step.answered()).toBe(0);
		step.act(ann, pick(['line-2'], 2));
		expect(step.answered()).toBe(1);
		expect(step.ownFor(ann.id)).toEqual({
			first: { is: 'known', content: ['line-1'] },
			second: { is: 'known', content: ['line-2'] }
		});
	});

	it('is known to be missing when it never began, and to have been there when few answered', () => {
		const first = choose(1, 7, ['line-1']);
		expect(play(twice(square), first).result().lastRound).toBe(1);
		expect(play(twice(square), [...first, nextRound]).result().lastRound).toBe(2);
		expect(play(square, first).result()).not.toHaveProperty('lastRound');
	});
});

describe('what the report hears', () => {
	const shiftOf = (name: string) => {
		const [finding] = worldNamed(name).findings();
		return finding?.kind === 'tally' ? finding.shift : undefined;
	};

	it('is how many moved where that is told, else both rounds, else that nothing is told', () => {
		expect(shiftOf('after talking many went up')).toMatchObject({
			...{
				is: 'shown',
				value: { people: 26, stayed: 10, moved: 16, direction: { up: 11, down: 5 } }
			}
		});
		expect(shiftOf('after talking a few changed their mind')).toMatchObject({
			...{ is: 'shown', value: { people: 20, moved: null, before: { length: 3 } } }
		});
		expect(shiftOf('two who left the whole hall')).toEqual({ is: 'too-few' });
	});

	it('is nothing of the kind where there was one round, or nobody answered in the second', () => {
		expect(shiftOf('more than one')).toBeNull();
		expect(shiftOf('two rounds, closed after the first')).toBeNull();
	});
});

describe('a few who moved', () => {
	const hall = worldNamed('after talking a few changed their mind');

	it('are in no result and in no line of the log', () => {
		const { shift, before } = hall.result();
		expect(shift).toEqual({ people: 20, stayed: null, moved: null, direction: null, moves: [] });
		expect(before?.votes?.map(({ votes }) => votes)).toEqual([12, 8, 0]);
		expect(hall.open().second?.moves).toEqual({ from: 'first', people: { both: 20 } });
	});

	it('take the first round with them where both rounds would tell', () => {
		const step = worldNamed('two who left the whole hall');
		expect(step.open().first).toEqual({ cast: 20, ballots: null });
		expect(step.result().before).toEqual({ cast: 20, votes: null, median: null });
		expect(step.result().options?.map(({ votes }) => votes)).toEqual([18, 2, 0]);
	});

	it('can be exchanged without anybody seeing it: who moved and who stayed leaves the same log', () => {
		const pairs: [Choices, Choices][] = [
			...Array.from({ length: 9 }, (): [Choices, Choices] => [['line-1'], ['line-1']]),
			...Array.from({ length: 3 }, (): [Choices, Choices] => [['line-1'], ['line-2']]),
			...Array.from({ length: 8 }, (): [Choices, Choices] => [['line-2'], ['line-2']])
		];
		const opened = (order: [Choices, Choices][]) =>
			JSON.stringify(
				play(
					twice(square),
					twoRounds(
						...order.map(([first, second]): [number, Choices, Choices] => [1, first, second])
					)
				).open()
			);
		fc.assert(
			fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (order) => {
				expect(opened(order)).toBe(opened(pairs));
			}),
			{ numRuns: 20 }
		);
	});
});

describe('nothing of a secret round', () => {
	const quiet = (settings: Settings) => play(settings, settings.rounds === 2 ? [nextRound] : []);

	it('is in anybody’s view before it is closed for good, however often one looks in between', () => {
		const hall = twoRounds([18, ['2'], ['3']], [7, ['4'], ['4']]);
		const step = play(twice(scale));
		const empty = play(twice(scale));
		for (const deed of hall) {
			step.act(deed.by, deed.action);
			if (deed.action.kind === 'next-round') empty.act(deed.by, deed.action);
			for (const audience of audiences) {
				for (const phase of ['open', 'closed'] as const) {
					expect(step.viewFor(audience, phase)).toEqual(empty.viewFor(audience, phase));
				}
			}
			expect(step.resultIn('closed')).toBeNull();
		}
	});

	it('is on wall and phones before it is shown, and the console has it first', () => {
		const step = worldNamed('after talking many went up');
		const seenIn = stepPhases.map((phase) => [
			phase,
			audiences.filter((audience) => step.viewFor(audience, phase).result !== null)
		]);
		expect(Object.fromEntries(seenIn)).toEqual({
			...{ ready: [], open: [], closed: [], final: ['facilitator'] },
			shown: ['participant', 'facilitator', 'wall']
		});
	});

	it('can be looked up by its own voter once it is closed for good', () => {
		const step = worldNamed('after talking many went up');
		expect(step.ownFor(ann.id, 'final')).toEqual({ first: { is: 'cut' }, second: { is: 'cut' } });
	});

	it('lies in the state or in a line of the log', () => {
		const step = worldNamed('after talking many went up');
		expect(step.state).toEqual(quiet(twice(scale)).state);
		expect(JSON.stringify(step.box)).not.toContain('"3"');
	});
});
