import { describe, expect, it } from 'vitest';
import type { Group } from './ballot.ts';
import { openedSchema } from './opened-schema.ts';
import type { SealedBallot } from './open-box.ts';
import { openVoters, type Opening, type Pair } from './rounds.ts';

type Word = 'yes' | 'no';
type Voter = SealedBallot[];

function sealed(question: string, content: Word | null, group: Group): SealedBallot {
	const ballot = content && { group, channel: 'phone' as const, content };
	return { question, counts: content !== null, ballot };
}

const voter = (first: Word | null, second: Word | null, group: Group = 'residents'): Voter => [
	...(first ? [sealed('first', first, group)] : []),
	...(second ? [sealed('second', second, group)] : [])
];
const many = (people: number, make: () => Voter) => Array.from({ length: people }, make);

function open(voters: Voter[], tellsFirst = true) {
	const asked: (readonly Pair[])[] = [];
	const opening: Opening = {
		countsApart: () => false,
		keepsAside: () => false,
		rounds: {
			...{ first: 'first', second: 'second' },
			compare(pairs) {
				asked.push(pairs);
				const both = pairs.filter(({ first, second }) => first !== null && second !== null);
				const same = both.filter(({ first, second }) => first === second).length;
				return { tellsFirst, people: { same, moved: both.length - same } };
			}
		}
	};
	return { opened: openVoters(voters, opening), asked };
}

const hall = [
	...many(7, () => voter('yes', 'yes')),
	...many(5, () => voter('yes', 'no', 'professionals')),
	voter('no', null),
	voter(null, 'no')
];

describe('two rounds of the same people', () => {
	it('stand in the log as two heaps and the number who moved, and nowhere as pairs', () => {
		const { opened, asked } = open(hall);
		expect(asked[0]).toHaveLength(14);
		expect(opened.first).toMatchObject({ cast: 13, ballots: { length: 13 } });
		expect(opened.second).toMatchObject({
			...{ cast: 13, ballots: { length: 13 } },
			moves: { from: 'first', people: { same: 7, moved: 5 } }
		});
		expect(opened.second!.ballots!.map(({ content }) => content).toSorted()).toEqual(
			opened.second!.ballots!.map(({ content }) => content)
		);
		expect(openedSchema.parse(opened)).toEqual(opened);
	});

	it('are the same to the letter in whatever order people came, and whoever gave which pair', () => {
		const turned = hall.toReversed();
		expect(JSON.stringify(open(turned))).toBe(JSON.stringify(open(hall)));
	});

	it('tell no groups and no channels, however large: a group of five still holds a move of one', () => {
		const ballots = [open(hall).opened.first, open(hall).opened.second].flatMap(
			(question) => question!.ballots!
		);
		expect(ballots.every(({ group, channel }) => group === null && channel === null)).toBe(true);
	});

	it('tell none either where one round is left: the other was too small, or not held', () => {
		const early = [
			...many(6, () => voter('yes', null)),
			...many(6, () => voter('no', null, 'professionals'))
		];
		const small = many(4, () => voter('yes', 'no'));
		const late = many(6, () => voter(null, 'no'));
		for (const voters of [early, [...early, ...small], [...small, ...late]]) {
			const { first, second } = open(voters).opened;
			const left = [first, second].flatMap((question) => question?.ballots ?? []);
			expect(left.length).toBeGreaterThan(5);
			expect(left.every(({ group, channel }) => group === null && channel === null)).toBe(true);
		}
	});

	it('lose the first for good when it would tell of a few who moved', () => {
		const { opened } = open(hall, false);
		expect(opened.first).toEqual({ cast: 13, ballots: null });
		expect(opened.second!.ballots).toHaveLength(13);
	});

	it('are not laid side by side when one of them was too small or not held', () => {
		const few = open([...many(6, () => voter('yes', null)), ...many(4, () => voter('no', 'no'))]);
		expect(few.asked).toEqual([]);
		expect(few.opened.second).toEqual({ cast: 4, ballots: null });
		expect(few.opened.first!.ballots).toHaveLength(10);
		const once = open(many(6, () => voter('yes', null)));
		expect(once.asked).toEqual([]);
		expect(Object.keys(once.opened)).toEqual(['first']);
	});

	it('count an answer that was taken back for nothing', () => {
		const takenBack = [sealed('first', 'yes', 'residents'), sealed('second', null, 'residents')];
		const { asked } = open([...many(5, () => voter('yes', 'no')), takenBack]);
		expect(asked[0]!.filter(({ second }) => second === null)).toEqual([
			{ first: 'yes', second: null }
		]);
	});
});
