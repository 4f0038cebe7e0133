/** Counting: always from the ballots, never from a number kept beside them. */
import type { Ballots } from '../../domain/activity.ts';
import { sumKinds } from '../../domain/audience.ts';
import type { Ballot, CountByGroup } from '../../domain/ballot/ballot.ts';
import { countChannels, countGroups } from '../../domain/ballot/count-ballots.ts';
import { areEnough, isFew } from '../../domain/disclosure/disclosed.ts';
import { moveName } from './compare.ts';
import { scaleOf } from './options.ts';
import type {
	Before,
	Choices,
	CountedOption,
	Median,
	Option,
	Result,
	Round,
	Settings,
	Shift,
	State
} from './schema.ts';

/** Each round is a question of its own, so that its voters are counted apart. */
export const questions: Record<Round, string> = { 1: 'first', 2: 'second' };

/** The result: of the last round that can be told, and how people came to it from the first. */
export function countChoices(
	{ options, round }: State,
	box: Ballots<Choices>,
	settings: Settings
): Result {
	const hasSecond = settings.rounds === 2 && isHeld(box);
	const last = questions[hasSecond ? 2 : 1];
	const ballots = tellFrom(box.on(last));
	const present = sumKinds(box.present);
	const cast = box.castOn(last);
	const channels = ballots && countChannels(ballots);
	return {
		base: { present, entitled: present, cast, valid: cast },
		voters: countVoters(ballots),
		hasEntrepreneurs: box.present.entrepreneur > 0,
		options: ballots && countOptions(options, ballots, settings),
		median: ballots && findMedian(ballots, settings),
		channels: channels && Object.values(channels).some(isFew) ? null : channels,
		isUnanimous: isUnanimous(ballots) || (hasSecond && isUnanimous(tellFrom(box.on(questions[1])))),
		before: hasSecond ? countBefore(options, box, settings) : null,
		...(settings.rounds === 2 ? { lastRound: round } : {}),
		shift: hasSecond ? readShift(options, box.movesTo(questions[2])) : null,
		...(box.areLost(last) ? { isLost: true } : {})
	};
}

/** With fewer than five answers in the second round, the first stands as if it was the only one: nothing it tells is of who moved. */
function isHeld(box: Ballots<Choices>): boolean {
	const [first, second] = [box.castOn(questions[1]), box.castOn(questions[2])];
	return areEnough(second) || (second > 0 && !areEnough(first));
}

function isUnanimous(ballots: Ballot<Choices>[] | null): boolean {
	return new Set(ballots?.map(({ content }) => JSON.stringify(content))).size === 1;
}

/** How an open step stands while people choose; null where nothing of it may be known. */
export function countStanding(
	{ options }: State,
	box: Ballots<Choices>,
	settings: Settings
): CountedOption[] | null {
	const ballots = settings.secrecy === 'open' ? tellFrom(box.on(questions[1])) : null;
	return ballots && countOptions(options, ballots, settings);
}

/** Fewer than five are told by nobody, also where the step is open. */
function tellFrom(ballots: Ballot<Choices>[] | null): Ballot<Choices>[] | null {
	return ballots === null || !areEnough(ballots.length) ? null : ballots;
}

/** In an open step the groups are known, and one of them may be too small to stand apart: then neither does. */
function countVoters(ballots: Ballot<Choices>[] | null): CountByGroup {
	const counted = ballots && countGroups(ballots);
	const isSmall =
		counted === null || Object.values(counted).some((people) => people !== null && isFew(people));
	return isSmall ? { residents: null, professionals: null } : counted;
}

function countOptions(
	options: readonly Option[],
	ballots: readonly Ballot<Choices>[],
	{ kind }: Settings
): CountedOption[] {
	const { residents, professionals } = countVoters([...ballots]);
	// With one group alone there is nothing to split.
	const isSplit = Boolean(residents) && Boolean(professionals);
	const counted = options.map((option) => {
		const given = ballots.filter(({ content }) => content.includes(option.id));
		const of = (wanted: Ballot['group']) => given.filter(({ group }) => group === wanted).length;
		return {
			...option,
			votes: given.length,
			split: isSplit ? { residents: of('residents'), professionals: of('professionals') } : null
		};
	});
	const ranked = counted.map((option) => ({
		...option,
		rank: counted.filter(({ votes }) => votes > option.votes).length + 1
	}));
	return scaleOf(kind) === null ? ranked.toSorted((one, other) => one.rank - other.rank) : ranked;
}

function findMedian(ballots: readonly Ballot<Choices>[], { kind }: Settings): Median | null {
	if (scaleOf(kind) === null) return null;
	const places = ballots
		.map(({ content }) => Number(content[0]))
		.toSorted((one, other) => one - other);
	const from = places[Math.floor((places.length - 1) / 2)];
	const to = places[Math.floor(places.length / 2)];
	return from === undefined || to === undefined ? null : { from, to };
}

function countBefore(
	options: readonly Option[],
	box: Ballots<Choices>,
	settings: Settings
): Before {
	const ballots = tellFrom(box.on(questions[1]));
	const countOf = (id: string) =>
		ballots?.filter(({ content }) => content.includes(id)).length ?? 0;
	return {
		cast: box.castOn(questions[1]),
		votes: ballots && options.map(({ id }) => ({ id, votes: countOf(id) })),
		median: ballots && findMedian(ballots, settings)
	};
}

/** Reads what `compareRounds` wrote. */
function readShift(options: readonly Option[], ways: Record<string, number> | null): Shift | null {
	if (!ways) return null;
	const { same, up, down } = ways;
	const people = Object.values(ways).reduce((sum, one) => sum + one, 0);
	const moves = options
		.flatMap(({ id: to }) =>
			[null, ...options.map(({ id }) => id)].map((from) => ({
				...{ from, to },
				people: ways[moveName(from, to)] ?? 0
			}))
		)
		.filter((move) => move.people > 0)
		.toSorted((one, other) => other.people - one.people);
	return {
		people,
		stayed: same ?? null,
		moved: same === undefined ? null : people - same,
		direction: up === undefined || down === undefined ? null : { up, down },
		moves
	};
}
