/** What stands on the pages of the wijken and their figures. Dutch is the source, level B1. */
import type { ComparisonStatus } from '../../domain/wijkkompas/comparison.ts';
import type { Polarity, Unit } from '../../domain/wijkkompas/indicator.ts';
import type { MeasurementStatus } from '../../domain/wijkkompas/measurement.ts';
import type { ToldShare } from '../../domain/statistics/told-share.ts';
import type { Shape } from '../shape.ts';
import { pluralIn } from '../plural.ts';
import { texts as figures } from './figures.ts';

const plural = pluralIn('nl');

export const texts = {
	wijken: {
		title: 'Wijken',
		lead: 'Kies uw wijk of dorp. U ziet welke cijfers beter of slechter gaan, en wanneer er een avond is.',
		listTitle: 'Alle wijken en dorpen'
	},
	dorp: 'Dorp',
	keyFiguresSource: (publisher: string, years: string) => `Bron: ${publisher}, ${years}`,
	hubCaption: 'inwoners',
	kompas: 'Het wijkkompas',
	kompasLabel: (wijk: string) =>
		`Het wijkkompas van ${wijk}. De buitenring toont de cijfers. De binnenring toont wat bewoners herkennen.`,
	skipToTable: 'Naar de tabel met dezelfde cijfers',
	noConversation: 'nog geen gesprek',
	tooFew: 'te weinig mensen',
	lost: 'niet meer te tellen',
	legend: {
		figures: 'Buitenring: de cijfers',
		figuresLead:
			'Elk vakje is één cijfer. Wij vergelijken de wijk met de vorige meting van dezelfde wijk.',
		suppressed: 'te weinig mensen, niet getoond',
		experience: 'Binnenring: wat mensen ervaren',
		noExperience:
			'Er is hier nog geen gesprek geweest. Na de avond staan hier stippen. Eén stip betekent: 1 van de 10 antwoorden van bewoners is ‘herken ik’.',
		experienceLead: (date: string) =>
			`Eén stip betekent: 1 van de 10 antwoorden van bewoners is ‘herken ik’. Dit komt van de avond van ${date}.`
	},
	/** "1 gaat beter, 2 gaan slechter": how many figures of one theme. */
	counted: {
		better: (n: number) => plural(n, { one: '1 gaat beter', other: `${n} gaan beter` }),
		worse: (n: number) => plural(n, { one: '1 gaat slechter', other: `${n} gaan slechter` }),
		same: (n: number) => plural(n, { one: '1 blijft gelijk', other: `${n} blijven gelijk` }),
		unknown: (n: number) => plural(n, { one: '1 is niet bekend', other: `${n} zijn niet bekend` }),
		suppressed: (n: number) => `${n} met te weinig mensen`
	} satisfies Record<Exclude<ComparisonStatus, 'neutral'>, (n: number) => string>,
	noFigures: 'nog geen cijfer',
	sector: (theme: string, figures: string, experience: string) =>
		`${theme}. Cijfers: ${figures}. Ervaring: ${experience}.`,
	/** Answers about several figures are not people: one person gave more than one. */
	recognised: (share: ToldShare, isOfAnswers: boolean) =>
		isOfAnswers
			? sayRecognised(share, 'antwoorden van bewoners', 'is ‘herken ik’', 'zijn ‘herken ik’')
			: sayRecognised(share, 'bewoners', 'herkent dit', 'herkennen dit'),
	nextEvening: (when: string, time: string) => `${when}, ${time} uur`,
	viewEvening: 'Bekijk de avond',
	calendar: 'Zet de avonden van deze wijk in uw agenda',
	noEvening: 'Er is in deze wijk nog geen avond gepland.',
	news: {
		title: 'Nieuws uit deze wijk',
		none: 'Er is nog geen nieuws uit deze wijk.',
		report: (wijk: string) => `Het verslag van een avond in ${wijk} staat klaar`,
		onReport: 'Het verslag van deze avond staat klaar',
		idea: (state: string) => `Over een idee: ${state}`,
		feed: (wijk: string) => `Nieuws uit ${wijk}`,
		follow: 'Volg dit nieuws in uw eigen nieuwslezer (Atom)'
	},
	highlights: {
		title: 'Wat opvalt',
		lead: 'De grootste veranderingen sinds de vorige keer.',
		none: 'Geen enkel cijfer veranderde duidelijk sinds de vorige keer.',
		change: (from: string) => `Van ${from} naar`,
		source: (source: string, from: number, to: number) => `${source}, van ${from} naar ${to}`,
		view: 'Bekijk dit cijfer'
	},
	table: {
		title: 'Dezelfde cijfers in een tabel',
		theme: 'Thema',
		figure: 'Cijfer',
		previous: 'Vorige keer',
		latest: 'Laatste keer',
		change: 'Verandering',
		experience: 'Wat mensen ervaren',
		inYear: (year: number) => `in ${year}`,
		notMeasured: 'niet gemeten',
		about: (source: string, unit: string, status: string) => `${source}: ${unit}, ${status}.`
	},
	more: {
		title: 'Meer cijfers',
		lead: 'Deze cijfers tellen niet mee in het wijkkompas.'
	},
	/** What stands in place of a verdict, by the reason why there is none. */
	reasons: {
		'first-measurement': 'eerste meting',
		'no-figure': 'niet bekend',
		'boundary-break': 'niet te vergelijken'
	},
	figures,
	/** Of anything; the percentages of the base set are about adults. */
	percentage: 'percentage',
	unitNames: {
		percent: 'percentage van de volwassenen',
		'percent-change': 'verandering in procenten',
		count: 'aantal',
		'per-square-kilometre': 'aantal per vierkante kilometer',
		'per-thousand': 'aantal per 1.000 inwoners',
		kilometre: 'afstand in kilometers',
		deviation: 'verschil met een vast cijfer voor Nederland',
		score: 'score',
		grade: 'rapportcijfer van 1 tot en met 10'
	} satisfies Record<Unit, string>,
	measurementStatus: {
		available: 'vastgesteld',
		provisional: 'voorlopig',
		estimate: 'schatting',
		suppressed: 'te weinig mensen, niet getoond',
		'not-measured': 'niet gemeten',
		forecast: 'verwachting'
	} satisfies Record<MeasurementStatus, string>,
	statusExplained: {
		available: 'Iemand heeft dit geteld of gevraagd. Het verandert niet meer.',
		provisional: 'Dit cijfer kan nog veranderen.',
		estimate:
			'Een schatting rekent een computer uit. Het is niet aan iedereen gevraagd. Een klein verschil zegt dan weinig.',
		suppressed: 'Te weinig mensen. Daarom tonen wij dit cijfer niet.',
		'not-measured': 'Er is nog geen cijfer.',
		forecast: 'Dit is nog niet gemeten. Iemand verwacht dit.'
	} satisfies Record<MeasurementStatus, string>,
	polarity: {
		'higher-is-better': 'Hoger is beter.',
		'lower-is-better': 'Lager is beter.',
		neutral: 'Hoger of lager is niet goed of slecht.'
	} satisfies Record<Polarity, string>,
	figure: {
		pageTitle: (figure: string, wijk: string) => `${figure} in ${wijk}`,
		noValue: 'geen cijfer',
		inYear: (year: number) => `in ${year}`,
		kind: (unit: string, status: string) => `(${unit}, ${status})`,
		/** In place of a number that says little: "−0,125". The number stands in the table. */
		deviation: {
			above: (area: string, year: number) =>
				`In ${year} stond ${area} boven het vaste cijfer voor Nederland.`,
			below: (area: string, year: number) =>
				`In ${year} stond ${area} onder het vaste cijfer voor Nederland.`,
			equal: (area: string, year: number) =>
				`In ${year} was ${area} gelijk aan het vaste cijfer voor Nederland.`
		},
		change: 'Sinds de vorige keer',
		fromTo: (from: string, fromYear: number, to: string, toYear: number) =>
			`Van ${from} in ${fromYear} naar ${to} in ${toYear}.`,
		same: 'Dit bleef ongeveer gelijk.',
		withinMargin: 'Het verschil is te klein om zeker te zijn.',
		firstMeasurement: 'Dit is de eerste meting. Er is nog niets om mee te vergelijken.',
		noFigure: 'Er is nog geen cijfer.',
		suppressed: 'Te weinig mensen. Daarom tonen wij dit cijfer niet.',
		incomparable:
			'De wijk is tussen de twee metingen groter of kleiner geworden. Daarom vergelijken wij ze niet.',
		neutral: 'Meer of minder is hier niet goed of slecht. Daarom geven wij geen oordeel.',
		beside: (municipality: string) => `Naast ${municipality} en Nederland`,
		besideLead:
			'Wijken mogen van elkaar verschillen. Daarom vergelijken wij een wijk vooral met zichzelf.',
		country: 'Nederland',
		besideLine: (area: string, people: string | null, value: string, year: number) =>
			people === null
				? `${area}: ${value} in ${year}.`
				: `${area}: ${people}. Dat is ${value} in ${year}.`,
		besideMissing: (area: string) => `${area}: er is geen cijfer.`,
		years: 'Door de jaren',
		chart: (figure: string, first: number, last: number) =>
			`${figure}, van ${first} tot en met ${last}. Dezelfde cijfers staan in de tabel hieronder.`,
		breakLabel: (year: number) => `grens veranderd in ${year}`,
		breakExplained:
			'Bij de streepjeslijn veranderde de grens van de wijk. Cijfers van voor en na die lijn gaan niet over precies hetzelfde gebied.',
		tableLabel: (figure: string) => `${figure}: alle jaren`,
		year: 'Jaar',
		status: 'Soort cijfer',
		source: 'Bron',
		margin: 'Marge',
		marginRange: (low: string, high: string) => `${low} tot ${high}`,
		marginExplained:
			'De marge zegt hoe zeker het cijfer is. Het echte cijfer ligt bijna altijd tussen deze twee getallen.',
		forecast: 'Wat iemand verwacht',
		forecastLine: (year: number, value: string, source: string) =>
			`${year}: ${value} (bron: ${source})`,
		explanation: 'Wat betekent dit cijfer?'
	},
	sources: {
		title: 'Bronnen',
		publisher: (publisher: string) => `Uitgever: ${publisher}.`,
		licence: (licence: string) => `Licentie: ${licence}.`,
		noLicence: 'Licentie: nog niet bevestigd.'
	},
	borders: {
		title: 'De grens van deze wijk is veranderd',
		meaning:
			'Voor en na de verandering gaat het cijfer over een ander gebied. Dan vergelijken wij niet.'
	}
};

export type Texts = Shape<typeof texts>;

function sayRecognised(
	{ part, whole, form, people }: ToldShare,
	whom: string,
	one: string,
	other: string
): string {
	if (form === 'none') return `geen van de ${people} ${whom} ${one}`;
	if (form === 'few') return `minder dan 1 van de 10 ${whom} ${one}`;
	if (form === 'most') return `bijna alle ${whom} ${other}`;
	if (form === 'all') return `alle ${people} ${whom} ${other}`;
	return `${part} van de ${whole} ${whom} ${plural(part, { one, other })}`;
}
