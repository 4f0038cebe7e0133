/** The words of the wijkopgave: the sentences that a draft writes itself with, and what stands around them. Level B1. */
import type { Rung } from '../../domain/rung.ts';
import type { Channel, ParticipantKind } from '../../domain/audience.ts';
import type { MeasuredFigure } from '../../domain/wijkkompas/measurement.ts';
import type { ParagraphChange } from '../../domain/report/compare.ts';
import type { EvidenceKind, Group } from '../../domain/report/evidence.ts';
import type { FigureFact } from '../../domain/report/figure-fact.ts';
import type { CardFinding } from '../../domain/finding/finding.ts';
import type { Subject } from '../../domain/report/mention.ts';
import { markName } from '../../domain/report/names.ts';
import type {
	Backing,
	CardCount,
	DraftSentences,
	IndicatorName
} from '../../domain/report/sentences.ts';
import type { TraceReason } from '../../domain/report/trace.ts';
import { formatDate, formatNumber } from '../format.ts';
import { wordAmount } from '../word-figure.ts';
import { texts as figures } from './figures.ts';
import { texts as site } from './site.ts';
import type { Shape } from '../shape.ts';

const number = (value: number, decimals = 0) => formatNumber(value, 'nl', decimals);
const percent = (part: number, whole: number) => `${number((100 * part) / whole)}%`;
const quote = (words: string) => `‘${words}’`;
const joinAnd = (items: string[]) => new Intl.ListFormat('nl').format(items);
const startLower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const startUpper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const plural = (n: number, one: string, more: string) =>
	n === 1 ? `1 ${one}` : `${number(n)} ${more}`;
const people = (n: number) => plural(n, 'persoon', 'mensen');

const nameOf = ({ texts }: IndicatorName) => quote(texts.nl.name);
const namesOf = (names: IndicatorName[]) => joinAnd(names.map(nameOf));
const nameTheme = (theme: string) => (site.themes as Record<string, string>)[theme] ?? theme;

function nameSubject(subject: Subject): string {
	if (subject.kind === 'named') return quote(subject.name);
	if (subject.kind === 'pile') return quote(markName(subject.title));
	if (subject.kind === 'theme') return quote(nameTheme(subject.theme));
	return subject.theme === null
		? 'een los kaartje'
		: `een los kaartje over ${nameTheme(subject.theme)}`;
}

/** In a title there is nothing to set it apart from. */
function titleOf(subject: Subject): string {
	return subject.kind === 'card'
		? startUpper(nameSubject(subject))
		: nameSubject(subject).slice(1, -1);
}

const joinSubjects = (subjects: Subject[]) => joinAnd(subjects.map(nameSubject));

function valueOf({ indicator }: FigureFact, { value }: MeasuredFigure): string {
	return wordAmount({ ...indicator, value }, figures, 'nl');
}

/** What has to be known about a figure, after a comma: that it is an estimate, and how far it may be off. */
function caveats(fact: FigureFact): string[] {
	const { status, low, high } = fact.latest;
	const between = (value: number) => number(value, fact.indicator.decimals);
	return [
		...(low !== null && high !== null ? [`marge ${between(low)} tot ${between(high)}`] : []),
		...(status === 'estimate' ? ['schatting'] : []),
		...(status === 'provisional' ? ['voorlopig cijfer'] : [])
	];
}

/** "(26,5% in 2020, schatting)" */
function datedValue(fact: FigureFact): string {
	return `(${[`${valueOf(fact, fact.latest)} in ${fact.latest.year}`, ...caveats(fact)].join(', ')})`;
}

/** " (schatting)" */
function caveat(fact: FigureFact): string {
	return caveats(fact).length > 0 ? ` (${caveats(fact).join(', ')})` : '';
}

