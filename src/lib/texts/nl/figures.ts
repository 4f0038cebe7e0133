/** How a figure is said, wherever it is said: in the hall, on the pages of the kompas, in the report. Level B1. */
import type { Unit } from '../../domain/wijkkompas/indicator.ts';
import type { ToldMargin } from '../../domain/statistics/told-share.ts';
import type { PeopleShare } from '../../domain/wijkkompas/say-figure.ts';
import type { Shape } from '../shape.ts';

/** The two tails of a sentence about people, as the indicator brings them. */
interface Tails {
	people: string;
	person: string;
}

export const texts = {
	units: {
		percent: (n: string) => `${n}%`,
		'percent-change': (n: string) => `${n}%`,
		count: (n: string) => n,
		'per-square-kilometre': (n: string) => `${n} per km²`,
		'per-thousand': (n: string) => `${n} per 1.000`,
		kilometre: (n: string) => `${n} km`,
		deviation: (n: string) => n,
		score: (n: string) => n,
		grade: (n: string) => n
	} satisfies Record<Unit, (n: string) => string>,
	adults: 'volwassenen',
	adultsIn: (area: string) => `volwassenen in ${area}`,
	/** "6 van de 10 volwassenen in uw wijk" */
	count: ({ of10, form }: PeopleShare, who: string) => {
		if (form === 'few') return `minder dan 1 van de 10 ${who}`;
		if (form === 'most') return `bijna alle ${who}`;
		return form === 'all' ? `alle ${who}` : `${of10} van de 10 ${who}`;
	},
	/** The same without saying of whom; for the wall, which has room for fewer words. */
	countShort: ({ of10, form }: PeopleShare) => {
		if (form === 'few') return 'minder dan 1 van de 10';
		if (form === 'most') return 'bijna iedereen';
		return form === 'all' ? 'iedereen' : `${of10} van de 10`;
	},
	/** Which tail follows: in Dutch "1 van de 10" and "iedereen" are one. */
	tail: ({ form }: PeopleShare, { people, person }: Tails, isShort: boolean) =>
		form === 'few' || form === 'one' || (isShort && form !== 'some') ? person : people,
	/** "Er is meer overlast" comes as the headline of the indicator, and turns around; a longer sentence stays as it is. */
	estimated: (told: string, year: number) => {
		const headline = told.replace(/[.!]+$/, '');
		const [, verb, rest] = /^Er (is|zijn) ([^.,:;!?]+)$/.exec(headline) ?? [];
		return verb && rest
			? `Volgens een schatting ${verb} er ${rest} dan in ${year}`
			: `Volgens een schatting, vergeleken met ${year}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`;
	},
	estimatedSame: (name: string, year: number) =>
		`${name}: volgens een schatting ongeveer gelijk aan ${year}`,
	value: (name: string, value: string) => `${name}: ${value}`,
	/** How far a share of the hall may be off. */
	between: ({ low, high, whole }: ToldMargin) => `tussen ${low} en ${high} van de ${whole}`
};

export type FigureTexts = Shape<typeof texts>;
