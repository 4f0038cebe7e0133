/** What two rounds tell of the people who answered both: the finest split in which nobody can recognise a few who moved. */
import type { Compared, Pair } from '../../domain/ballot/rounds.ts';
import { isFew, keepsFewUnknown, type Move, type MovePick } from '../../domain/disclosure/moves.ts';
import { areEnough } from '../../domain/disclosure/disclosed.ts';
import { listOptions, scaleOf } from './options.ts';
import type { Choices, Settings } from './schema.ts';

type ChoicePair = Pair<Choices>;
type PairPick = (pair: ChoicePair) => boolean;

/** Ways to go from the first round to the second, by name; everybody who answered both goes one of them. */
type Split = Record<string, PairPick>;

export const moveName = (from: string, to: string) => `${from}>${to}`;

const answeredBoth: PairPick = ({ first, second }) => first !== null && second !== null;
const isSame: PairPick = (pair) =>
	answeredBoth(pair) && JSON.stringify(pair.first) === JSON.stringify(pair.second);
const hasMoved: PairPick = (pair) => answeredBoth(pair) && !isSame(pair);

/** Tries from fine to coarse. When not even the two rounds may stand side by side, the first is not told. */
export function compareRounds(pairs: readonly ChoicePair[], settings: Settings): Compared {
	const count = (split: Split) =>
		Object.fromEntries(
			Object.entries(split).map(([name, pick]) => [name, pairs.filter(pick).length])
		);
	const splits = [...listSplits(pairs, settings), { same: isSame, moved: hasMoved }];
	const split = splits.find(
		(one) => !Object.values(count(one)).some(isFew) && isSafe(one, pairs, settings)
	);
	if (split) return { tellsFirst: true, people: count(split) };
	const both = { both: answeredBoth };
	return { tellsFirst: isSafe(both, pairs, settings), people: count(both) };
}

/** The splits that say which way people went. */
function listSplits(pairs: readonly ChoicePair[], { kind }: Settings): Split[] {
	if (scaleOf(kind) !== null) return [{ up: goes(1), down: goes(-1), same: isSame }];
	if (kind === 'more') return [];
	const large = countMoves(pairs).filter(({ people }) => areEnough(people));
	return large.map((_, index) => {
		const named = large.slice(0, large.length - index);
		const isNamed = new Set(named.map(({ name }) => name));
		const nameOf = ({ first, second }: ChoicePair) => moveName(first?.[0] ?? '', second?.[0] ?? '');
		return {
			...Object.fromEntries(
				named.map(({ name }) => [
					name,
					(pair: ChoicePair) => hasMoved(pair) && nameOf(pair) === name
				])
			),
			other: (pair) => hasMoved(pair) && !isNamed.has(nameOf(pair)),
			same: isSame
		};
	});
}

const goes =
	(way: 1 | -1): PairPick =>
	({ first, second }) =>
		first !== null && second !== null && Math.sign(Number(second[0]) - Number(first[0])) === way;

/** Largest first; of equal ones in the order of their names. */
function countMoves(pairs: readonly ChoicePair[]): { name: string; people: number }[] {
	const counts = new Map<string, number>();
	for (const pair of pairs.filter(hasMoved)) {
		const name = moveName(pair.first?.[0] ?? '', pair.second?.[0] ?? '');
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.map(([name, people]) => ({ name, people }))
		.toSorted((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1));
}

function isSafe(split: Split, pairs: readonly ChoicePair[], settings: Settings): boolean {
	return settings.kind === 'more'
		? isSafeForEach(split, pairs, settings)
		: isSafeInAll(split, pairs, settings);
}

/** With one choice each, a person is a move from one option to another. */
function isSafeInAll(split: Split, pairs: readonly ChoicePair[], settings: Settings): boolean {
	const ids = listOptions(settings).map(({ id }) => id);
	const placeOf = (choices: Choices | null) => (choices ? ids.indexOf(choices[0] ?? '') : null);
	const made = pairs.map(({ first, second }): Move => ({
		from: placeOf(first),
		to: placeOf(second)
	}));
	const idsOf = (place: number | null) => (place === null ? null : [ids[place] ?? '']);
	const toMoves =
		(pick: PairPick): MovePick =>
		({ from, to }) =>
			pick({ first: idsOf(from), second: idsOf(to) });
	const guarded = [
		hasMoved,
		isSame,
		...(scaleOf(settings.kind) === null ? [] : [goes(1), goes(-1)])
	];
	return keepsFewUnknown(ids.length, made, {
		groups: Object.values(split).map(toMoves),
		guarded: guarded.map(toMoves)
	});
}

/** With more choices, people may come to each option or leave it; no more do than changed anything, where that is told. */
function isSafeForEach(split: Split, pairs: readonly ChoicePair[], settings: Settings): boolean {
	const moved = split.moved && pairs.filter(split.moved).length;
	return listOptions(settings).every(({ id }) => {
		const has = (choices: Choices | null) => (choices ? Number(choices.includes(id)) : null);
		const made = pairs.map(({ first, second }): Move => ({ from: has(first), to: has(second) }));
		const group: MovePick = ({ from, to }) => from !== null && to !== null && from !== to;
		return keepsFewUnknown(
			2,
			made,
			moved === undefined ? {} : { noMoreThan: { group, people: moved } }
		);
	});
}
