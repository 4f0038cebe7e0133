import type { BoundaryBreak } from './boundary-break.ts';
import type { Indicator } from './indicator.ts';
import type { Measurement } from './measurement.ts';

/** Named situations for tests: one wijk, one indicator, and years that can be put together. */
const text = {
	name: 'Voelt zich eenzaam',
	people: 'voelen zich eenzaam.',
	person: 'voelt zich eenzaam.',
	more: 'Meer mensen voelen zich eenzaam',
	less: 'Minder mensen voelen zich eenzaam',
	explanation: 'Het deel van de volwassenen dat zich eenzaam voelt.'
};

export const loneliness: Indicator = {
	id: 'gez_eenzaam',
	theme: 'health',
	polarity: 'lower-is-better',
	kind: 'model',
	unit: 'percent',
	decimals: 1,
	source: 'rivm-50090ned',
	frequency: 'every-four-years',
	noticeableChange: 2,
	base: true,
	area: null,
	texts: { nl: text, en: text }
};

export function describeIndicator(differs: Partial<Indicator>): Indicator {
	return { ...loneliness, ...differs };
}

export const volunteering = describeIndicator({
	id: 'soc_vrijwilligerswerk',
	theme: 'community',
	polarity: 'higher-is-better'
});

export const residents = describeIndicator({
	id: 'bev_inwoners',
	theme: 'population',
	polarity: 'neutral',
	kind: 'register',
	unit: 'count',
	decimals: 0,
	noticeableChange: null
});

export const borderMoved: BoundaryBreak = {
	area: 'WK01',
	year: 2021,
	share: 0.09,
	source: 'borders',
	note: { nl: 'De grens schoof op.', en: 'The border moved.' }
};

export function measure(
	year: number,
	value: number | null,
	differs: Partial<Measurement> = {}
): Measurement {
	return {
		area: 'WK01',
		indicator: 'gez_eenzaam',
		year,
		value,
		status: value === null ? 'not-measured' : 'estimate',
		source: 'rivm-50090ned',
		respondents: null,
		low: null,
		high: null,
		boundaryYear: null,
		...differs
	};
}
