import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithPast } from './comparison.ts';
import type { Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';
import {
	borderMoved,
	describeIndicator,
	loneliness,
	measure,
	residents,
	volunteering
} from './worlds.ts';

function verdict(indicator: Indicator, ...series: Measurement[]) {
	const { status, reason } = compareWithPast(indicator, series, [borderMoved]);
	return reason === null ? status : `${status}: ${reason}`;
}

describe('better or worse', () => {
	it('calls more loneliness worse and less loneliness better', () => {
		expect(verdict(loneliness, measure(2016, 54.3), measure(2020, 62))).toBe('worse');
		expect(verdict(loneliness, measure(2016, 62), measure(2020, 54.3))).toBe('better');
	});

	it('calls more volunteer work better and less volunteer work worse', () => {
		expect(verdict(volunteering, measure(2016, 17.7), measure(2020, 22.3))).toBe('better');
		expect(verdict(volunteering, measure(2016, 22.3), measure(2020, 17.7))).toBe('worse');
	});

	it('never judges how many people live somewhere', () => {
		expect(verdict(residents, measure(2016, 3000), measure(2020, 3255))).toBe('neutral');
	});

	it('turns around when the years are swapped, whatever the figures', () => {
		const value = fc.integer({ min: 0, max: 100_000 }).map((part) => part / 1000);
		const opposite = { better: 'worse', worse: 'better', same: 'same' } as Record<string, string>;
		fc.assert(
			fc.property(value, value, (one, other) => {
				const forth = verdict(loneliness, measure(2016, one), measure(2020, other));
				const back = verdict(loneliness, measure(2016, other), measure(2020, one));
				const liked = verdict(volunteering, measure(2016, one), measure(2020, other));
				return opposite[forth] === back && opposite[forth] === liked;
			})
		);
	});
});

describe('staying the same', () => {
	it('is a change of less than two percentage points', () => {
		expect(verdict(loneliness, measure(2016, 82.1), measure(2020, 84))).toBe('same');
		expect(verdict(loneliness, measure(2016, 82.1), measure(2020, 80.2))).toBe('same');
	});

	it('ends at exactly two points, whatever floating point makes of it', () => {
		const tenths = fc.integer({ min: 20, max: 1000 });
		fc.assert(
			fc.property(tenths, (tenth) => {
				const [low, high, nearly] = [(tenth - 20) / 10, tenth / 10, (tenth - 1) / 10];
				return (
					verdict(loneliness, measure(2016, low), measure(2020, high)) === 'worse' &&
					verdict(loneliness, measure(2016, low), measure(2020, nearly)) === 'same'
				);
			})
		);
	});

	it('ends at exactly 0.010 for the Leefbaarometer', () => {
		const deviation = describeIndicator({ decimals: 3, noticeableChange: 0.01 });
		expect(verdict(deviation, measure(2022, -0.0993), measure(2024, -0.0893))).toBe('worse');
		expect(verdict(deviation, measure(2022, -0.0993), measure(2024, -0.0894))).toBe('same');
	});

	it('only holds for equal figures when no band is known', () => {
		const bandless = describeIndicator({ noticeableChange: null });
		expect(verdict(bandless, measure(2016, 50), measure(2020, 50))).toBe('same');
		expect(verdict(bandless, measure(2016, 50), measure(2020, 50.1))).toBe('worse');
	});
});

describe('margins', () => {
	const asked = (year: number, value: number, margin: number) =>
		measure(year, value, { low: value - margin, high: value + margin });

	it('take the place of the band when both are known', () => {
		expect(verdict(loneliness, asked(2016, 50, 0.5), asked(2020, 51, 0.5))).toBe('worse');
	});

	it('look at the difference: 12 and 12 points together are 17, not 24', () => {
		expect(verdict(loneliness, asked(2016, 40, 12), asked(2020, 57, 12))).toBe('worse');
		expect(verdict(loneliness, asked(2016, 40, 12), asked(2020, 56.9, 12))).toBe(
			'same: within-margin'
		);
	});

	it('count the arms that reach towards each other', () => {
		const lopsided = (year: number, value: number, down: number, up: number) =>
			measure(year, value, { low: value - down, high: value + up });
		expect(verdict(loneliness, lopsided(2016, 10, 9, 3), lopsided(2020, 16, 4, 9))).toBe('worse');
		expect(verdict(loneliness, lopsided(2016, 10, 3, 9), lopsided(2020, 16, 9, 4))).toBe(
			'same: within-margin'
		);
	});

	it('hold back a verdict even when only one of the two is known', () => {
		expect(verdict(loneliness, measure(2016, 50), asked(2020, 54, 5))).toBe('same: within-margin');
		expect(verdict(loneliness, measure(2016, 50), asked(2020, 51, 0.5))).toBe('same');
		expect(verdict(loneliness, measure(2016, 50), asked(2020, 56, 5))).toBe('worse');
	});
});

describe('what is not there', () => {
	it('is unknown, never zero', () => {
		expect(verdict(loneliness)).toBe('unknown: no-figure');
		expect(verdict(loneliness, measure(2020, null))).toBe('unknown: no-figure');
		expect(verdict(residents)).toBe('unknown: no-figure');
	});

	it('makes the first figure a first measurement', () => {
		expect(verdict(loneliness, measure(2016, null), measure(2020, 9.4))).toBe(
			'unknown: first-measurement'
		);
	});

	it('is suppressed when the last figure may not be shown, also when it is a neutral one', () => {
		const hidden = measure(2020, null, { status: 'suppressed' });
		expect(verdict(loneliness, measure(2016, 54.3), hidden)).toBe('suppressed');
		expect(verdict(residents, measure(2016, 54.3), hidden)).toBe('suppressed');
	});

	it('is skipped: the previous figure is the last one that was there', () => {
		const hidden = measure(2016, null, { status: 'suppressed' });
		const found = compareWithPast(
			loneliness,
			[measure(2020, 62), hidden, measure(2012, 49.6), measure(2008, 10)],
			[]
		);
		expect(found.previous?.year).toBe(2012);
		expect(found.latest?.year).toBe(2020);
		expect(found.status).toBe('worse');
	});

	it('changes nothing, wherever a year without a measurement stands', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2050 }), { maxLength: 12 });
		const value = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(years, years, fc.infiniteStream(value), (measured, empty, values) => {
				const series = measured.map((year) => measure(year, values.next().value));
				const gaps = empty.map((year) => measure(year, null));
				const without = compareWithPast(loneliness, series, [borderMoved]);
				expect(compareWithPast(loneliness, [...gaps, ...series], [borderMoved])).toEqual(without);
			})
		);
	});
});