/** "6 van de 10 volwassenen voelen zich eenzaam"; null where people are not what is counted. */
function share({ indicator, tenths, latest }: FigureFact): string | null {
	const { people: many, person: one } = indicator.texts.nl;
	if (tenths === null || many === null || one === null) return null;
	const [manyDo, oneDoes] = [many.replace(/\.$/, ''), one.replace(/\.$/, '')];
	if (latest.value === 100) return `Alle volwassenen ${manyDo}`;
	if (tenths === 0) return `Minder dan 1 van de 10 volwassenen ${oneDoes}`;
	if (tenths === 1) return `1 van de 10 volwassenen ${oneDoes}`;
	return tenths === 10
		? `Bijna alle volwassenen ${manyDo}`
		: `${tenths} van de 10 volwassenen ${manyDo}`;
}

/** The figure and its year, in people where that is possible. Figures without a scale of their own stay in the table. */
function statement(fact: FigureFact): string {
	const inPeople = share(fact);
	if (inPeople !== null) return `${inPeople} ${datedValue(fact)}.`;
	return fact.indicator.unit === 'deviation'
		? `Over ${nameOf(fact.indicator)} is er een cijfer van ${fact.latest.year}${caveat(fact)}.`
		: `${nameOf(fact.indicator)}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.`;
}

/** "Meer mensen voelen zich eenzaam"; null when nothing can be said about more or less. */
function headlineOf({ indicator, latest, previous, status }: FigureFact): string | null {
	if (previous === null || (status !== 'better' && status !== 'worse')) return null;
	return latest.value > previous.value ? indicator.texts.nl.more : indicator.texts.nl.less;
}

function changed(fact: FigureFact): string {
	const { indicator, latest, previous } = fact;
	const headline = headlineOf(fact);
	if (previous === null || headline === null) return statement(fact);
	if (share(fact) !== null) {
		const than = `Dat zijn er ${latest.value > previous.value ? 'meer' : 'minder'} dan in ${previous.year}`;
		return `${statement(fact)} ${than}. Toen was het ${valueOf(fact, previous)}.`;
	}
	return indicator.unit === 'deviation'
		? `${headline}. Dat blijkt uit de cijfers van ${previous.year} en ${latest.year}${caveat(fact)}.`
		: `${headline}: van ${valueOf(fact, previous)} in ${previous.year} naar ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
}

function same(fact: FigureFact): string {
	const { indicator, latest, previous, reason } = fact;
	if (previous === null) return statement(fact);
	if (share(fact) !== null) {
		const was = `${previous.year} (${valueOf(fact, previous)})`;
		return reason === 'within-margin'
			? `${statement(fact)} Het verschil met ${was} is te klein om zeker te zijn.`
			: `${statement(fact)} Dat is ongeveer gelijk aan ${was}.`;
	}
	const both =
		indicator.unit === 'deviation'
			? `Dat blijkt uit de cijfers van ${previous.year} en ${latest.year}${caveat(fact)}.`
			: `Het was ${valueOf(fact, previous)} in ${previous.year} en ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
	return `${nameOf(indicator)} blijft ongeveer gelijk. ${both}`;
}

const groupMembers: Record<Group, { one: string; more: string }> = {
	residents: { one: 'bewoner', more: 'bewoners' },
	professionals: { one: 'professional', more: 'professionals' }
};

const recognises = (n: number) => (n === 1 ? 'herkent' : 'herkennen');

const supported = ({ cards, support }: CardCount) =>
	support === 0 ? '' : `, met ${cards > 1 ? 'samen ' : ''}${number(support)} keer ‘ook ik’`;

const cardCount = (n: number) => plural(n, 'kaartje', 'kaartjes');
const came = (n: number) => (n === 1 ? 'Er kwam' : 'Er kwamen');

const cardsByMood: Record<CardFinding['mood'], (n: number) => string> = {
	good: (n) => `${came(n)} ${cardCount(n)} over wat goed gaat`,
	better: (n) => `${came(n)} ${cardCount(n)} over wat beter kan`,
	wish: (n) => `${came(n)} ${cardCount(n)} met een wens`
};

