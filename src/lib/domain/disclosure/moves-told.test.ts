/** Whoever knows the rule lays all tables beside each other that leave the same numbers. In no such heap is a group surely a few people. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideTold, type Told, type Ways } from './moves-told.ts';
import { isFew } from './disclosed.ts';
import { isMoved, isStayed, type Move, type MovePick, type TwoCounts } from './moves.ts';

const twice: MovePick = ({ from, to }) => from !== null && to !== null;
const scale: Ways = {
	one: (move) => twice(move) && (move.from ?? 0) < (move.to ?? 0),
	other: (move) => twice(move) && (move.from ?? 0) > (move.to ?? 0)
};
const towards = (place: number): Ways => ({
	one: (move) => isMoved(move) && move.to === place,
	other: (move) => isMoved(move) && move.to !== place
});
const list = ({ first, second }: TwoCounts) => {
	const growth = second.map((people, place) => people - first[place]!);
	return towards(growth.indexOf(Math.max(...growth)));
};
type WaysOf = (counts: TwoCounts) => Ways | null;
/** Three answers: the one of two options, the other, or both. */
const oneOrBoth = [new Set([0, 2]), new Set([1, 2])];
const noWays: WaysOf = () => null;
const asked: [string, WaysOf, readonly ReadonlySet<number>[]][] = [
	['scale', () => scale, []],
	['list', list, []],
	['ballots of one or both of two options', noWays, oneOrBoth]
];

/** All ways to divide people over heaps of at most so many. */
function* divide(people: number, most: readonly number[]): Generator<number[]> {
	const [here, ...others] = most;
	if (here === undefined) {
		if (people === 0) yield [];
		return;
	}
	for (let put = 0; put <= Math.min(here, people); put += 1) {
		for (const rest of divide(people - put, others)) yield [put, ...rest];
	}
}

/** All tables with these counts: a row for each answer in the first round and one for who came late; the last column left early. */
function* fill(rows: readonly number[], columns: readonly number[]): Generator<number[]> {
	const [row, ...others] = rows;
	if (row === undefined) return yield [];
	const isLast = others.length === 0;
	// Nobody answered in neither round.
	const room = isLast ? [...columns.slice(0, -1), 0] : columns;
	for (const put of divide(row, room)) {
		const left = columns.map((people, place) => people - put[place]!);
		if (isLast && left.some((people) => people > 0)) continue;
		for (const rest of fill(others, left)) yield [...put, ...rest];
	}
}

interface Group {
	cells: number[];
	/** Everybody knows that somebody who came late gave this answer, when more people gave it than answered twice. */
	lateTo: number | null;
}

function listGroups(
	answers: number,
	ways: Ways | null,
	options: readonly ReadonlySet<number>[]
): Group[] {
	const places = [...Array.from({ length: answers }, (_, place) => place), null];
	const moves = places.flatMap((from) => places.map((to): Move => ({ from, to })));
	const group = (pick: MovePick): Group => ({
		cells: moves.flatMap((move, cell) => (pick(move) ? [cell] : [])),
		lateTo: null
	});
	const single = moves.flatMap((move, cell) =>
		move.from === move.to ? [] : [{ cells: [cell], lateTo: move.from === null ? move.to : null }]
	);
	const has = (option: ReadonlySet<number>, place: number | null) => option.has(place ?? -1);
	const changes = options.flatMap((option): MovePick[] => [
		(move) => isMoved(move) && !has(option, move.from) && has(option, move.to),
		(move) => isMoved(move) && has(option, move.from) && !has(option, move.to)
	]);
	return [...single, ...[...changes, isStayed, isMoved, ...Object.values(ways ?? {})].map(group)];
}

const add = (counts: readonly number[]) => counts.reduce((sum, people) => sum + people, 0);

/** Of each outcome the groups that were a few people in every table so far, a bit for each. */
class Onlooker {
	tables = 0;
	readonly told: Record<Told, number> = { ways: 0, moved: 0, rounds: 0, second: 0 };
	private readonly few = new Map<string, number>();

	private readonly options: readonly ReadonlySet<number>[];

	constructor(options: readonly ReadonlySet<number>[] = []) {
		this.options = options;
	}

