import { wilsonInterval, type Interval } from '../statistics/interval.ts';

/** So many out of so many. */
export interface Share {
	readonly part: number;
	readonly whole: number;
}

/**
 * The 95% interval of the difference of two shares of different people, `one` minus `other`, as fractions -1..1. Null when
 * nobody was asked in one of the two.
 *
 * Source: R.G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873-890, method 10: both Wilson intervals, put together by squares.
 */
export function differenceInterval(one: Share, other: Share): Interval | null {
	const first = wilsonInterval(one.part, one.whole);
	const second = wilsonInterval(other.part, other.whole);
	if (first === null || second === null) return null;
	const share = one.part / one.whole;
	const against = other.part / other.whole;
	const difference = share - against;
	return {
		low: difference - Math.hypot(share - first.low, second.high - against),
		high: difference + Math.hypot(first.high - share, against - second.low)
	};
}