function mention(subject: Subject, { cards, support }: CardCount): string {
	const counts = [
		...(subject.kind === 'card' ? [] : [cardCount(cards)]),
		...(support > 0 ? [`${number(support)} keer ‘ook ik’`] : [])
	];
	return `${nameSubject(subject)} (${counts.join(' en ')})`;
}

/** What a rung means for what people gave. */
const rungs: Record<Rung, string> = {
	inform: 'Trede: informeren. Er was niets te kiezen.',
	consult: 'Trede: raadplegen. Het college leest wat mensen zeggen en beslist zelf.',
	advise: 'Trede: adviseren. Het college beslist. Doet het iets anders? Dan legt het uit waarom.',
	coproduce: 'Trede: samen maken. Het college beslist aan het eind.',
	decide: 'Trede: meebeslissen. Wat hier is gekozen, voert de gemeente uit.'
};

const voteByRung: Record<Rung, string> = {
	inform: 'Deze stemming laat alleen zien wat mensen belangrijk vinden.',
	consult: 'Deze stemming is een vraag om meningen. Het college beslist zelf.',
	advise:
		'Deze stemming is advies. Het college beslist. Doet het iets anders? Dan legt het uit waarom.',
	coproduce:
		'Met deze stemming maken de wijk en de gemeente samen een plan. Het college beslist aan het eind.',
	decide: 'Met deze stemming beslisten mensen mee. Wat is gekozen, voert de gemeente uit.'
};

const weightByRung: Record<Rung, string> = {
	inform: 'Dit laat zien wat mensen belangrijk vinden.',
	consult: 'Dit is de mening van de stemmers.',
	advise: 'Dit is advies.',
	coproduce: 'De wijk en de gemeente werken dit samen uit.',
	decide: 'De gemeente voert dit uit.'
};

const frequencies: Record<FigureFact['indicator']['frequency'], string> = {
	yearly: ' Nieuw cijfer: elk jaar.',
	'every-two-years': ' Nieuw cijfer: elke 2 jaar.',
	'every-four-years': ' Nieuw cijfer: elke 4 jaar.',
	irregular: ''
};

const byChannel: Record<Channel, string> = {
	phone: 'met de telefoon',
	paper: 'op papier',
	hands: 'met een hand omhoog',
	table: 'aan een tafel'
};

function backing({ buurt, leaders, hands, supporters }: Backing): string {
	const parts = [
		leaders === 0
			? 'niemand trekt dit nog'
			: `${people(leaders)} ${leaders === 1 ? 'trekt' : 'trekken'} dit`,
		...(hands > 0 ? [hands === 1 ? '1 helpt mee' : `${number(hands)} helpen mee`] : []),
		...(supporters > 0
			? [supporters === 1 ? '1 steunt het' : `${number(supporters)} steunen het`]
			: [])
	];
	return `Initiatief${buurt === null ? '' : ` in ${quote(buurt)}`}: ${joinAnd(parts)}.`;
}

function againstCountry({ indicator, latest }: FigureFact): string {
	if (indicator.unit !== 'deviation') return '';
	const shown = Number(latest.value.toFixed(indicator.decimals));
	const place = shown === 0 ? 'gelijk aan' : shown < 0 ? 'lager dan' : 'hoger dan';
	return ` Dat is ${place} het vaste cijfer voor Nederland${shown === 0 ? '' : ' (0)'}.`;
}

const whatIsAnOpgave =
	'Een opgave is iets waar de wijk en de gemeente de komende jaren aan werken.';

