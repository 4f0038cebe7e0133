import type { Ballots } from '../../domain/activity.ts';
import type { Group } from '../../domain/ballot/ballot.ts';
import type { Standing, Standings } from '../../domain/moderation/standing.ts';
import { tenths } from '../../domain/wijkkompas/tenths.ts';
import { wilsonInterval } from '../../domain/statistics/interval.ts';
import type { RecognitionCount } from '../../domain/finding/finding.ts';
import { areEnough } from '../../domain/disclosure/disclosed.ts';
import { answerOn, guessOn } from './question.ts';
import type { Ballot, GroupResult, IndicatorResult, RemarkView, State } from './schema.ts';
import { writtenIn } from './written.ts';

/** An answer nobody gave counts as zero. */
export function countNone(): RecognitionCount {
	return { yes: 0, partly: 0, no: 0, unknown: 0 };
}

/** Counts every ballot anew: counts are never kept. In the order of the indicators. */
export function countResults({ indicators }: State, ballots: Ballots<Ballot>): IndicatorResult[] {
	return indicators.map(({ id }) => ({
		indicator: id,
		answers: ballots.castOn(answerOn(id)),
		residents: resultOf(countGroup(ballots, id, 'residents')),
		professionals: resultOf(countGroup(ballots, id, 'professionals')),
		guess: middleGuess(
			(ballots.on(guessOn(id)) ?? []).flatMap(({ content }) =>
				content.kind === 'guess' ? [content.tenths] : []
			)
		),
		...(ballots.areLost(answerOn(id)) ? { isLost: true } : {})
	}));
}

function countGroup(ballots: Ballots<Ballot>, indicator: string, group: Group): RecognitionCount {
	const counts = countNone();
	for (const { group: of, content } of ballots.on(answerOn(indicator)) ?? []) {
		if (of === group && content.kind === 'answer') counts[content.answer] += 1;
	}
	return counts;
}

/** The remarks, in an order that says nothing of when they came; who wrote them is in none of them. */
export function listRemarks(
	state: State,
	results: readonly IndicatorResult[],
	standings: Standings
): (RemarkView & { standing: Standing })[] {
	const toldApart = new Set(
		results
			.filter(({ residents, professionals }) => residents !== null && professionals !== null)
			.map(({ indicator }) => indicator)
	);
	const remarks = Object.entries(state.remarks).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return remarks.map(([id, remark]) => ({
		id,
		indicator: remark.indicator,
		text: standings.show(writtenIn(remark), remark.text),
		group: toldApart.has(remark.indicator) ? remark.group : null,
		standing: standings.of(writtenIn(remark))
	}));
}

function resultOf(counts: RecognitionCount): GroupResult | null {
	const total = sum(counts);
	const interval = wilsonInterval(counts.yes, total);
	const share = tenths(counts.yes, total);
	if (!areEnough(total) || interval === null || share === null) return null;
	return { counts, total, tenths: share, low: interval.low, high: interval.high };
}

function middleGuess(guesses: readonly number[]): IndicatorResult['guess'] {
	const middle = guesses.toSorted((one, other) => one - other)[
		Math.floor((guesses.length - 1) / 2)
	];
	if (!areEnough(guesses.length) || middle === undefined) return null;
	return { tenths: middle, people: guesses.length };
}

function sum({ yes, partly, no, unknown }: RecognitionCount): number {
	return yes + partly + no + unknown;
}