describe('a border that moved', () => {
	it('lies between 2020 and 2022, so no trend may be drawn', () => {
		expect(verdict(loneliness, measure(2020, 50), measure(2022, 60))).toBe(
			'unknown: boundary-break'
		);
		expect(verdict(loneliness, measure(2020, 50), measure(2021, 60))).toBe(
			'unknown: boundary-break'
		);
	});

	it('does not matter for two years on the same side', () => {
		expect(verdict(loneliness, measure(2016, 50), measure(2020, 60))).toBe('worse');
		expect(verdict(loneliness, measure(2021, 50), measure(2024, 60))).toBe('worse');
	});

	it('does not matter for figures calculated for the same borders', () => {
		const recalculated = { boundaryYear: 2024 };
		expect(
			verdict(loneliness, measure(2020, 50, recalculated), measure(2022, 60, recalculated))
		).toBe('worse');
	});

	it('does matter for figures calculated for other borders than those of their year', () => {
		expect(
			verdict(
				loneliness,
				measure(2022, 50, { boundaryYear: 2020 }),
				measure(2024, 60, { boundaryYear: 2024 })
			)
		).toBe('unknown: boundary-break');
	});

	it('does not matter for another wijk', () => {
		const elsewhere = { area: 'WK02' };
		expect(verdict(loneliness, measure(2020, 50, elsewhere), measure(2022, 60, elsewhere))).toBe(
			'worse'
		);
	});
});