const sentences: DraftSentences = {
	titles: {
		state: 'De staat van de wijk',
		voices: 'Wat bewoners en professionals zeggen',
		differences: 'Waar cijfer en ervaring verschillen',
		choice: 'Hoe de opgaven zijn gekozen',
		opgave: (n, subject) => `Opgave ${n}. ${titleOf(subject)}`,
		initiatives: 'Andere initiatieven',
		follow: 'Cijfers om te volgen',
		participation: 'Wie meededen en wie niet'
	},
	headings: {
		people: 'De wijk in het kort',
		better: 'Wat beter gaat',
		worse: 'Wat slechter gaat',
		same: 'Wat gelijk blijft',
		unknown: 'Wat wij niet weten',
		method: 'Over deze cijfers',
		residents: 'Bewoners over de cijfers',
		professionals: 'Professionals over de cijfers',
		remarks: 'Opmerkingen',
		cards: { good: 'Wat goed gaat', better: 'Wat beter kan', wish: 'Wensen' },
		counting: 'Hoe wij tellen',
		comparing: 'Hoe wij vergelijken',
		figureAndExperience: 'Het cijfer en de bewoners',
		twoGroups: 'Bewoners en professionals',
		notChosen: 'Wat niet is gekozen',
		why: 'Waarom',
		who: 'Wie doet wat',
		goal: 'Hoe zien wij of het lukt',
		followOpgaven: 'Bij de opgaven',
		followBase: 'De andere cijfers',
		attendance: 'Hoeveel mensen',
		rungs: 'Hoe zwaar hun inbreng weegt',
		missed: 'Wie wij misten'
	},
	state: {
		inhabitants: ({ latest }) => `In ${latest.year} woonden hier ${number(latest.value)} mensen.`,
		neutral: (fact) =>
			share(fact) === null
				? `${fact.indicator.texts.nl.name}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.`
				: statement(fact),
		changed,
		same,
		first: (fact) =>
			`${statement(fact)} Dit is de eerste meting. Daarom weten wij niet of het beter of slechter gaat.`,
		incomparable: (fact) =>
			`${statement(fact)} De grens van de wijk veranderde in ${fact.border?.year ?? fact.latest.year}. Daarom vergelijken wij dit niet met eerdere jaren.`,
		suppressed: (name) =>
			`Over ${nameOf(name)} tonen wij geen cijfer, want het gaat om te weinig mensen.`,
		absent: (names) => `Er is nog geen cijfer voor ${namesOf(names)}.`,
		border: ({ note, year }) =>
			`${note.nl} Cijfers van voor ${year} gaan over de wijk met de oude grens.`,
		estimates:
			'Bij sommige cijfers staat ‘schatting’. Een rekenmodel heeft die cijfers berekend. Het echte cijfer kan iets hoger of lager zijn.',
		frozen: (day) =>
			`De cijfers zijn vastgelegd op ${formatDate(day, 'nl')}. Wat daarna is gemeten, staat hier niet in.`,
		noFigures: 'Voor deze wijk zijn er nog geen cijfers.'
	},
	voices: {
		recognition(name, group, { yes, partly, no, unknown }) {
			const total = yes + partly + no + unknown;
			const { more } = groupMembers[group];
			if (yes === total) return `${nameOf(name)}: alle ${total} ${more} herkennen dit.`;
			const rest = [
				...(partly > 0 ? [`${partly} ${recognises(partly)} het deels`] : []),
				...(no > 0 ? [`${no} ${recognises(no)} het niet`] : []),
				...(unknown > 0 ? [`${unknown} ${unknown === 1 ? 'weet' : 'weten'} het niet`] : [])
			];
			const first =
				yes === 0
					? `geen van de ${total} ${more} herkent`
					: `${yes} van de ${total} ${more} ${recognises(yes)}`;
			return `${nameOf(name)}: ${first} dit. ${joinAnd(rest)}.`;
		},
		tooFew: (name, group, answers) =>
			answers === 0
				? `${nameOf(name)}: geen enkele ${groupMembers[group].one} gaf antwoord.`
				: `${nameOf(name)}: te weinig ${groupMembers[group].more} gaven antwoord. Daarom tonen wij hun antwoorden niet.`,
		remarks: (name, n) =>
			n === 1
				? `Bij ${nameOf(name)} schreef iemand 1 opmerking.`
				: `Bij ${nameOf(name)} schreven mensen ${n} opmerkingen.`,
		entrepreneurs: 'Ondernemers tellen hier mee bij de bewoners.',
		cards: (mood, count) => `${cardsByMood[mood](count.cards)}${supported(count)}.`,
		standout: (subject, count, place) => {
			const start = { most: 'Het vaakst genoemd', 'as-often': 'Even vaak genoemd', next: 'Daarna' };
			return `${start[place]}: ${mention(subject, count)}.`;
		},
		noStandout: 'Geen onderwerp is duidelijk vaker genoemd dan de andere.',
		counting:
			'Wij tellen elk kaartje en elke ‘ook ik’ als 1. Dezelfde persoon kan dus vaker meetellen.',
		silence: 'Op deze avond zijn geen kaartjes geschreven en geen cijfers besproken.'
	},
	differences: {
		figure(name, fact, { part, whole }) {
			const headline = fact && headlineOf(fact);
			const start =
				fact && headline !== null
					? `Het cijfer zegt: ${startLower(headline)}.`
					: fact?.status === 'same'
						? `Het cijfer ${nameOf(name)} blijft ongeveer gelijk.`
						: null;
			const who = `${part} van de ${whole} bewoners met een mening`;
			return start === null
				? `Het cijfer ${nameOf(name)} past niet bij wat bewoners merken: ${who} ${recognises(part)} het niet.`
				: `${start} Maar ${who} ${recognises(part)} dat niet.`;
		},
		groups: (name, residents, professionals) =>
			`Bewoners en professionals kijken anders naar ${nameOf(name)}. Van de bewoners met een mening ${recognises(residents.part)} ${residents.part} van de ${residents.whole} dit helemaal of deels. Bij de professionals zijn dat er ${professionals.part} van de ${professionals.whole}.`,
		rule: 'Wij noemen alleen een verschil dat bijna zeker geen toeval is (95% zekerheid). Wie ‘weet ik niet’ koos, telt hierbij niet mee.',
		none: 'Wij zagen geen duidelijk verschil tussen de cijfers en wat mensen merken. Misschien is er wel een verschil, maar is de groep te klein om het te zien.',
		tooFew:
			'Te weinig mensen gaven hun mening over de cijfers. Daarom weten wij niet waar cijfer en ervaring verschillen.',
		notAsked:
			'Op deze avond zijn geen cijfers besproken. Daarom weten wij niet waar cijfer en ervaring verschillen.'
	},
	choice: {
		turnout({ method, limit }, { voters, present, options }) {
			const voted =
				voters > present
					? `${people(voters)} ${voters === 1 ? 'stemde' : 'stemden'}.`
					: voters === present && voters > 1
						? `Alle ${number(voters)} mensen stemden.`
						: `${number(voters)} van de ${number(present)} mensen ${voters === 1 ? 'stemde' : 'stemden'}.`;
			const how =
				method === 'approval'
					? `Ieder kon hooguit ${limit} van de ${options} onderwerpen kiezen.`
					: `Ieder kon ${plural(limit, 'stip', 'stippen')} verdelen over ${options} onderwerpen.`;
			return `${voted} ${how}`;
		},
		groups: (residents, professionals) =>
			`Dat waren ${residents} bewoners en ondernemers, en ${professionals} professionals.`,
		rung: (rung) => voteByRung[rung],
		selection(n) {
			if (n === 1) return `Maar 1 onderwerp kreeg stemmen. Dat is de opgave. ${whatIsAnOpgave}`;
			if (n === 2)
				return `Maar 2 onderwerpen kregen stemmen. Dat zijn de opgaven. ${whatIsAnOpgave}`;
			const why =
				n > 3
					? ' Meestal zijn het er 3. Nu zijn het er meer, omdat onderwerpen evenveel stemmen kregen of omdat minstens de helft van de stemmers ze koos.'
					: '';
			return `De ${n} onderwerpen die hieronder staan, kregen de meeste stemmen. Dat zijn de opgaven. ${whatIsAnOpgave}${why}`;
		},
		tied: (subjects, opgave) =>
			`${joinSubjects(subjects)} ${subjects.length === 1 ? 'kreeg' : 'kregen'} evenveel stemmen als opgave ${opgave}, maar er is plaats voor hooguit 5 opgaven. Bij evenveel stemmen volgden wij de lijst waaruit mensen kozen.`,
		fewer: (options, method) =>
			`Minder ${method === 'dots' ? 'stippen' : 'stemmen'} kregen: ${joinAnd(options.map(({ subject, votes }) => `${nameSubject(subject)} (${votes})`))}.`,
		none: (subjects) => `Niemand koos: ${joinSubjects(subjects)}.`,
		byMentions: (n) =>
			`Er is niet gestemd. Daarom komen de opgaven uit de kaartjes. ${n === 1 ? 'Wij namen het onderwerp dat het vaakst is genoemd.' : `Wij namen de ${n} onderwerpen die het vaakst zijn genoemd.`} ${whatIsAnOpgave}`,
		tiedMentions: (subjects, opgave) =>
			`${joinSubjects(subjects)} ${subjects.length === 1 ? 'is' : 'zijn'} even vaak genoemd als opgave ${opgave}, maar er is plaats voor hooguit 5 opgaven. Bij gelijke stand besliste het toeval.`,
		nothing:
			'Er is niet gestemd. Er zijn ook geen kaartjes bij elkaar gelegd over wat beter kan. Daarom staan er nog geen opgaven in dit concept.'
	},
	opgave: {
		votes({ votes, voters, method, rung, rank, sharedWith }) {
			const place =
				sharedWith.length > 0
					? `Dit onderwerp deelt plaats ${rank} met ${joinSubjects(sharedWith)}`
					: `Dit onderwerp staat op plaats ${rank}`;
			const result =
				method === 'dots'
					? `het kreeg ${plural(votes, 'stip', 'stippen')}. Er ${voters === 1 ? 'was' : 'waren'} ${plural(voters, 'stemmer', 'stemmers')}`
					: `${votes} van de ${voters} stemmers ${votes === 1 ? 'koos' : 'kozen'} het (${percent(votes, voters)})`;
			return `${place}: ${result}. ${weightByRung[rung]}`;
		},
		mentions: ({ cards, support }) =>
			`Dit onderwerp is vaak genoemd: ${cardCount(cards)}${support > 0 ? ` en ${number(support)} keer ‘ook ik’` : ''}.`,
		needs: (count, theme) =>
			theme === null
				? `Hierover ${count.cards === 1 ? 'kwam' : 'kwamen'} ${cardCount(count.cards)}${supported(count)}.`
				: `Bij het thema ${quote(nameTheme(theme))} ${count.cards === 1 ? 'hoort' : 'horen'} ${cardCount(count.cards)} over wat beter kan of wat mensen wensen${supported(count)}.`,
		strengths: ({ cards }) =>
			cards === 1
				? '1 kaartje zegt wat hier al goed gaat.'
				: `${cards} kaartjes zeggen wat hier al goed gaat.`,
		recognition(name, residents, professionals) {
			const say = (group: Group, part: number, whole: number) =>
				`${nameOf(name)}: ${part} van de ${whole} ${groupMembers[group].more} ${recognises(part)} dit cijfer.`;
			if (residents === null) {
				return professionals ? say('professionals', professionals.part, professionals.whole) : '';
			}
			const also = professionals
				? ` Bij de professionals ${professionals.part === 1 ? 'is dat er' : 'zijn dat er'} ${professionals.part} van de ${professionals.whole}.`
				: '';
			return say('residents', residents.part, residents.whole) + also;
		},
		noneWorse: (theme) =>
			`Bij het thema ${quote(nameTheme(theme))} ging geen enkel cijfer achteruit.`,
		noVerdict: (theme) =>
			`Bij het thema ${quote(nameTheme(theme))} kunnen wij nog niet zien of het beter of slechter gaat.`,
		noFigure: (theme) => `Over het thema ${quote(nameTheme(theme))} is er nog geen cijfer.`,
		noTheme: 'Dit onderwerp hoort niet bij één thema. Daarom staat er geen cijfer bij.',
		figuresElsewhere: (theme, opgave) =>
			`Wat wij weten over het thema ${quote(nameTheme(theme))}, staat bij opgave ${opgave}.`,
		initiative: backing,
		noInitiative: 'Bij dit onderwerp staat nog geen initiatief.',
		initiativesElsewhere: (theme, opgave) =>
			`De initiatieven bij het thema ${quote(nameTheme(theme))} staan bij opgave ${opgave}.`,
		partners: (municipality) =>
			`Wat de gemeente ${municipality} en haar partners doen, staat nog niet vast. De wijkregisseur vult dat aan.`,
		goal: (fact) =>
			`Voorstel: wij volgen het cijfer ${nameOf(fact.indicator)}. De nulmeting is ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}. Daarmee vergelijken wij later. ${fact.indicator.polarity === 'lower-is-better' ? 'Lager' : 'Hoger'} is beter.${fact.indicator.unit === 'deviation' ? ' 0 is het vaste cijfer voor Nederland.' : ''}`,
		estimateGoal:
			'Dit cijfer komt uit een rekenmodel. Het kan niet laten zien of één project heeft gewerkt.',
		noGoal:
			'Bij dit onderwerp hoort nog geen cijfer. Hoe wij zien of het lukt, staat dus nog niet vast.'
	},
	initiatives: {
		none: 'Op deze avond kwamen er geen initiatieven.',
		allPlaced: (n) =>
			n === 1
				? 'Er kwam 1 initiatief. Het staat bij een opgave.'
				: `Er kwamen ${n} initiatieven. Ze staan allemaal bij een opgave.`
	},
	follow: {
		own: 'Elk cijfer heeft zijn eigen laatste jaar. Dat cijfer is de nulmeting: daarmee vergelijken wij later.',
		figure: (fact) =>
			`${nameOf(fact.indicator)}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.${againstCountry(fact)}${frequencies[fact.indicator.frequency]}`,
		absent: (names) => `Nog zonder cijfer: ${namesOf(names)}.`,
		nothing: 'Voor deze wijk zijn er nog geen cijfers om te volgen.'
	},
	participation: {
		practice: 'Dit was een oefenavond met nepbewoners. Het telt nergens voor mee.',
		evening: ({ title, day, place }) =>
			`De avond ${quote(title)} was op ${formatDate(day, 'nl')}.${place === '' ? '' : ` Plaats: ${place}.`}`,
		present(count) {
			const kinds = (Object.keys(site.kindCount) as ParticipantKind[]).filter(
				(kind) => count[kind] > 0
			);
			const total = kinds.reduce((sum, kind) => sum + count[kind], 0);
			return `Er ${total === 1 ? 'was' : 'waren'} ${people(total)}: ${joinAnd(kinds.map((kind) => site.kindCount[kind](count[kind])))}.`;
		},
		nobody: 'Er deed niemand mee.',
		inhabitants: (residents, { latest }) =>
			`${number(residents)} van de ${number(latest.value)} inwoners (${latest.year}) ${residents === 1 ? 'was' : 'waren'} erbij: ${residents / latest.value < 0.001 ? 'minder dan 0,1' : number((100 * residents) / latest.value, 1)}%. De anderen hebben wij niet gehoord.`,
		channels: (used) =>
			`${joinAnd(
				used.map(({ channel, people: n }, index) =>
					index === 0
						? `${people(n)} ${n === 1 ? 'deed' : 'deden'} mee ${byChannel[channel]}`
						: `${number(n)} ${byChannel[channel]}`
				)
			)}.`,
		ladder: 'Elke stap van de avond heeft een trede. De trede zegt hoe zwaar de inbreng weegt.',
		step(title, answered, rung) {
			if (answered === null) return `${quote(title)}. ${rungs[rung]}`;
			const who = answered === 0 ? 'niemand' : people(answered);
			return `${quote(title)}: ${who} ${answered > 1 ? 'deden' : 'deed'} mee. ${rungs[rung]}`;
		},
		missed: (buurten) =>
			`Wij misten mensen uit ${joinAnd(buurten.map(quote))}. Niemand noemde die ${buurten.length === 1 ? 'buurt' : 'buurten'}.`,
		everyBuurt: 'Uit elke buurt van de wijk was er iemand.',
		buurtUnknown:
			'Wij kennen van te weinig mensen de buurt. Daarom weten wij niet welke buurten wij misten.',
		unknown:
			'Wij vroegen niet naar naam, leeftijd of afkomst. Daarom weten wij niet of deze groep op de hele wijk lijkt.'
	}
};

