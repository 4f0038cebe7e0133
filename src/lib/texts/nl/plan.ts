/** What stands around a wijkopgave on the page: lists, versions, evidence, the report. Dutch is the source. */
import type { ToldMargin } from '../../domain/statistics/told-share.ts';
import type { PluralOf } from '../language.ts';
import { pluralIn } from '../plural.ts';
import { texts as figures } from './figures.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');
const people = (n: number) => plural(n, { one: '1 persoon', other: `${n} mensen` });
const joinAnd = (items: string[]) => new Intl.ListFormat('nl').format(items);
/** What there is of each, and nothing of what there is none of. */
const countEach = (items: [n: number, forms: Record<PluralOf<'nl'>, string>][]) =>
	joinAnd(items.filter(([n]) => n > 0).map(([n, forms]) => `${n} ${plural(n, forms)}`));
const members = {
	residents: { one: 'bewoner', other: 'bewoners' },
	professionals: { one: 'professional', other: 'professionals' }
};
type Answers = Record<'yes' | 'partly' | 'no' | 'unknown', number>;
const byRound = { before: ' voor het gesprek', after: ' na het gesprek' };

export const texts = {
	list: {
		title: 'Wijkopgaven',
		lead: 'Een wijkopgave is het plan voor een wijk: hoe het gaat, waar wij aan werken, en wie wat doet. Achter elk getal staat waar het vandaan komt.',
		none: 'Er is nog geen wijkopgave. De eerste komt na de eerste avond.',
		practice: 'Om mee te oefenen',
		version: (n: number, date: string) => `Versie ${n} van ${date}`,
		from: (title: string) => `Gemaakt na: ${title}`,
		notPublic: 'Nog niet openbaar'
	},
	page: {
		title: (wijk: string) => `Wijkopgave ${wijk}`,
		concept: (n: number, date: string) => `Concept, versie ${n} van ${date}`,
		byItself: 'De computer maakte deze tekst uit de antwoorden van de avond.',
		by: (name: string) => `Bewaard door ${name}.`,
		byErasing: 'In deze versie zijn woorden van mensen weggehaald.',
		stages: ['concept', 'besproken', 'haalbaar', 'vastgesteld'],
		stagesLabel: 'Hoe ver dit plan is',
		versions: 'Bekijk de versies',
		edit: 'Pas de tekst aan',
		report: 'Lees het verslag van de avond',
		chip: (figures: number, votes: number, cards: number) =>
			`Onderbouwing (waar dit vandaan komt): ${countEach([
				[figures, { one: 'cijfer', other: 'cijfers' }],
				[votes, { one: 'stemming of antwoord', other: 'stemmingen en antwoorden' }],
				[
					cards,
					{
						one: 'kaartje, opmerking of initiatief',
						other: 'kaartjes, opmerkingen en initiatieven'
					}
				]
			])}`,
		figures: 'cijfers',
		votes: 'stemmingen en antwoorden',
		cards: 'kaartjes, opmerkingen en initiatieven'
	},
	evidence: {
		chosen: (votes: number, voters: number) =>
			`${votes} van de ${people(voters)} ${plural(votes, { one: 'koos', other: 'kozen' })} dit.`,
		/** In which of two rounds. */
		chosenIn: {
			before: (votes: number, voters: number) =>
				`${votes} van de ${people(voters)} ${plural(votes, { one: 'koos', other: 'kozen' })} dit voor het gesprek.`,
			after: (votes: number, voters: number) =>
				`${votes} van de ${people(voters)} ${plural(votes, { one: 'koos', other: 'kozen' })} dit na het gesprek.`
		},
		score: (place: string, places: number) => `Cijfer ${place} (van 1 tot ${places})`,
		dots: (votes: number, voters: number) =>
			`${plural(votes, { one: '1 stip', other: `${votes} stippen` })} van ${people(voters)}.`,
		atMost: (limit: number) => `Kies er hooguit ${limit}.`,
		noFigure: 'Er is nog geen cijfer.',
		suppressed: 'Te weinig mensen. Daarom tonen wij dit cijfer niet.',
		inYear: (value: string, year: number) => `${value} in ${year}`,
		estimate: 'schatting',
		frozen: (date: string) => `Vastgelegd op ${date}.`,
		allFigures: (n: number) => `Alle ${n} cijfers van deze wijk.`,
		group: { residents: 'Bewoners', professionals: 'Professionals' },
		answers: { yes: 'Herken ik', partly: 'Deels', no: 'Herken ik niet', unknown: 'Weet ik niet' },
		margin: (margin: ToldMargin) =>
			`Met andere mensen in de zaal was het misschien anders: waarschijnlijk ${figures.between(margin)}.`,
		tooFew: 'Te weinig mensen om apart te tonen.',
		nobody: 'Niemand gaf antwoord.',
		lost: 'De antwoorden gaan niet meer open: de sleutel is kwijt.',
		behind: (n: number) =>
			`${people(n)} ${plural(n, { one: 'staat', other: 'staan' })} hierachter.`,
		moods: { good: 'Gaat goed', better: 'Kan beter', wish: 'Wens' },
		whereItWent: 'Waar is dit gebleven?',
		carried(leaders: number, hands: number, supporters: number) {
			const lead =
				leaders === 0
					? 'Nog niemand begint hiermee'
					: `${people(leaders)} ${plural(leaders, { one: 'begint', other: 'beginnen' })} hiermee`;
			const rest = countEach([
				[hands, { one: 'helpt mee', other: 'helpen mee' }],
				[supporters, { one: 'steunt het', other: 'steunen het' }]
			]);
			return `${[lead, rest].filter(Boolean).join(', ')}.`;
		},
		answered: (n: number, present: number) =>
			`${n} van de ${people(present)} ${plural(n, { one: 'gaf', other: 'gaven' })} antwoord.`,
		present: (n: number) => `Er ${plural(n, { one: 'deed', other: 'deden' })} ${people(n)} mee.`,
		putAside: (n: number) => `Opzij gezet: ${people(n)}.`
	},
	/** Behind a sentence on paper, between brackets. */
	evidenceNote: {
		about: (date: string) =>
			`Achter een zin staat tussen haken waar hij vandaan komt. De antwoorden zijn van de avond van ${date}.`,
		figures: (sources: string[]) => `bron: ${joinAnd(sources)}`,
		noFigure: 'er is geen cijfer',
		allFigures: (n: number) => plural(n, { one: '1 cijfer', other: `alle ${n} cijfers` }),
		votes: (votes: number[], voters: number, round: keyof typeof byRound | null, step: string) =>
			`${joinAnd(votes.map(String))} van de ${people(voters)}${round ? byRound[round] : ''}, stap ‘${step}’`,
		dots: (dots: number[], voters: number, round: keyof typeof byRound | null, step: string) =>
			`${joinAnd(dots.map(String))} stippen van ${people(voters)}${round ? byRound[round] : ''}, stap ‘${step}’`,
		recognised(group: keyof typeof members, { yes, partly, no, unknown }: Answers) {
			const who = countEach([[yes + partly + no + unknown, members[group]]]);
			const said = countEach([
				[yes, { one: '‘herken ik’', other: '‘herken ik’' }],
				[partly, { one: '‘deels’', other: '‘deels’' }],
				[no, { one: '‘herken ik niet’', other: '‘herken ik niet’' }],
				[unknown, { one: '‘weet ik niet’', other: '‘weet ik niet’' }]
			]);
			return `${who}: ${said}`;
		},
		recognisedFigures: (n: number) =>
			`antwoorden over ${plural(n, { one: '1 cijfer', other: `${n} cijfers` })}`,
		answered: (n: number, of: number, step: string) =>
			`${n} van de ${people(of)} ${plural(n, { one: 'gaf', other: 'gaven' })} antwoord, stap ‘${step}’`,
		present: (n: number) => plural(n, { one: '1 persoon was er', other: `${n} mensen waren er` }),
		written: {
			card: (n: number) => plural(n, { one: '1 kaartje', other: `${n} kaartjes` }),
			remark: (n: number) => plural(n, { one: '1 opmerking', other: `${n} opmerkingen` }),
			initiative: (n: number) => plural(n, { one: '1 initiatief', other: `${n} initiatieven` })
		}
	},
	versions: {
		title: 'Versies',
		compare: 'Vergelijk',
		from: 'Van versie',
		to: 'Naar versie',
		saved: (n: number, date: string, who: string) => `Versie ${n}, ${date}, ${who}`,
		itself: 'gemaakt door de computer',
		erased: (n: number, date: string) => `Versie ${n}, ${date}, woorden van mensen weggehaald`,
		nothing: 'Tussen deze versies is niets veranderd.',
		before: 'Was',
		after: 'Is'
	},
	editor: {
		title: (wijk: string) => `Pas de wijkopgave van ${wijk} aan`,
		lead: 'Elke alinea houdt haar onderbouwing: waar zij vandaan komt. Ook als u haar herschrijft, blijft die staan. Bewaart u, dan komt er een nieuwe versie bij.',
		saved: (n: number) => `Versie ${n} is bewaard.`,
		unchanged: 'Er is niets veranderd. Er is geen nieuwe versie gemaakt.',
		restore: 'Zet de eerste tekst terug',
		back: 'Terug naar de wijkopgave',
		about: (words: string) =>
			`In deze alinea staan woorden van mensen: ${words}. Herschrijft u de alinea? Dan staan die woorden er niet meer bij.`,
		behind:
			'Iemand anders bewaarde intussen een nieuwe versie. Uw tekst is nog niet bewaard. Hij staat hieronder, in de nieuwe versie. Kijk hem na en bewaar hem nog eens.',
		clash: (words: string) =>
			words === ''
				? 'Iemand anders haalde deze alinea intussen weg. Bewaart u, dan geldt uw tekst.'
				: `Iemand anders schreef hier intussen: ‘${words}’ Bewaart u, dan geldt uw tekst.`
	},
	report: {
		title: 'Verslag',
		toDraft: 'Lees het concept van de wijkopgave',
		withheld: (n: number) =>
			`${plural(n, { one: '1 tekst van mensen in de zaal is', other: `${n} teksten van mensen in de zaal zijn` })} niet getoond. De gespreksleider verborg dat, of niemand keek ernaar voordat de avond sloot.`,
		putAside: (n: number) =>
			`De gespreksleider zette ${people(n)} opzij: volgens de gespreksleider hoorden zij niet bij de zaal. Hun antwoorden tellen niet mee, behalve in stappen die toen al voorgoed gesloten waren.`,
		making: 'Het verslag wordt gemaakt.',
		uncomputed: (step: string) =>
			`De uitslag van ‘${step}’ is er niet: het uitrekenen mislukte. De antwoorden zijn bewaard.`,
		toRecount: 'Tel deze avond zelf na',
		/** Who cannot, reads why there. */
		whyNoRecount: 'Lees waarom u deze avond niet zelf kunt natellen',
		linked: {
			figure: 'Cijfer',
			topic: 'Hoort bij onderwerp',
			initiative: 'Initiatief',
			/** Nobody chose it: words and theme are alike. */
			suggested: (what: string) => `${what} (voorstel)`
		},
		card: 'Kaartje',
		initiative: 'Initiatief',
		place: (section: string) => `In: ${section}`,
		theme: (theme: string) => `Thema: ${theme}`,
		cluster: (title: string) => `Bij elkaar gelegd onder: ${title}`,
		what: 'Wat',
		needed: 'Wat er nodig is',
		where: 'Waar',
		point: 'De plek op de kaart',
		wholeWijk: 'De hele wijk',
		who: 'Wie',
		erase: 'Wis deze woorden',
		eraseSure: 'Ja, wis deze woorden',
		eraseHelp: 'Alleen als de schrijver erom vraagt. Dit kan niet terug. De telling blijft kloppen.'
	}
};

export type PlanTexts = Shape<typeof texts>;
