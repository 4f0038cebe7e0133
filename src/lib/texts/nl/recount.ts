/** Counting an evening once more: on its page, and with the command. Dutch is the source, level B1. */
import type { Exposure } from '../../domain/session/exposure.ts';
import type { Comparison, Conclusion, FoldProblem } from '../../domain/session/recount.ts';
import type { RecognitionCount } from '../../domain/finding/finding.ts';
import type { Crowded } from '../../domain/session/export.ts';
import type { Shape } from '../shape.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

function refusedLine(line: number, why: FoldProblem): string {
	switch (why) {
		case 'forged':
			return `Regel ${line} noemt een uitkomst van een berekening die niet klopt.`;
		case 'forged-ballots':
			return `Regel ${line} noemt stemmen die niet uit de stembus van deze stap kunnen komen.`;
		case 'unreadable':
			return `Regel ${line} is niet te lezen.`;
		default:
			return `Regel ${line} mag niet van de regels (${why}).`;
	}
}

const people = (n: number) => plural(n, { one: '1 persoon', other: `${n} mensen` });
const cards = (n: number) => plural(n, { one: '1 kaartje', other: `${n} kaartjes` });

export const texts = {
	title: 'Natellen',
	about: [
		'Van een avond staat elk antwoord in een logboek, zonder namen.',
		'Bij natellen telt uw eigen computer alle antwoorden opnieuw, met dezelfde regels.',
		'Zo ziet u zelf of de uitslag klopt.'
	],
	here: 'Tel deze avond na',
	counting: 'Uw computer telt. Dit duurt even.',
	download: 'Haal het logboek op (JSON)',
	withheld: {
		'small-group':
			'Van een groep of een buurt kwamen of antwoordden er minder dan 5 mensen. Het logboek zou laten zien wie dat waren. De wijkregisseur kan wel natellen.',
		'in-order':
			'Dit logboek is van een vorige versie. Geheime antwoorden staan erin op volgorde van binnenkomst. De wijkregisseur en de beheerder kunnen het ophalen. Natellen kan niet meer.',
		removed:
			'De antwoorden van deze avond zijn gewist: de tijd dat wij ze bewaren, is voorbij. Natellen kan niet meer. De uitslag en het verslag blijven.',
		unpublished:
			'Het verslag van deze avond is nog niet openbaar. Daarna kunt u natellen. De wijkregisseur kan dat nu al.'
	} satisfies Record<Exposure | 'unpublished' | 'removed', string>,
	file: 'Een logboek van uw eigen computer',
	fileHelp: 'Hebt u al een logboek? Kies het hier. Het blijft op uw computer.',
	command: {
		title: 'Natellen met een opdracht',
		/** To whoever may not have the log. */
		withheld:
			'Kreeg u het logboek van de wijkregisseur? Haal dan de broncode op, en tel na met deze opdracht:',
		text: 'Vertrouwt u deze pagina niet? Haal dan het logboek en de broncode op, en tel na met deze opdracht:',
		line: 'npm run recount -- LOGBOEK.json'
	},
	result: {
		title: 'Dit kwam eruit',
		conclusions: {
			right: 'Alles klopt.',
			wrong: 'Er klopt iets niet.',
			'other-rules': 'Het logboek klopt. Niet elke uitslag is nog te vergelijken.'
		} satisfies Record<Conclusion, string>,
		chainHolds: 'De ketting van het logboek is heel.',
		chainHoldsHelp: 'Elke regel past op de regel ervoor. Wie er één verandert, breekt de ketting.',
		chainBreaks: (line: number) => `De ketting van het logboek breekt bij regel ${line}.`,
		chainBreaksHelp: 'Daar is later iets veranderd, weggehaald of verplaatst.',
		refused: (line: number, why: FoldProblem) =>
			`${refusedLine(line, why)} Wat erna komt, is niet geteld.`,
		incomplete: 'Het logboek stopt voordat de avond is gesloten.',
		otherRules: 'De uitslag is gemaakt met een andere versie van de regels.',
		size: (lines: number, present: number) => `${lines} regels. ${people(present)} deden mee.`,
		controlCode: 'Controlecode',
		controlCodeHelp:
			'Vergelijk deze code met de code die die avond op het grote scherm stond. Is het dezelfde? Dan is er sindsdien geen antwoord veranderd.',
		wholeCode: 'De hele code',
		compared: {
			equal: 'is gelijk aan wat is getoond',
			differs: 'is niet gelijk aan wat is getoond',
			'other-rules': 'gemaakt met andere regels: niet te vergelijken'
		} satisfies Record<Comparison, string>,
		answered: (n: number) =>
			plural(n, { one: '1 persoon gaf antwoord.', other: `${n} mensen gaven antwoord.` }),
		lost: 'Het logboek zegt dat de sleutel van deze stemmen kwijt was. Natellen kan niet laten zien of dat zo is.',
		what: 'Wat',
		count: 'Aantal',
		limits:
			'Natellen laat zien dat de uitslag uit het logboek volgt. Het laat niet zien wie er in de zaal zat.'
	},
	findings: {
		residents: (figure: string) => `${figure}: bewoners`,
		professionals: (figure: string) => `${figure}: professionals`,
		recognition: ({ yes, partly, no, unknown }: RecognitionCount) =>
			`herken ik ${yes}, deels ${partly}, herken ik niet ${no}, weet ik niet ${unknown}`,
		tooFew: 'te weinig mensen om apart te tonen',
		voters: 'Gestemd',
		question: 'Vraag',
		/** In which of two rounds; null when there was one. */
		answered: (round: number | null) =>
			round === null ? 'Gaf antwoord' : `Gaf antwoord in ronde ${round}`,
		roundTwo: 'Ronde 2',
		onlyFirst: {
			'first-alone': 'minder dan 5 mensen antwoordden, dus dit is ronde 1',
			'first-only': 'was er niet, dus dit is ronde 1'
		},
		inRounds: (now: string, before: number) => `ronde 2: ${now}, ronde 1: ${before}`,
		people,
		option: (rank: number, label: string) => `${rank}. ${label}`,
		place: (place: string) => `Cijfer ${place}`,
		aCard: 'een kaartje',
		aPile: 'kaartjes die bij elkaar liggen',
		pile: (number: number) => `Stapel ${number}`,
		approval: (n: number) => plural(n, { one: '1 koos dit', other: `${n} kozen dit` }),
		dots: (n: number) => plural(n, { one: '1 stip', other: `${n} stippen` }),
		loose: 'Losse kaartjes',
		cards: (n: number, behind: number) => `${cards(n)}, van of gesteund door ${people(behind)}`,
		looseCards: (n: number) => cards(n),
		nobody: 'niemand gaf antwoord',
		result: 'Uitslag',
		lost: 'niet meer te tellen: de sleutel is kwijt',
		notTold: 'niet getoond',
		changed: 'Na het gesprek',
		shift: (moved: number, stayed: number) => `${moved} veranderden van antwoord, ${stayed} niet`,
		initiative: (number: number) => `Initiatief ${number}`,
		carried: (leaders: number, hands: number, supporters: number) =>
			`beginnen ${leaders}, helpen ${hands}, steunen ${supporters}`
	},
	problems: {
		missing: (name: string) => `Het bestand ${name} is er niet, of is niet te lezen.`,
		older: (chainHolds: boolean) =>
			`Deze avond is gehouden met een vorige versie. Deze versie kan de antwoorden niet meer natellen. ${chainHolds ? 'Het logboek is niet veranderd.' : 'Het logboek klopt niet: er is iets in veranderd.'}`,
		notJson: 'Dit bestand is geen JSON. Kies het logboek zoals u het hebt opgehaald.',
		notLog: (where: string) =>
			`Dit bestand is geen logboek van een avond. Het gaat mis bij: ${where}.`,
		notFetched: 'Het logboek is niet opgehaald. Probeer het zo opnieuw.',
		crowded: {
			'too-often':
				'Vanaf dit adres is net vaak een logboek opgehaald. Wacht een minuut en probeer het opnieuw.',
			'too-many':
				'Er worden nu al veel logboeken opgehaald. Wacht een halve minuut en probeer het opnieuw.'
		} satisfies Record<Crowded, string>,
		usage: 'Noem het logboek: npm run recount -- LOGBOEK.json'
	}
};

export type RecountTexts = Shape<typeof texts>;
