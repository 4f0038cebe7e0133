/** The wijkopgave of a wijk, as everybody reads it. Dutch is the source, level B1. */
import type { Vanished } from '../../domain/wijkopgave/plan.ts';
import type { PlanData } from '../../domain/wijkopgave/plan-data.ts';
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');

export const texts = {
	title: (wijk: string) => `Wijkopgave ${wijk}`,
	crumb: 'Wijkopgave',
	period: (from: number, to: number) => `${from} tot en met ${to}`,
	version: (version: number, day: string) => `Versie ${version}, ${day}.`,
	older: (version: number) => `Dit is een oude versie. Er is nu versie ${version}.`,
	others: 'Andere wijkopgaven van deze wijk:',
	toLast: 'Lees de nieuwste versie',
	lead: 'Een wijkopgave is een plan van de wijk en de gemeente samen. Dit is nog een voorstel. Niemand heeft het al besloten.',
	writtenBy: (day: string) => `Geschreven door de wijkregisseur, ${day}`,
	erased: 'Gewist op verzoek',
	next: {
		on: (day: string, what: string) => `Op ${day} is er nieuws over: ${what}.`,
		unknown: 'De volgende datum is nog niet bekend.'
	},
	opgaven: {
		title: (n: number) => plural(n, { one: '1 opgave', other: `${n} opgaven` }),
		lead: 'Een opgave is iets waar de wijk en de gemeente aan kunnen werken. De namen en doelen zijn geschreven. De aantallen zijn geteld.',
		number: (n: number, title: string) => `${n}. ${title}`,
		noProject: 'Wie hier iets aan doet, is nog niet bekend.'
	},
	project: {
		head: {
			what: 'Wat en wie',
			when: 'Wanneer',
			money: 'Geld',
			agreed: 'Afspraak',
			next: 'Volgende datum'
		},
		leaders: {
			municipality: 'De gemeente',
			residents: 'Bewoners',
			organisation: 'Een organisatie'
		} satisfies Record<PlanData['addProject']['leader'], string>,
		with: (names: string) => `samen met ${names}`,
		/** Who was asked has promised nothing. */
		asked: (name: string, day: string) =>
			`Gevraagd aan ${name} op ${day}. Er is nog niets afgesproken.`,
		notAsked: (name: string) => `Nog niet gevraagd aan ${name}.`,
		nobodyAsked: 'Dit is een plan. Er is nog niets afgesproken.',
		/** Of a quarter of a year, the first month and the last. */
		months: {
			first: ['januari', 'april', 'juli', 'oktober'],
			last: ['maart', 'juni', 'september', 'december']
		},
		from: (month: string, year: string) => `vanaf ${month} ${year}`,
		until: (month: string, year: string) => `tot en met ${month} ${year}`,
		unknown: 'nog niet bekend',
		noMoney: 'geen',
		money: (amount: string, year: number | null) =>
			year === null ? amount : `${amount} in ${year}`,
		covers: {
			none: 'nog geen dekking',
			wijkbudget: 'uit het wijkbudget',
			regular: 'van de gemeente',
			programme: 'uit een programma van de gemeente',
			partner: 'van een andere organisatie',
			subsidy: 'uit een subsidie'
		} satisfies Record<PlanData['addProject']['cover'], string>
	},
	money: {
		title: 'Geld',
		all: (amount: string) => `Samen nodig: ${amount}.`,
		covered: (amount: string) => `Daarvan staat bij wie het betaalt: ${amount}.`,
		uncovered: (amount: string) => `Nog geen dekking: ${amount}.`,
		unknown: (n: number) =>
			plural(n, {
				one: 'Van 1 project is het bedrag nog niet bekend.',
				other: `Van ${n} projecten is het bedrag nog niet bekend.`
			}),
		none: 'Voor deze projecten is geen geld nodig.'
	},
	own: {
		title: 'In hun eigen woorden',
		people: (n: number) =>
			plural(n, { one: '1 mens zei dit.', other: `${n} mensen zeiden dit of: ook ik.` }),
		of: (n: number) => `Opgave ${n}.`
	},
	contents: 'Op deze pagina',
	evidence: {
		title: 'Waar dit op rust',
		lead: 'Deze zinnen schreven zichzelf, uit wat mensen op een avond zeiden en kozen. Niemand kan ze herschrijven.',
		look: 'Bekijk waar dit op rust',
		hidden: (reason: string) => `De wijkregisseur liet hier een zin weg. Uitleg: ${reason}`,
		none: 'Deze opgave komt niet uit een avond. De wijkregisseur bedacht haar.',
		notReadable: 'Het verslag van deze avond is niet meer openbaar. De zinnen staan hier niet meer.'
	},
	kinds: {
		title: 'Twee soorten zinnen',
		counted: 'Geteld: de computer maakt deze zin uit wat is gemeten of gekozen.',
		written: 'Geschreven: iemand schreef deze zin. Erboven staat wie. Er staan geen stemmen achter.'
	},
	sources: {
		title: 'Bronnen',
		people: (n: number) => plural(n, { one: '1 mens deed mee.', other: `${n} mensen deden mee.` }),
		evening: 'Een avond',
		draft: (version: number) => `Lees versie ${version} van het concept`
	},
	vanished: {
		title: 'Wat is verdwenen, en waarom',
		none: 'Er is niets verdwenen.',
		whats: { opgave: 'Opgave', project: 'Project', source: 'Bron' } satisfies Record<
			Vanished['what'],
			string
		>,
		evening: (day: string) => `Een avond, ${day}`,
		stood: (what: string, version: number) => `${what}, stond in versie ${version}.`,
		why: 'Uitleg:'
	},
	versions: {
		title: 'Versies',
		one: (version: number, day: string) => `Versie ${version}, ${day}`,
		now: 'deze leest u nu'
	},
	ofWijk: {
		title: 'De wijkopgave',
		link: (from: number, to: number) => `Lees het plan voor ${from} tot en met ${to}`,
		concepts: 'Concepten van avonden'
	}
};

export type WijkopgaveTexts = Shape<typeof texts>;