export const texts = {
	sentences,
	/** Where a card or an initiative ended up. */
	trace: {
		title: 'Waar is het gebleven?',
		here: (n: number) =>
			n === 1
				? 'Het staat op 1 plaats in de wijkopgave.'
				: `Het staat op ${n} plaatsen in de wijkopgave.`,
		reasons: {
			'not-taken-along':
				'Dit staat niet in de wijkopgave. De schrijver trok het in, of de gespreksleider toonde het niet.',
			'removed-by-wijkregisseur':
				'Dit stond bij een opgave. De wijkregisseur heeft die tekst weggehaald. De onderbouwing is bewaard.',
			'no-opgaven': 'Dit kaartje staat niet bij een opgave. Er zijn nog geen opgaven.',
			'subject-tied':
				'Dit kaartje staat niet bij een opgave. Het onderwerp kreeg evenveel stemmen als de laatste opgave, maar er was geen plaats meer.',
			'subject-not-chosen':
				'Dit kaartje staat niet bij een opgave. Over het onderwerp is gestemd, maar andere onderwerpen kregen meer stemmen.',
			'subject-not-in-vote':
				'Dit kaartje staat niet bij een opgave. Over het onderwerp is niet gestemd.',
			'subject-not-mentioned-enough':
				'Dit kaartje staat niet bij een opgave. Andere onderwerpen zijn vaker genoemd.'
		} satisfies Record<TraceReason, string>
	},
	evidence: {
		figures,
		title: 'Onderbouwing',
		explanation: 'Achter elke zin staat waar hij vandaan komt:',
		close: 'Sluit',
		previous: 'Vorige zin',
		next: 'Volgende zin',
		kinds: {
			figure: 'Cijfer',
			kompas: 'Alle cijfers',
			vote: 'Stemming',
			recognition: 'Herkent u dit?',
			card: 'Kaartje',
			initiative: 'Initiatief',
			step: 'Stap van de avond',
			attendance: 'Wie er waren'
		} satisfies Record<EvidenceKind, string>,
		counts: {
			figure: (n: number) => plural(n, 'cijfer', 'cijfers'),
			kompas: () => 'alle cijfers',
			vote: (n: number) => plural(n, 'stemming', 'stemmingen'),
			recognition: (n: number) => plural(n, 'vraag', 'vragen'),
			card: (n: number) => plural(n, 'kaartje', 'kaartjes'),
			initiative: (n: number) => plural(n, 'initiatief', 'initiatieven'),
			step: (n: number) => plural(n, 'stap', 'stappen'),
			attendance: () => 'wie er waren'
		} satisfies Record<EvidenceKind, (n: number) => string>,
		erased: 'De schrijver heeft deze tekst laten wissen.'
	},
	editing: {
		rewritten: 'Herschreven door de wijkregisseur',
		removed: 'Weggehaald door de wijkregisseur. De onderbouwing is bewaard.',
		edit: 'Pas deze tekst aan',
		editHelp: 'Maakt u de tekst leeg? Dan verdwijnt hij uit de wijkopgave. De onderbouwing blijft.',
		title: 'Titel',
		restore: 'Zet de eerste tekst terug',
		save: 'Bewaar deze versie',
		changes: {
			same: 'Niet veranderd',
			rewritten: 'Herschreven',
			removed: 'Weggehaald',
			restored: 'Teruggezet'
		} satisfies Record<ParagraphChange, string>,
		wordRuns: { removed: 'Weg', added: 'Nieuw' }
	}
};

export type WijkopgaveTexts = Shape<typeof texts>;
