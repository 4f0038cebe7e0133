import { showText } from '../../domain/free-text.ts';
import { tenths } from '../../domain/wijkkompas/tenths.ts';
import { wilsonInterval } from '../../domain/statistics/interval.ts';
import type { RecognitionCount } from '../../domain/finding/finding.ts';
import { smallestGroup } from '../../domain/disclosure/smallest-group.ts';
import type { Group, GroupResult, IndicatorResult, RemarkView, State } from './schema.ts';

interface Tally {
	residents: RecognitionCount;
	professionals: RecognitionCount;
	guesses: number[];
}

/** An answer nobody gave counts as zero. */
export function countNone(): RecognitionCount {
	return { yes: 0, partly: 0, no: 0, unknown: 0 };
}

/** Counts every answer anew: counts are never kept. In the order of the indicators. */
export function countResults(state: State): IndicatorResult[] {
	const tallies = new Map<string, Tally>(
		state.indicators.map(({ id }) => [
			id,
			{ residents: countNone(), professionals: countNone(), guesses: [] }
		])
	);
	for (const person of Object.values(state.people)) {
		for (const [indicator, tally] of tallies) {
			const answer = person.answers[indicator];
			const guess = person.guesses[indicator];
			if (answer !== undefined) tally[person.group][answer] += 1;
			if (guess !== undefined) tally.guesses.push(guess);
		}
	}
	return [...tallies].map(([indicator, tally]) => ({
		indicator,
		answers: sum(tally.residents) + sum(tally.professionals),
		residents: resultOf(tally.residents),
		professionals: resultOf(tally.professionals),
		guess: middleGuess(tally.guesses)
	}));
}

/** The remarks in the order in which they came; who wrote them is in none of them. */
export function listRemarks(state: State, results: readonly IndicatorResult[]): RemarkView[] {
	const toldApart = new Set(
		results
			.filter(({ residents, professionals }) => residents !== null && professionals !== null)
			.map(({ indicator }) => indicator)
	);
	return Object.entries(state.remarks).map(([id, remark]) => ({
		id,
		indicator: remark.indicator,
		text: showText(remark.text),
		group: toldApart.has(remark.indicator) ? remark.group : null,
		state: remark.state
	}));
}

/** The group a kind of participant is counted in: entrepreneurs with the residents. */
export function groupOf(kind: 'resident' | 'entrepreneur' | 'professional'): Group {
	return kind === 'professional' ? 'professionals' : 'residents';
}

function resultOf(counts: RecognitionCount): GroupResult | null {
	const total = sum(counts);
	const interval = wilsonInterval(counts.yes, total);
	const share = tenths(counts.yes, total);
	if (total < smallestGroup || interval === null || share === null) return null;
	return { counts, total, tenths: share, low: interval.low, high: interval.high };
}

function middleGuess(guesses: readonly number[]): IndicatorResult['guess'] {
	const middle = guesses.toSorted((one, other) => one - other)[
		Math.floor((guesses.length - 1) / 2)
	];
	if (guesses.length < smallestGroup || middle === undefined) return null;
	return { tenths: middle, people: guesses.length };
}

function sum({ yes, partly, no, unknown }: RecognitionCount): number {
	return yes + partly + no + unknown;
}