	seeAll(counts: TwoCounts, waysFor: WaysOf): void {
		const { first, second, both } = counts;
		const ways = waysFor(counts);
		const groups = listGroups(first.length, ways, this.options);
		// Which ways are looked at depends on the first round, in a list: who does not know it does not know them.
		const hasOwnWays = ways !== null && ways !== scale;
		const [one, other] = ways ? groups.slice(-2) : groups.slice(-1);
		const decide = decideTold(counts, ways, this.options);
		const seen = new Map<number, Told>();
		const of = (table: readonly number[], group: Group | undefined) =>
			group?.cells.reduce((sum, cell) => sum + table[cell]!, 0) ?? 0;
		for (const table of fill([...first, add(second) - both], [...second, add(first) - both])) {
			const made = { one: of(table, one), other: of(table, other) };
			const key = made.one * 1000 + made.other;
			const told = seen.get(key) ?? decide(made);
			seen.set(key, told);
			const known = told === 'second' ? add(first) : first;
			const number = { ways: made, moved: made.one + made.other, rounds: null, second: null };
			const bits = groups.reduce((few, group, bit) => {
				if (told === 'second' && hasOwnWays && bit >= groups.length - 2) return few;
				if (told === 'second' && group.lateTo !== null && second[group.lateTo]! > both) return few;
				return isFew(of(table, group)) ? few | (1 << bit) : few;
			}, 0);
			const outcome = JSON.stringify([told, number[told], known, second, both]);
			this.few.set(outcome, (this.few.get(outcome) ?? -1) & bits);
			this.told[told] += 1;
			this.tables += 1;
		}
	}

	/** The outcomes that leave no doubt that some group is a few people. */
	knows(): string[] {
		return [...this.few].filter(([, bits]) => bits !== 0).map(([outcome]) => outcome);
	}
}

/** Every first round there can have been, beside this second one. */
function* allFirst(second: readonly number[], both: number, early: number): Generator<TwoCounts> {
	const cast = both + early;
	for (const first of divide(
		cast,
		second.map(() => cast)
	))
		yield { first, second, both };
}

function* allCounts(answers: number, both: number, late: number, early: number) {
	const most = Array.from({ length: answers }, () => both + late);
	for (const second of divide(both + late, most)) yield* allFirst(second, both, early);
}
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number);

describe('whatever two rounds tell, nobody can work out a few', () => {
	it('in every hall of up to fourteen people and two answers, where some came late or left early', () => {
		const onlooker = new Onlooker();
		for (const both of upTo(14)) {
			for (const late of upTo(2)) {
				for (const early of upTo(2)) {
					for (const counts of allCounts(2, both, late, early)) onlooker.seeAll(counts, list);
				}
			}
		}
		expect(onlooker.knows()).toEqual([]);
	}, 60_000);

	it('in every hall of up to 24 people and two answers', () => {
		const onlooker = new Onlooker();
		for (const both of upTo(24)) {
			for (const counts of allCounts(2, both, 0, 0)) onlooker.seeAll(counts, list);
		}
		expect(onlooker.knows()).toEqual([]);
	}, 60_000);

	it.each(asked)(
		'of three answers, with any first round (%s)',
		(_, waysFor, options) => {
			const onlooker = new Onlooker(options);
			const seconds: [number[], number, number][] = [
				[[4, 4, 4], 0, 0],
				[[9, 2, 1], 0, 0],
				[[1, 8, 1], 0, 1],
				[[0, 6, 5], 1, 0],
				[[2, 0, 9], 1, 1],
				[[0, 13, 1], 0, 0],
				[[6, 6, 0], 0, 0],
				[[0, 11, 0], 0, 0],
				// Four people at the first place, and all others at the third, can only have gone up.
				[[0, 10, 10], 0, 0]
			];
			for (const [second, late, early] of seconds) {
				for (const counts of allFirst(second, add(second) - late, early))
					onlooker.seeAll(counts, waysFor);
			}
			expect(onlooker.knows()).toEqual([]);
		},
		20000
	);

	it.each(asked)(
		'of three answers in larger halls (%s)',
		(_, waysFor, options) => {
			const onlooker = new Onlooker(options);
			const cells = fc.array(fc.nat(5), { minLength: 9, maxLength: 9 });
			const few = fc.array(fc.nat(1), { minLength: 3, maxLength: 3 });
			fc.assert(
				fc.property(cells, few, few, (table, late, early) => {
					const first = [0, 1, 2].map(
						(row) => add(table.slice(3 * row, 3 * row + 3)) + early[row]!
					);
					const second = [0, 1, 2].map(
						(column) => table[column]! + table[column + 3]! + table[column + 6]! + late[column]!
					);
					onlooker.seeAll({ first, second, both: add(table) }, waysFor);
				}),
				{ numRuns: 8, seed: 31, endOnFailure: true }
			);
			// Of what hides the first round, this sees only some of what may be behind it.
			expect(onlooker.knows().filter((outcome) => !outcome.includes('second'))).toEqual([]);
			expect(onlooker.told.moved).toBeGreaterThan(0);
			expect(onlooker.told.ways > 0).toBe(options.length === 0);
		},
		60_000
	);
});

describe('a hall with many different answers', () => {
	it('is compared in a moment, so above fifteen the number who moved is not told', () => {
		const tell = (answers: number) => {
			const people = Array.from({ length: answers }, (_, place) => 10 + (place % 3));
			const second = [...people.slice(1), people[0]!];
			return decideTold({ first: people, second, both: add(people) }, null)({ one: 0, other: 60 });
		};
		expect([tell(15), tell(16)]).toEqual(['moved', 'rounds']);
	});
});
