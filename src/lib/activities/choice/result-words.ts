/** The sentences of a result: how many answered, where the middle lies, and what is not told. */
import { areEnough, discloseCount } from '../../domain/disclosure/disclosed.ts';
import { mostChoices, scaleOf } from './options.ts';
import type { CountedOption, Median, Paper, Result } from './schema.ts';
import type { Texts } from './words.ts';

type Counted = Pick<Result, 'base' | 'options' | 'before' | 'lastRound' | 'isLost'> &
	Pick<Paper, 'rounds'>;

/** How many answered; and where nothing more is told, why not. */
export function sayAnswered(counted: Counted, texts: Texts): string[] {
	if (counted.lastRound === 1) return sayFirstOnly(counted, texts);
	const { base, options, before, isLost, rounds } = counted;
	const last = before ? texts.result.answeredIn(2, base.cast) : texts.result.answered(base.cast);
	switch (discloseCount(base.cast, options, isLost).is) {
		case 'lost':
			return [
				...(before ? [texts.result.answeredIn(1, before.cast)] : []),
				...[last, texts.result.lost]
			];
		case 'too-few':
			return [...(before ? sayBefore(before, texts) : []), last, texts.result.tooFew];
		case 'none':
			return [...(before ? sayBefore(before, texts) : []), last];
		case 'shown':
			if (before) return [...sayBefore(before, texts), last];
			return rounds === 1
				? [last]
				: [texts.result.answeredIn(1, base.cast), texts.result.onlyFirst];
	}
}

/** Where the second round never began: nobody stayed away from it. */
function sayFirstOnly({ base, options, isLost }: Counted, texts: Texts): string[] {
	const { answeredIn, lost, tooFew, noSecond } = texts.result;
	const why = { lost: [lost], 'too-few': [tooFew], none: [], shown: [] };
	return [answeredIn(1, base.cast), ...why[discloseCount(base.cast, options, isLost).is], noSecond];
}

function sayBefore({ cast, votes }: NonNullable<Result['before']>, texts: Texts): string[] {
	const first = texts.result.answeredIn(1, cast);
	if (votes !== null) return [first];
	return [first, areEnough(cast) ? texts.result.beforeHidden : texts.result.tooFew];
}

/** What each of them could choose; null on a scale. */
export function sayBallot(
	{ kind, limit }: Pick<Paper, 'kind' | 'limit'>,
	options: readonly unknown[],
	texts: Texts
): string | null {
	if (scaleOf(kind) !== null) return null;
	return kind === 'more'
		? texts.result.ballot.more(mostChoices({ kind, limit }, options))
		: texts.result.ballot.one;
}

export function sayMedian(
	{ median, before }: Pick<Result, 'median' | 'before'>,
	texts: Texts
): string[] {
	const say = (one: Median | null | undefined, words: (from: number, to: number) => string) =>
		one ? [words(one.from, one.to)] : [];
	const last = say(median, texts.result.median);
	return last.length > 0 ? [...last, ...say(before?.median, texts.result.medianBefore)] : [];
}

/** What a unanimous round tells of everybody who answered in it. */
export function sayUnanimous(
	{ base, options, before }: Pick<Result, 'base' | 'options' | 'before'>,
	texts: Texts
): string {
	if (!before) return texts.report.unanimous;
	const isIn = (votes: readonly { votes: number }[] | null, cast: number) =>
		votes !== null && votes.some((option) => option.votes === cast);
	return isIn(options, base.cast) && isIn(before.votes, before.cast)
		? texts.report.unanimousRounds
		: texts.report.unanimousRound;
}

/** How many people chose an option in the first round; null where that is not told. */
export function votesBefore({ before }: Pick<Result, 'before'>, id: string): number | null {
	return before?.votes?.find((option) => option.id === id)?.votes ?? null;
}

/** The same for a wall, which has one line for it. */
export function sayRounds(counted: Counted, texts: Texts): string {
	const { base, options, before } = counted;
	if (options !== null && before?.votes) return texts.wall.rounds(before.cast, base.cast);
	return sayAnswered(counted, texts).join(' ');
}

/** How many rows a wall can hold, alone and above how people moved. */
export const mostOnWall = 5;
export const mostAboveShift = 3;

/** The rows that fit on a wall, and how many did not: a row is never left out while its equal stands there. */
export function fitRows(
	options: readonly CountedOption[],
	most: number
): { rows: CountedOption[]; leftOut: number } {
	const next = options[most];
	const rows = options.filter(({ rank }, index) => index < most && rank !== next?.rank);
	return { rows, leftOut: options.length - rows.length };
}
