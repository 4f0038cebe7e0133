import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestGroup } from '../disclosure/smallest-group.ts';
import type { Group } from './ballot.ts';
import { countChannels, countGroups } from './count-ballots.ts';
import { openedSchema } from './opened-schema.ts';
import { openBox, type SealedBallot } from './open-box.ts';

const question = 'vote';
const together = () => false;
const apart = () => true;

function ballot(content: unknown, group: Group = 'residents'): SealedBallot {
	return { question, counts: true, ballot: { group, channel: 'phone', content } };
}

const many = (count: number, content: unknown, group?: Group) =>
	Array.from({ length: count }, () => ballot(content, group));

const anyBallot: fc.Arbitrary<SealedBallot> = fc.record({
	question: fc.constantFrom('first', 'second'),
	counts: fc.boolean(),
	ballot: fc.option(
		fc.record({
			group: fc.constantFrom('residents' as const, 'professionals' as const),
			channel: fc.constantFrom('phone' as const, 'paper' as const),
			content: fc.oneof(
				fc.constantFrom('yes', 'no'),
				fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(2), { noNullPrototype: true })
			)
		})
	)
});
const anyBox = fc.array(anyBallot, { maxLength: 40, size: 'large' });

describe('a box that is opened', () => {
	it('gives the same, to the letter, in whatever order the ballots came in', () => {
		const shuffled = anyBox.chain((box) =>
			fc.tuple(fc.constant(box), fc.shuffledSubarray(box, { minLength: box.length }))
		);
		fc.assert(
			fc.property(shuffled, fc.boolean(), ([box, other], isApart) => {
				const countsApart = () => isApart;
				expect(JSON.stringify(openBox(other, countsApart))).toBe(
					JSON.stringify(openBox(box, countsApart))
				);
			})
		);
	});

	it('gives the same when two voters exchange their ballots', () => {
		const given = ['yes', 'no', 'no', 'yes', 'maybe', 'no'].map((content) => ballot(content));
		const exchanged = given.with(0, given[1]!).with(1, given[0]!);
		expect(exchanged).not.toEqual(given);
		expect(JSON.stringify(openBox(exchanged, together))).toBe(
			JSON.stringify(openBox(given, together))
		);
	});

	it('does not tell in which order somebody filled in a ballot', () => {
		const others = many(5, { a: 1 });
		const [one, other] = [
			{ a: 1, b: 2 },
			{ b: 2, a: 1 }
		].map((content) => openBox([...others, ballot(content), ballot({ c: 1 })], together));
		expect(JSON.stringify(one)).toBe(JSON.stringify(other));
	});

	it('holds what was chosen as often as it was chosen, and no names', () => {
		const opened = openBox([...many(4, 'yes'), ...many(3, 'no')], together);
		const said = opened[question]!.ballots!.map(({ content }) => content);
		expect(said).toEqual(['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes']);
		expect(Object.keys(opened[question]!.ballots![0]!).toSorted()).toEqual([
			'channel',
			'content',
			'group'
		]);
		expect(openedSchema.parse(opened)).toEqual(opened);
	});

	it('of fewer than five keeps how many there were, and not what they said', () => {
		expect(openBox(many(4, 'yes'), together)).toEqual({ [question]: { cast: 4, ballots: null } });
		expect(openBox(many(5, 'yes'), together)[question]!.ballots).toHaveLength(5);
		expect(openBox([], together)).toEqual({});
	});

	it('counts a ballot that was taken back for nothing', () => {
		const takenBack = { question, counts: false, ballot: null };
		expect(openBox([...many(5, 'yes'), takenBack], together)[question]).toMatchObject({
			cast: 5,
			ballots: { length: 5 }
		});
		expect(openBox([...many(4, 'yes'), takenBack], together)[question]!.ballots).toBeNull();
	});

	it('opens what does not count as an answer, and does not count it', () => {
		const guesses = many(6, 3).map((one) => ({ ...one, counts: false }));
		expect(openBox(guesses, together)[question]).toMatchObject({ cast: 0, ballots: { length: 6 } });
	});

	it('keeps the questions apart, in the order of their names', () => {
		const opened = openBox(
			[...many(5, 'yes'), ...many(2, 'no')].map((one, index) => ({
				...one,
				question: index < 5 ? 'b' : 'a'
			})),
			together
		);
		expect(Object.entries(opened).map(([name, { cast }]) => [name, cast])).toEqual([
			['a', 2],
			['b', 5]
		]);
		expect(opened.a!.ballots).toBeNull();
	});
});

describe('groups in it', () => {
	const mixed = (residents: number, professionals: number) => [
		...many(residents, 'yes', 'residents'),
		...many(professionals, 'no', 'professionals')
	];

	it('that are counted together are told only when each group that voted has five', () => {
		const groupsIn = (residents: number, professionals: number) =>
			countGroups(openBox(mixed(residents, professionals), together)[question]!.ballots!);
		expect(groupsIn(5, 5)).toEqual({ residents: 5, professionals: 5 });
		expect(groupsIn(7, 0)).toEqual({ residents: 7, professionals: 0 });
		for (const [residents, professionals] of [
			[20, 4],
			[4, 20],
			[20, 1],
			[3, 3]
		] as const) {
			const hidden = { residents: null, professionals: null };
			expect(groupsIn(residents, professionals)).toEqual(hidden);
		}
		// All of them count all the same.
		expect(openBox(mixed(20, 1), together)[question]!.ballots).toHaveLength(21);
	});

	it('that are counted apart each stand or fall alone: a small one is destroyed, the other stays', () => {
		const { cast, ballots } = openBox(mixed(8, 4), apart)[question]!;
		expect(cast).toBe(12);
		expect(ballots).toHaveLength(8);
		expect(countGroups(ballots!)).toEqual({ residents: 8, professionals: 0 });
		expect(JSON.stringify(ballots)).not.toContain('no');
		expect(openBox(mixed(4, 4), apart)[question]).toEqual({ cast: 8, ballots: null });
	});

	it('never stand apart with fewer than five, whatever was put in', () => {
		fc.assert(
			fc.property(anyBox, fc.boolean(), (box, isApart) => {
				for (const { ballots } of Object.values(openBox(box, () => isApart))) {
					if (!ballots) continue;
					expect(ballots.length).toBeGreaterThanOrEqual(smallestGroup);
					const named = [
						...Object.values(countGroups(ballots)),
						...Object.values(countChannels(ballots) ?? {})
					];
					for (const count of named) {
						if (count) expect(count).toBeGreaterThanOrEqual(smallestGroup);
					}
				}
			})
		);
	});

	it('hide no channel either, unless one was used by fewer than five', () => {
		const paper = (count: number) =>
			many(count, 'yes').map((one) => ({
				...one,
				ballot: { ...one.ballot!, channel: 'paper' as const }
			}));
		const channelsOf = (count: number) =>
			countChannels(openBox([...many(6, 'yes'), ...paper(count)], together)[question]!.ballots!);
		expect(channelsOf(5)).toEqual({ phone: 6, paper: 5 });
		expect(channelsOf(1)).toBeNull();
		expect(channelsOf(0)).toEqual({ phone: 6 });
	});
});
