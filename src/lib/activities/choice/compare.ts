/** What two rounds tell of the people who answered both: as much as leaves nobody able to work out a few who moved. */
import type { Compared, Pair } from '../../domain/ballot/rounds.ts';
import { decideTold, type Ways } from '../../domain/disclosure/moves-told.ts';
import { isMoved, isStayed, type Move, type MovePick } from '../../domain/disclosure/moves.ts';
import { listOptions, scaleOf } from './options.ts';
import type { Choices, Settings } from './schema.ts';

type ChoicePair = Pair<Choices>;

/** The name of a move in the log; from anywhere where it has no `from`. */
export const moveName = (from: string | null, to: string) => `${from ?? ''}>${to}`;

/** How many people went each way, with the name that it has in the log. */
type NamedWays = Ways & { names: { one: string; other: string } };

export function compareRounds(pairs: readonly ChoicePair[], settings: Settings): Compared {
	const answers = listAnswers(pairs, settings);
	const keys = answers.map((answer) => JSON.stringify(answer));
	const placeOf = (given: Choices | null) => (given ? keys.indexOf(JSON.stringify(given)) : null);
	const made = pairs.map(({ first, second }): Move => ({
		from: placeOf(first),
		to: placeOf(second)
	}));
	const count = (pick: MovePick) => made.filter(pick).length;
	const first = answers.map((_, place) => count(({ from }) => from === place));
	const second = answers.map((_, place) => count(({ to }) => to === place));
	const [moved, same] = [count(isMoved), count(isStayed)];
	const both = moved + same;

	const ways = findWays(settings, first, second);
	const wayCounts = ways
		? { one: count(ways.one), other: count(ways.other) }
		: { one: moved, other: 0 };
	const told = decideTold({ first, second, both }, ways, listHolders(answers, settings))(wayCounts);
	if (told === 'ways' && ways) {
		const { one, other } = ways.names;
		return {
			tellsFirst: true,
			people: { [one]: wayCounts.one, [other]: wayCounts.other, same }
		};
	}
	if (told === 'moved') return { tellsFirst: true, people: { same, moved } };
	return { tellsFirst: told === 'rounds', people: { both } };
}

/** Every answer that can be given; with more than one choice each, every ballot that was. */
function listAnswers(pairs: readonly ChoicePair[], settings: Settings): Choices[] {
	if (settings.kind !== 'more') return listOptions(settings).map(({ id }) => [id]);
	const given = pairs.flatMap(({ first, second }) => [first, second].filter((one) => one !== null));
	return [...new Set(given.map((choices) => JSON.stringify(choices)))]
		.toSorted()
		.map((key) => JSON.parse(key) as Choices);
}

/** Up and down a scale; in a list to the option that grew most, or elsewhere. */
function findWays(
	settings: Settings,
	first: readonly number[],
	second: readonly number[]
): NamedWays | null {
	if (settings.kind === 'more') return null;
	if (scaleOf(settings.kind) !== null) {
		return { one: goes(1), other: goes(-1), names: { one: 'up', other: 'down' } };
	}
	const growth = second.map((people, place) => people - (first[place] ?? 0));
	const grown = growth.indexOf(Math.max(...growth));
	const name = moveName(null, listOptions(settings)[grown]?.id ?? '');
	return {
		one: (move) => isMoved(move) && move.to === grown,
		other: (move) => isMoved(move) && move.to !== grown,
		names: { one: name, other: 'other' }
	};
}

const goes =
	(way: 1 | -1): MovePick =>
	({ from, to }) =>
		from !== null && to !== null && Math.sign(to - from) === way;

/** Of each option the answers that hold it, where an answer can hold more than one. */
function listHolders(answers: readonly Choices[], { kind }: Settings): Set<number>[] {
	if (kind !== 'more') return [];
	return [...new Set(answers.flat())].map(
		(id) => new Set(answers.flatMap((answer, place) => (answer.includes(id) ? [place] : [])))
	);
}
