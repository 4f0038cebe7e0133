import { findBreakBetween, type BoundaryBreak } from './boundary-break.ts';
import type { Indicator } from './indicator.ts';
import { hasFigure, type MeasuredFigure, type Measurement } from './measurement.ts';

export type ComparisonStatus = 'better' | 'same' | 'worse' | 'unknown' | 'suppressed' | 'neutral';

/** A status with a mark of its own on the screens; what is neutral has none. */
export type MarkedStatus = Exclude<ComparisonStatus, 'neutral'>;

/** Why there is no verdict, or why a difference that is there may not be called one. */
export type ComparisonReason =
	'first-measurement' | 'no-figure' | 'boundary-break' | 'within-margin';

/** How an area does, compared with nothing but its own past. */
export interface Comparison {
	readonly status: ComparisonStatus;
	readonly latest: Measurement | null;
	readonly previous: Measurement | null;
	readonly reason: ComparisonReason | null;
}

/**
 * Compares the last measurement of an area with the last figure before it. Every indicator has its
 * own last year. `series` holds the measurements of one indicator in one area, in any order.
 */
export function compareWithPast(
	indicator: Indicator,
	series: readonly Measurement[],
	breaks: readonly BoundaryBreak[]
): Comparison {
	const newestFirst = series
		.filter(({ status }) => status !== 'not-measured')
		.toSorted((one, other) => other.year - one.year);
	const latest = newestFirst[0] ?? null;
	if (latest === null) {
		return { status: 'unknown', latest, previous: null, reason: 'no-figure' };
	}
	const previous = newestFirst.filter(hasFigure).find(({ year }) => year < latest.year) ?? null;
	if (!hasFigure(latest)) return { status: 'suppressed', latest, previous, reason: null };

	const found = judge(indicator, latest, previous, breaks);
	// More or fewer inhabitants is neither good nor bad: "neutraal krijgt geen stoplicht".
	const status = indicator.polarity === 'neutral' ? 'neutral' : found.status;
	return { status, latest, previous, reason: found.reason };
}

function judge(
	indicator: Indicator,
	latest: MeasuredFigure,
	previous: MeasuredFigure | null,
	breaks: readonly BoundaryBreak[]
): Pick<Comparison, 'status' | 'reason'> {
	if (previous === null) return { status: 'unknown', reason: 'first-measurement' };
	if (findBreakBetween(previous, latest, breaks) !== null) {
		return { status: 'unknown', reason: 'boundary-break' };
	}

	// One decimal more than is shown, so that a resident can check the sum.
	const change = roundTo(Math.abs(latest.value - previous.value), indicator.decimals + 1);
	if (change === 0) return { status: 'same', reason: null };

	const margin = marginOfDifference(previous, latest);
	if (change <= roundTo(margin.reach, indicator.decimals + 1)) {
		return { status: 'same', reason: 'within-margin' };
	}
	const band = indicator.noticeableChange;
	if (!margin.complete && band !== null && change < band) {
		return { status: 'same', reason: null };
	}
	const rises = latest.value > previous.value;
	const improves = rises === (indicator.polarity === 'higher-is-better');
	return { status: improves ? 'better' : 'worse', reason: null };
}

/**
 * The 95% margin of the difference of two figures: the root of the squares of the two arms that
 * reach towards each other, which is sqrt(m1² + m2²) when margins are symmetrical. A margin that
 * was not published adds nothing, and makes the answer incomplete.
 *
 * Source: R.G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), 873-890, method 10.
 */
function marginOfDifference(
	previous: MeasuredFigure,
	latest: MeasuredFigure
): { reach: number; complete: boolean } {
	const [lower, upper] = previous.value < latest.value ? [previous, latest] : [latest, previous];
	const up = lower.high === null ? null : lower.high - lower.value;
	const down = upper.low === null ? null : upper.value - upper.low;
	return { reach: Math.hypot(up ?? 0, down ?? 0), complete: up !== null && down !== null };
}

/** Takes away what floating point adds: 22.3 - 20.3 must be the 2.0 that a resident sees. */
function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor;
}
