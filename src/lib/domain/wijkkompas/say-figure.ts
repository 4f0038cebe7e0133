/**
 * What is said of a figure, as data. The catalogue of a language words it (`texts/LANGUAGE/figures.ts`), so that the hall, the pages
 * of the kompas and the report say one figure in one way.
 */
import type { ComparisonStatus } from './comparison.ts';
import type { Unit } from './indicator.ts';
import { tenths } from './tenths.ts';

/** A value with what it counts in. */
export interface Amount {
	value: number;
	unit: Unit;
	decimals: number;
}

interface Point {
	year: number;
	value: number;
}

/** "6 van de 10": in words at both ends of the scale, where a bare number would say too much. */
export interface PeopleShare {
	of10: number;
	form: 'few' | 'one' | 'some' | 'most' | 'all';
}

export type Headline =
	| { kind: 'people'; share: PeopleShare }
	/** The indicator's own words for "more" and "less". */
	| { kind: 'moved'; way: 'more' | 'less' }
	/** The same of a score that a model gave: never a fact, and said with the year it is compared with. */
	| { kind: 'estimated'; way: 'more' | 'less' | 'same'; since: number }
	| { kind: 'amount'; amount: Amount }
	/** Nothing but what it is about. */
	| { kind: 'name' };

export type Change =
	| { kind: 'none' }
	/** The number says little by itself: only the year with which it is compared. */
	| { kind: 'since'; year: number }
	| { kind: 'was-people'; year: number; share: PeopleShare }
	| { kind: 'was'; year: number; amount: Amount }
	| {
			kind: 'from-to';
			from: { year: number; amount: Amount };
			to: { year: number; amount: Amount };
	  };

export interface FigurePhrase {
	headline: Headline;
	/** Null where the number says nothing to who does not know its scale, or there is none. */
	value: Amount | null;
	change: Change;
}

export interface Sayable {
	unit: Unit;
	decimals: number;
	/** Whether people are what is counted; a wijk's own percentage need not be. */
	countsPeople: boolean;
	/** Estimated by a model, not counted or asked. */
	isModel: boolean;
	latest: Point | null;
	previous: Point | null;
	status: ComparisonStatus;
}

export function sayFigure(figure: Sayable): FigurePhrase {
	const { latest, unit, decimals } = figure;
	const value = latest && saysSomething(unit) ? { value: latest.value, unit, decimals } : null;
	const headline = sayHeadline(figure, value);
	// An estimate says itself what it is compared with.
	const change: Change = headline.kind === 'estimated' ? { kind: 'none' } : sayChange(figure);
	return { headline, value, change };
}

/** A number around zero says nothing to who does not know what zero is. */
export function saysSomething(unit: Unit): boolean {
	return unit !== 'deviation';
}

/** Whether it is a score that a model gave: its number says nothing, and what it says is an estimate. */
export function isModelScore({ unit, isModel }: Pick<Sayable, 'unit' | 'isModel'>): boolean {
	return isModel && (unit === 'deviation' || unit === 'score');
}

/** Whether one can say yes or no to it. Of a score of which nothing can be said but its name, nobody can. */
export function canBeRecognised(figure: Sayable): boolean {
	const isScore = isModelScore(figure) || !saysSomething(figure.unit);
	return !isScore || sayFigure(figure).headline.kind !== 'name';
}

/** Whether an indicator is a share of people; the tails of a sentence about them come with it. */
export function countsPeople({ unit, people }: { unit: Unit; people: string | null }): boolean {
	return unit === 'percent' && people !== null;
}

/** A percentage as people. */
export function shareOfPeople(percentage: number): PeopleShare {
	const of10 = tenths(percentage) ?? 0;
	if (percentage === 100) return { of10, form: 'all' };
	const forms = { 0: 'few', 1: 'one', 10: 'most' } as const;
	return { of10, form: forms[of10 as keyof typeof forms] ?? 'some' };
}

/** Which way a figure went, where it changed clearly. */
export function wayOfChange(change: {
	latest: { value: number | null } | null;
	previous: { value: number | null } | null;
	status: ComparisonStatus;
}): 'more' | 'less' | null {
	const { latest, previous, status } = change;
	if (latest?.value == null || previous?.value == null) return null;
	if (status !== 'better' && status !== 'worse') return null;
	return latest.value > previous.value ? 'more' : 'less';
}

function sayHeadline(figure: Sayable, value: Amount | null): Headline {
	if (figure.latest && figure.countsPeople) {
		return { kind: 'people', share: shareOfPeople(figure.latest.value) };
	}
	if (isModelScore(figure)) return sayEstimate(figure);
	if (value) return { kind: 'amount', amount: value };
	const way = wayOfChange(figure);
	return way ? { kind: 'moved', way } : { kind: 'name' };
}

function sayEstimate(figure: Sayable): Headline {
	const { latest, previous, status } = figure;
	const way = status === 'same' ? status : wayOfChange(figure);
	if (!latest || !previous || !way) return { kind: 'name' };
	return { kind: 'estimated', way, since: previous.year };
}

function sayChange({
	unit,
	decimals,
	countsPeople: people,
	latest,
	previous,
	status
}: Sayable): Change {
	if (!latest || !previous) return { kind: 'none' };
	if (!saysSomething(unit)) return { kind: 'since', year: previous.year };
	const amountOf = ({ value }: Point, places = decimals) => ({ value, unit, decimals: places });
	if (!people) return { kind: 'was', year: previous.year, amount: amountOf(previous) };
	const before = shareOfPeople(previous.value);
	// "2 van de 10" then and now beside "slechter geworden" would puzzle: then the percentages say it.
	const looksMoved = before.of10 !== shareOfPeople(latest.value).of10;
	if (looksMoved === (status !== 'same')) {
		return { kind: 'was-people', year: previous.year, share: before };
	}
	// Nor would "3 van de 10" beside the 35% that 34,6% is without its decimals.
	const isFar = ({ value }: Point) => tenths(Math.round(value)) !== tenths(value);
	const isAlike = Math.round(latest.value) === Math.round(previous.value);
	const places = isAlike || isFar(latest) || isFar(previous) ? decimals : 0;
	return {
		kind: 'from-to',
		from: { year: previous.year, amount: amountOf(previous, places) },
		to: { year: latest.year, amount: amountOf(latest, places) }
	};
}
