/** How a figure is said, in English; the Dutch catalogue is the source. */
import type { FigureTexts } from '../nl/figures.ts';

export const texts: FigureTexts = {
	units: {
		percent: (n) => `${n}%`,
		'percent-change': (n) => `${n}%`,
		count: (n) => n,
		'per-square-kilometre': (n) => `${n} per km²`,
		'per-thousand': (n) => `${n} per 1,000`,
		kilometre: (n) => `${n} km`,
		deviation: (n) => n,
		score: (n) => n,
		grade: (n) => n
	},
	adults: 'adults',
	adultsIn: (area) => `adults in ${area}`,
	count: ({ of10, form }, who) => {
		if (form === 'few') return `fewer than 1 out of 10 ${who}`;
		if (form === 'most') return `nearly all ${who}`;
		return form === 'all' ? `all ${who}` : `${of10} out of 10 ${who}`;
	},
	countShort: ({ of10, form }) => {
		if (form === 'few') return 'fewer than 1 out of 10';
		if (form === 'most') return 'nearly everyone';
		return form === 'all' ? 'everyone' : `${of10} out of 10`;
	},
	tail: ({ form }, { people, person }, isShort) =>
		form === 'few' || form === 'one' || (isShort && form !== 'some') ? person : people,
	estimated: (headline, year) =>
		`According to an estimate, compared with ${year}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
	estimatedSame: (name, year) => `${name}: according to an estimate about the same as in ${year}`,
	value: (name, value) => `${name}: ${value}`,
	between: ({ low, high, whole }) => `between ${low} and ${high} out of ${whole}`
};
