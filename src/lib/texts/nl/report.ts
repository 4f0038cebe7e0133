/** The words of the wijkopgave: the sentences that a draft writes itself with, and what stands around them. Level B1. */
import type { Rung } from '../../domain/rung.ts';
import type { Channel, ParticipantKind } from '../../domain/audience.ts';
import type { MeasuredFigure } from '../../domain/wijkkompas/measurement.ts';
import type { ParagraphChange } from '../../domain/report/compare.ts';
import type { EvidenceKind, Group } from '../../domain/report/evidence.ts';
import type { FigureFact } from '../../domain/report/figure-fact.ts';
import type { FreeText } from '../../domain/free-text.ts';
import type { Mood, TallyMethod } from '../../domain/finding/finding.ts';
import type { Subject } from '../../domain/report/mention.ts';
import { enoughForShare } from '../../domain/statistics/told-share.ts';
import type {
	Asked,
	Backing,
	DraftSentences,
	IndicatorName,
	SaidOption
} from '../../domain/report/sentences.ts';
import type { TraceReason } from '../../domain/report/trace.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { PluralOf } from '../language.ts';
import { pluralIn } from '../plural.ts';
import { wordAmount } from '../word-figure.ts';
import { texts as figures } from './figures.ts';
import { texts as plan } from './plan.ts';
import { texts as site } from './site.ts';
import type { Shape } from '../shape.ts';

const number = (value: number, decimals = 0) => formatNumber(value, 'nl', decimals);
const percent = (part: number, whole: number) => `${number((100 * part) / whole)}%`;
const quote = (words: string) => `‘${words}’`;
const joinAnd = (items: string[]) => new Intl.ListFormat('nl').format(items);
const startLower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const plural = pluralIn('nl');
/** A number and what it counts. */
const count = (n: number, forms: Record<PluralOf<'nl'>, string>) =>
	`${number(n)} ${plural(n, forms)}`;
const people = (n: number) => count(n, { one: 'persoon', other: 'mensen' });

const nameOf = ({ texts }: IndicatorName) => quote(texts.nl.name);
const namesOf = (names: IndicatorName[]) => joinAnd(names.map(nameOf));
const nameTheme = (theme: string) => (site.themes as Record<string, string>)[theme] ?? theme;

/** Words that somebody wrote, shown in this way. Those that are not the writer's are marked, and so are those that are gone. */
function markWords({ text, reworded }: FreeText, show: (words: string) => string): string {
	if (text === null || text === undefined) return site.moderation.erased;
	// A card may have lines of its own; what it stands in has none.
	const shown = show(text.trim().replaceAll(/\s+/gu, ' '));
	return reworded ? `${shown} ${site.moderation.mark}` : shown;
}
/** Inside a sentence, which has a full stop of its own. */
const quoteWords = (text: FreeText) =>
	markWords(text, (words) => quote(words.replace(/[.\s]+$/, '')));

/** By itself, as a title. */
function readSubject(subject: Subject): string {
	switch (subject.kind) {
		case 'named':
			return subject.name;
		case 'said':
			return markWords(subject.text, (words) => words);
		case 'hidden':
			return site.moderation.hidden;
		case 'theme':
			return nameTheme(subject.theme);
	}
}

/** Of an opgave. Were its words erased since, then at least its theme says what it is about. */
function readTopic(subject: Subject, theme: string | null): string {
	const isErased = subject.kind === 'said' && typeof subject.text.text !== 'string';
	return isErased && theme !== null
		? `${nameTheme(theme)} ${site.moderation.erased}`
		: readSubject(subject);
}

/** Inside a sentence. */
function nameSubject(subject: Subject): string {
	if (subject.kind === 'hidden') return site.moderation.hidden;
	return subject.kind === 'said' ? quoteWords(subject.text) : quote(readSubject(subject));
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
		...(low !== null && high !== null
			? [`bijna zeker tussen ${between(low)} en ${between(high)}`]
			: []),
		...(status === 'estimate' ? ['schatting'] : []),
		...(status === 'provisional' ? ['voorlopig cijfer'] : [])
	];
}

/** "(26,5% in 2020, schatting)" */
function datedValue(fact: FigureFact): string {
	return `(${[`${valueOf(fact, fact.latest)} in ${fact.latest.year}`, ...caveats(fact)].join(', ')})`;
}

/** Behind the name of a figure of which is told who recognise it. Nothing where it was just said. */
function sayAsked(fact: FigureFact | null | undefined): string {
	if (fact === undefined) return '';
	return fact ? ` ${datedValue(fact)}` : ' (wij hebben hier geen cijfer)';
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
	if (tenths === 10) return `Bijna alle volwassenen ${manyDo}`;
	return `${tenths} van de 10 volwassenen ${plural(tenths, { one: oneDoes, other: manyDo })}`;
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
	const isUp = latest.value > previous.value;
	if (share(fact) !== null) {
		const than = `Dat is een ${isUp ? 'groter' : 'kleiner'} deel dan in ${previous.year}`;
		return `${statement(fact)} ${than} (${valueOf(fact, previous)}).`;
	}
	return indicator.unit === 'deviation'
		? `${scoreMoved(fact, isUp ? 'ging omhoog' : 'ging omlaag', previous)}`
		: `${headline}: van ${valueOf(fact, previous)} in ${previous.year} naar ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
}

/** "De score voor ‘Overlast en veiligheid’ ging omlaag: van −0,099 (2022) naar −0,125 (2024). Dit is een schatting." */
function scoreMoved(fact: FigureFact, how: string, previous: MeasuredFigure): string {
	const { indicator, latest } = fact;
	const estimate = latest.status === 'estimate' ? ' Dit is een schatting.' : '';
	return `De score voor ${nameOf(indicator)} ${how}: van ${valueOf(fact, previous)} (${previous.year}) naar ${valueOf(fact, latest)} (${latest.year}).${estimate}`;
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
	if (indicator.unit === 'deviation') {
		return scoreMoved(fact, 'bleef ongeveer gelijk', previous);
	}
	return `Het cijfer voor ${nameOf(indicator)} bleef ongeveer gelijk. Het was ${valueOf(fact, previous)} in ${previous.year} en ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
}

const groupMembers: Record<Group, { one: string; more: string }> = {
	residents: { one: 'bewoner', more: 'bewoners' },
	professionals: { one: 'professional', more: 'professionals' }
};

const recognises = (n: number) => plural(n, { one: 'herkent', other: 'herkennen' });

const cardCount = (n: number) => count(n, { one: 'kaartje', other: 'kaartjes' });
const came = (n: number) => plural(n, { one: 'Er kwam', other: 'Er kwamen' });

const cardsByMood: Record<Mood, (n: number) => string> = {
	good: (n) => `${came(n)} ${cardCount(n)} over wat goed gaat.`,
	better: (n) => `${came(n)} ${cardCount(n)} over wat beter kan.`,
	wish: (n) => `${came(n)} ${cardCount(n)} met een wens.`
};

const shareOf = (part: number, whole: number) =>
	whole < enoughForShare ? '' : ` (${percent(part, whole)})`;

/** "‘ja’ (12) en ‘nee’ (8)" */
const listOptions = (options: SaidOption[]) =>
	joinAnd(options.map(({ subject, votes }) => `${nameSubject(subject)} (${number(votes)})`));

/** "cijfer 1 (5 mensen) en cijfer 2 (6 mensen)"; what nobody gave is left out. */
const listScores = (options: SaidOption[]) =>
	joinAnd(
		options
			.filter(({ votes }) => votes > 0)
			.map(({ subject, votes }) => `cijfer ${readSubject(subject)} (${people(votes)})`)
	);

const startAsked = ({ question, step }: Asked) =>
	question === null ? `Bij de stap ${quote(step)}` : `Op de vraag ${quote(question)}`;

const byRound = { before: 'voor het gesprek', after: 'na het gesprek' };

/** "Op de vraag ‘Waar?’ kozen na het gesprek 14 van de 22 mensen ‘plein’ en 8 mensen ‘park’." */
function sayCount(
	asked: Asked,
	{ method, limit, voters }: { method: TallyMethod; limit: number; voters: number },
	options: SaidOption[]
): string {
	const start = startAsked(asked);
	const when = asked.round === null ? '' : ` ${byRound[asked.round]}`;
	if (method === 'scale') {
		return `${start} ${plural(voters, { one: 'gaf', other: 'gaven' })}${when} ${people(voters)} een cijfer van 1 tot ${limit}: ${listScores(options)}.`;
	}
	const [first, ...others] = options.toSorted((one, other) => other.votes - one.votes);
	if (!first)
		return `${start} ${plural(voters, { one: 'gaf', other: 'gaven' })}${when} ${people(voters)} antwoord.`;
	const named = others.map(
		({ subject, votes }) => `${votes === 0 ? 'niemand' : people(votes)} ${nameSubject(subject)}`
	);
	const most = `${number(first.votes)} van de ${people(voters)} ${nameSubject(first.subject)}`;
	return `${start} ${plural(first.votes, { one: 'koos', other: 'kozen' })}${when} ${joinAnd([most, ...named])}.`;
}

/** Entrepreneurs are named when they were there. */
const residentsOrMore = (n: number, hasEntrepreneurs: boolean) =>
	hasEntrepreneurs
		? `${number(n)} bewoners en ondernemers,`
		: count(n, { one: 'bewoner', other: 'bewoners' });

/** What a rung means for what people gave. */
const rungs: Record<Rung, string> = {
	inform: 'Trede: informeren. Er was niets te kiezen.',
	consult:
		'Trede: raadplegen. Burgemeester en wethouders lezen wat mensen zeggen. Daarna beslissen zij zelf.',
	advise:
		'Trede: adviseren. Burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.',
	coproduce: 'Trede: samen maken. Burgemeester en wethouders beslissen aan het eind.',
	decide: 'Trede: meebeslissen. Wat hier is gekozen, voert de gemeente uit.'
};

const voteByRung: Record<Rung, string> = {
	inform: 'Deze stemming laat alleen zien wat mensen belangrijk vinden.',
	consult: 'Deze stemming is een vraag om meningen. Burgemeester en wethouders beslissen zelf.',
	advise:
		'Deze stemming is advies. Burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.',
	coproduce:
		'Met deze stemming maken de wijk en de gemeente samen een plan. Burgemeester en wethouders beslissen aan het eind.',
	decide: 'Met deze stemming beslisten mensen mee. Wat is gekozen, voert de gemeente uit.'
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
	table: 'aan een tafel',
	home: 'vanuit huis'
};

function backing({ buurt, leaders, hands, supporters }: Backing): string {
	const parts = [
		...(leaders > 0
			? [`${people(leaders)} ${plural(leaders, { one: 'begint', other: 'beginnen' })} hiermee`]
			: []),
		...(hands > 0
			? [`${people(hands)} ${plural(hands, { one: 'helpt', other: 'helpen' })} mee`]
			: []),
		...(supporters > 0
			? [`${people(supporters)} ${plural(supporters, { one: 'steunt', other: 'steunen' })} dit`]
			: [])
	];
	return [
		...(buurt === null ? [] : [`Plaats: ${quote(buurt)}.`]),
		...(leaders === 0 ? ['Wij zoeken iemand die hiermee begint.'] : []),
		...(parts.length > 0 ? [`${joinAnd(parts)}.`] : [])
	].join(' ');
}

function againstCountry({ indicator, latest }: FigureFact): string {
	if (indicator.unit !== 'deviation') return '';
	const shown = Number(latest.value.toFixed(indicator.decimals));
	const place = shown === 0 ? 'gelijk aan' : shown < 0 ? 'lager dan' : 'hoger dan';
	return ` Dat is ${place} het vaste cijfer voor Nederland${shown === 0 ? '' : ' (0)'}.`;
}

const whatIsAnOpgave =
	'Een opgave is iets waar de wijk en de gemeente de komende jaren aan kunnen werken.';

const sentences: DraftSentences = {
	titles: {
		state: 'De staat van de wijk',
		voices: 'Wat bewoners en professionals zeggen',
		differences: 'Waar cijfer en ervaring verschillen',
		choice: 'Hoe de opgaven zijn gekozen',
		opgave: (n, subject, theme = null) => `Opgave ${n}. ${readTopic(subject, theme)}`,
		initiatives: 'Andere initiatieven',
		follow: 'Cijfers om te volgen',
		participation: 'Wie meededen en wie niet'
	},
	headings: {
		people: 'De wijk in het kort',
		better: 'Wat beter gaat',
		worse: 'Wat slechter gaat',
		same: 'Wat gelijk blijft',
		unknown: 'Nog niet te vergelijken',
		method: 'Over deze cijfers',
		residents: 'Bewoners over de cijfers',
		professionals: 'Professionals over de cijfers',
		remarks: 'Opmerkingen',
		mentioned: 'Waar de meeste mensen achter staan',
		cardsGood: 'Wat goed gaat',
		cardsBetter: 'Wat beter kan',
		cardsWish: 'Wensen',
		question: (question) => question,
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
		absent: (names) => `Wij hebben hier geen cijfer voor ${namesOf(names)}.`,
		border: ({ note, year }) =>
			`${note.nl} Cijfers van voor ${year} gaan over de wijk met de oude grens.`,
		estimates:
			'Bij sommige cijfers staat ‘schatting’. Een computer rekende die cijfers uit. Het echte cijfer kan iets hoger of lager zijn.',
		frozen: (day, { oldest, newest }) => {
			const ages =
				oldest === newest
					? `Alle cijfers zijn uit ${newest}.`
					: `Het oudste cijfer is uit ${oldest}, het nieuwste uit ${newest}.`;
			return `De cijfers zijn vastgelegd op ${formatDate(day, 'nl')}. ${ages} Wat daarna is gemeten, staat hier niet in.`;
		},
		noFigures: 'Voor deze wijk zijn er nog geen cijfers.'
	},
	voices: {
		recognition(name, group, { yes, partly, no, unknown }, fact = undefined) {
			const total = yes + partly + no + unknown;
			const { more } = groupMembers[group];
			const start = nameOf(name) + sayAsked(fact);
			if (yes === total) return `${start}: alle ${total} ${more} herkennen dit.`;
			const rest = [
				...(partly > 0 ? [`${partly} ${recognises(partly)} het deels`] : []),
				...(no > 0 ? [`${no} ${recognises(no)} het niet`] : []),
				...(unknown > 0
					? [`${unknown} ${plural(unknown, { one: 'weet', other: 'weten' })} het niet`]
					: [])
			];
			const first =
				yes === 0
					? `geen van de ${total} ${more} herkent`
					: `${yes} van de ${total} ${more} ${recognises(yes)}`;
			return `${start}: ${first} dit. ${joinAnd(rest)}.`;
		},
		tooFew: (name, group) =>
			`${nameOf(name)}: te weinig ${groupMembers[group].more} gaven antwoord. Daarom tonen wij hun antwoorden niet.`,
		nobody: (name, group) =>
			`${nameOf(name)}: geen enkele ${groupMembers[group].one} gaf antwoord.`,
		lost: (name, group) =>
			`${nameOf(name)}: de antwoorden van ${groupMembers[group].more} gaan niet meer open. De sleutel is kwijt. Niemand kan ze nog tellen.`,
		remarks: (name, remarks) =>
			`Bij ${nameOf(name)} ${plural(remarks.length, { one: 'schreef iemand', other: 'schreven mensen' })}: ${joinAnd(remarks.map(quoteWords))}.`,
		entrepreneurs: 'Ondernemers tellen hier mee bij de bewoners.',
		cards: (mood, cards) => cardsByMood[mood](cards),
		quotes: (said, of, next = undefined) => {
			const words = joinAnd(
				said.map(({ text, people: n }) => `${quoteWords(text)} (${people(n)})`)
			);
			if (said.length >= of) {
				return `${plural(said.length, { one: 'Iemand schreef', other: 'Mensen schreven' })}: ${words}.`;
			}
			const least = said.at(-1)?.people;
			const areEqual = said.every(({ people: n }) => n === least);
			// Where it is not known how many stand behind the next one, it may be as many.
			if (next === undefined ? !areEqual : next !== least) {
				return `Achter deze ${said.length} staan de meeste mensen: ${words}.`;
			}
			const chance = next === undefined ? '' : ' Bij gelijke stand besliste het toeval.';
			return areEqual
				? `Achter elk van deze ${said.length} staan evenveel mensen: ${words}.${chance}`
				: `Achter geen ander kaartje staan meer mensen dan achter deze ${said.length}: ${words}.${chance}`;
		},
		standout: (subject, n, place) => {
			// Never “de meeste mensen staan achter …”: that says more than half of all people.
			const name = nameSubject(subject);
			const sentence = {
				most: `Achter ${name} staan de meeste mensen: ${number(n)}.`,
				'shared-most': `Achter geen onderwerp staan meer mensen dan achter ${name}: ${number(n)}.`,
				'as-often': `Achter ${name} staan evenveel mensen: ${number(n)}.`,
				next: `Daarna komt ${name}: ${people(n)}.`
			};
			return sentence[place];
		},
		noStandout: 'Achter geen onderwerp staan duidelijk meer mensen dan achter de andere.',
		counting:
			'Wij tellen mensen. Wie een kaartje schreef of ‘ook ik’ koos, telt bij dat onderwerp één keer.',
		silence: 'Op deze avond schreef niemand een kaartje. Ook over de cijfers zei niemand iets.',
		uncomputed: (step) =>
			`${quote(step)}: het antwoord van deze stap is nog niet uitgerekend. De antwoorden zijn bewaard.`,
		withheld: plan.report.withheld
	},
	tally: {
		counted({ method, limit, voters, asked }, options) {
			if (asked) return sayCount(asked, { method, limit, voters }, options);
			const who = `${people(voters)} ${plural(voters, { one: 'gaf', other: 'gaven' })}`;
			return method === 'scale'
				? `${who} een cijfer van 1 tot ${limit}: ${listScores(options)}.`
				: `${who} antwoord: ${listOptions(options)}.`;
		},
		firstAlone: 'In ronde 2 antwoordden minder dan 5 mensen. Daarom staat hier alleen ronde 1.',
		firstOnly: 'Ronde 2 was er niet. Daarom staat hier alleen ronde 1.',
		tooFew: 'Te weinig mensen gaven antwoord. Daarom tonen wij de antwoorden niet.',
		nobody: 'Niemand gaf antwoord.',
		lost: 'De antwoorden gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.',
		before: (method, options) =>
			`Voor het gesprek was dat: ${method === 'scale' ? listScores(options) : listOptions(options)}.`,
		shift(method, { people: n, stayed, moved, direction, asked }) {
			const twice = asked
				? `${startAsked(asked)} ${plural(n, { one: 'gaf', other: 'gaven' })} ${people(n)} twee keer antwoord`
				: `${people(n)} ${plural(n, { one: 'gaf', other: 'gaven' })} twee keer antwoord`;
			const both = `${twice}${asked ? ', voor en na het gesprek' : ''}.`;
			if (moved === 0) return `${both} Niemand veranderde van antwoord.`;
			if (method === 'scale' && direction) {
				return `${both} ${number(direction.up)} gaven na het gesprek een hoger cijfer, ${number(direction.down)} een lager cijfer en ${number(stayed)} hetzelfde.`;
			}
			return `${both} ${number(moved)} ${plural(moved, { one: 'veranderde', other: 'veranderden' })} na het gesprek van antwoord, ${number(stayed)} niet.`;
		},
		move: (from, to, n) =>
			`${people(n)} ${plural(n, { one: 'ging', other: 'gingen' })} van ${nameSubject(from)} naar ${nameSubject(to)}.`,
		moveTo: (to, n) =>
			`${people(n)} ${plural(n, { one: 'koos', other: 'kozen' })} eerst iets anders, en na het gesprek ${nameSubject(to)}.`,
		shiftTooFew:
			'Hoeveel mensen na het gesprek iets anders kozen, tonen wij niet. Anders kan iemand uitrekenen wie dat waren.',
		unanimousBefore:
			'Voor het gesprek koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen toen koos.',
		unanimousAfter:
			'Na het gesprek koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen toen koos.'
	},
	differences: {
		figure(name, fact, { part, whole }) {
			const headline = fact && headlineOf(fact);
			const start =
				fact && headline !== null
					? `Het cijfer zegt: ${startLower(headline)}.`
					: fact?.status === 'same'
						? `Het cijfer ${nameOf(name)} bleef ongeveer gelijk.`
						: null;
			const who = `${part} van de ${whole} bewoners met een mening`;
			return start === null
				? `Het cijfer ${nameOf(name)} past niet bij wat bewoners merken: ${who} ${recognises(part)} het niet.`
				: `${start} Maar ${who} ${recognises(part)} dat niet.`;
		},
		groups: (name, residents, professionals) =>
			`Bewoners en professionals kijken anders naar ${nameOf(name)}. ${residents.part} van de ${residents.whole} bewoners met een mening ${recognises(residents.part)} dit, helemaal of een beetje. Bij de professionals zijn dat er ${professionals.part} van de ${professionals.whole}.`,
		rule: 'Wij noemen een verschil alleen als het waarschijnlijk geen toeval is. Wie ‘weet ik niet’ koos, telt hierbij niet mee.',
		none: 'Wij zagen geen duidelijk verschil tussen de cijfers en wat mensen merken. Misschien is er wel een verschil. De groep is te klein om dat te zien.',
		tooFew:
			'Te weinig mensen gaven hun mening over de cijfers. Daarom weten wij niet waar cijfer en ervaring verschillen.',
		lost: 'De antwoorden over de cijfers gaan niet meer open: de sleutel is kwijt. Daarom weten wij niet waar cijfer en ervaring verschillen.',
		uncomputed:
			'Niet alle antwoorden van deze avond zijn uitgerekend. Daarom weten wij niet waar cijfer en ervaring verschillen.',
		notAsked:
			'Op deze avond gaf niemand antwoord over de cijfers. Daarom weten wij niet waar cijfer en ervaring verschillen.'
	},
	choice: {
		turnout({ method, limit }, { voters, present, options }) {
			const voted =
				voters > present
					? `${people(voters)} ${plural(voters, { one: 'stemde', other: 'stemden' })}.`
					: voters === present && voters > 1
						? `Alle ${number(voters)} mensen stemden.`
						: `${number(voters)} van de ${number(present)} mensen ${plural(voters, { one: 'stemde', other: 'stemden' })}.`;
			const how =
				method === 'approval'
					? `Ieder kon hooguit ${limit} van de ${options} onderwerpen kiezen.`
					: `Ieder kon ${count(limit, { one: 'stip', other: 'stippen' })} verdelen over ${options} onderwerpen.`;
			return `${voted} ${how}`;
		},
		groups: ({ residents, professionals, hasEntrepreneurs }) =>
			`Dat waren ${residentsOrMore(residents, hasEntrepreneurs)} en ${count(professionals, { one: 'professional', other: 'professionals' })}.`,
		rung: (rung) => voteByRung[rung],
		selection(n, isTie, isShared = false) {
			if (isTie) {
				return `Alle onderwerpen kregen evenveel stemmen. Daarom volgden wij de lijst waaruit mensen kozen. De eerste ${n} stellen wij voor als opgaven. ${whatIsAnOpgave}`;
			}
			if (n < 3) {
				const only = plural(n, {
					one: 'Er kreeg 1 onderwerp stemmen. Dat stellen wij voor als opgave.',
					other: `Er kregen ${n} onderwerpen stemmen. Die stellen wij voor als opgaven.`
				});
				return `${only} ${whatIsAnOpgave}`;
			}
			const why =
				n > 3
					? ' Meestal zijn het er 3. Nu zijn het er meer. Sommige kregen evenveel stemmen, of de helft koos ze.'
					: '';
			const most = isShared
				? `Geen onderwerp kreeg meer stemmen dan de ${n} onderwerpen die hieronder staan.`
				: `De ${n} onderwerpen die hieronder staan, kregen de meeste stemmen.`;
			return `${most} Die stellen wij voor als opgaven. ${whatIsAnOpgave}${why}`;
		},
		selectionOfRead(n, isTie, isShared = false) {
			if (n === 0) return 'Geen onderwerp dat nog te lezen is, kreeg stemmen.';
			if (isTie) {
				return `Alle onderwerpen die nog te lezen zijn, kregen evenveel stemmen. Daarom volgden wij de lijst waaruit mensen kozen. De eerste ${n} stellen wij voor als opgaven. ${whatIsAnOpgave}`;
			}
			if (isShared) {
				return `Van wat nog te lezen is, kreeg geen onderwerp meer stemmen dan de ${n} onderwerpen die hieronder staan. Die stellen wij voor als opgaven. ${whatIsAnOpgave}`;
			}
			const only = plural(n, {
				one: 'Het onderwerp dat hieronder staat, kreeg de meeste stemmen van wat nog te lezen is. Dat stellen wij voor als opgave.',
				other: `De ${n} onderwerpen die hieronder staan, kregen de meeste stemmen van wat nog te lezen is. Die stellen wij voor als opgaven.`
			});
			return `${only} ${whatIsAnOpgave}`;
		},
		gone: (n) =>
			plural(n, {
				one: '1 onderwerp is niet meer te lezen. Daarom is het geen opgave.',
				other: `${n} onderwerpen zijn niet meer te lezen. Daarom zijn het geen opgaven.`
			}),
		unanimous: 'Iedereen koos hetzelfde. Daarom weet u nu ook wat elk van hen koos.',
		orders: (residents, professionals) =>
			`Bewoners en professionals kozen anders. Bij de bewoners staat ${nameSubject(residents)} bovenaan, bij de professionals ${nameSubject(professionals)}.`,
		tied: (subjects, opgave) =>
			`${joinSubjects(subjects)} ${plural(subjects.length, { one: 'kreeg', other: 'kregen' })} evenveel stemmen als opgave ${opgave}. Er passen er hooguit 5. Daarom volgden wij de lijst waaruit mensen kozen.`,
		fewer: (options, method) =>
			`Minder ${method === 'dots' ? 'stippen' : 'stemmen'} kregen: ${listOptions(options)}.`,
		none: (subjects) => `Niemand koos: ${joinSubjects(subjects)}.`,
		tooFew: 'Er is gestemd, maar door te weinig mensen. Daarom tonen wij de uitslag niet.',
		lost: 'Er is gestemd, maar de stemmen gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.',
		uncomputed:
			'Niet alle antwoorden van deze avond zijn uitgerekend. Een stemming kan daarbij horen.',
		byMentions(n, hadVote, isShared = false) {
			const most = plural(n, {
				one: 'Wij namen het onderwerp waar de meeste mensen achter staan.',
				other: `Wij namen de ${n} onderwerpen waar de meeste mensen achter staan.`
			});
			const taken = isShared
				? `Wij namen ${n} onderwerpen. Achter geen ander onderwerp staan meer mensen.`
				: most;
			return `${hadVote ? '' : 'Er is niet gestemd. '}De opgaven komen uit de kaartjes. ${taken} ${whatIsAnOpgave}`;
		},
		tiedMentions: (subjects, opgave) =>
			`Achter ${joinSubjects(subjects)} staan evenveel mensen als achter opgave ${opgave}. Er passen er hooguit 5. Bij gelijke stand besliste het toeval.`,
		nothing: (tooFew) =>
			`${tooFew ? 'Er is gestemd, maar door te weinig mensen. Daarom tonen wij de uitslag niet.' : 'Er is niet gestemd.'} Er zijn ook geen kaartjes bij elkaar gelegd over wat beter kan. Daarom staan er nog geen opgaven in dit concept.`,
		nothingElse:
			'Er zijn ook geen kaartjes bij elkaar gelegd over wat beter kan. Daarom staan er nog geen opgaven in dit concept.',
		noneYet: 'Daarom staan er nog geen opgaven in dit concept.'
	},
	opgave: {
		votes({ votes, voters, method, rank, sharedWith }) {
			const result =
				method === 'dots'
					? `Dit onderwerp kreeg ${count(votes, { one: 'stip', other: 'stippen' })}. ${people(voters)} ${plural(voters, { one: 'verdeelde', other: 'verdeelden' })} stippen.`
					: `${number(votes)} van de ${people(voters)} ${plural(votes, { one: 'koos', other: 'kozen' })} dit onderwerp${shareOf(votes, voters)}.`;
			return sharedWith.length > 0
				? `${result} Het deelt plaats ${rank} met ${joinSubjects(sharedWith)}.`
				: `${result} Het staat op plaats ${rank}.`;
		},
		groups: ({ residents, professionals, hasEntrepreneurs = false }) =>
			`Dat zijn ${residents.part} van de ${residentsOrMore(residents.whole, hasEntrepreneurs)} en ${professionals.part} van de ${professionals.whole} professionals.`,
		cards({ cards, people: n }, theme) {
			const about =
				theme === null ? 'over dit onderwerp' : `bij het thema ${quote(nameTheme(theme))}`;
			return n === null
				? `${came(cards)} ${cardCount(cards)} ${about}.`
				: `${people(n)} ${plural(n, { one: 'schreef of steunde', other: 'schreven of steunden' })} een kaartje ${about}.`;
		},
		quotes: (texts) =>
			`${plural(texts.length, { one: 'Iemand schreef', other: 'Mensen schreven' })}: ${joinAnd(texts.map(quoteWords))}.`,
		noneWorse: (theme, figures) =>
			plural(figures, {
				one: `Het enige cijfer bij het thema ${quote(nameTheme(theme))} ging niet achteruit.`,
				other: `Bij het thema ${quote(nameTheme(theme))} ging geen van de ${figures} cijfers achteruit.`
			}),
		noVerdict: (theme) =>
			`Bij het thema ${quote(nameTheme(theme))} kunnen wij nog niet zien of het beter of slechter gaat.`,
		noFigure: (theme) => `Over het thema ${quote(nameTheme(theme))} is er nog geen cijfer.`,
		noTheme: 'Dit onderwerp hoort niet bij één thema. Daarom staat er geen cijfer bij.',
		figureUnknown: 'Wij weten nog niet welk cijfer bij dit onderwerp hoort.',
		figureDeclined: 'Bij dit onderwerp hoort geen cijfer van het wijkkompas.',
		figuresElsewhere: (theme, opgave) =>
			`Wat wij weten over het thema ${quote(nameTheme(theme))}, staat bij opgave ${opgave}.`,
		initiative: backing,
		noInitiative: 'Bij dit onderwerp staat nog geen initiatief.',
		initiativesElsewhere: (theme, opgave) =>
			`De initiatieven bij het thema ${quote(nameTheme(theme))} staan bij opgave ${opgave}.`,
		partners: (municipality) =>
			`Wat de gemeente ${municipality} en haar partners doen, staat nog niet vast.`,
		goal: (fact) =>
			`Voorstel: wij volgen het cijfer ${nameOf(fact.indicator)}. Wij beginnen bij ${valueOf(fact, fact.latest)} (${[fact.latest.year, ...caveats(fact)].join(', ')}). ${fact.indicator.polarity === 'lower-is-better' ? 'Lager' : 'Hoger'} is beter.${againstCountry(fact)}`,
		estimateGoal:
			'Een computer rekent dit cijfer uit. Het kan niet laten zien of één project heeft gewerkt.',
		noGoal:
			'Bij dit onderwerp hoort nog geen cijfer. Hoe wij zien of het lukt, staat dus nog niet vast.'
	},
	initiatives: {
		none: 'Op deze avond kwamen er geen initiatieven.',
		noneShown: 'Er zijn geen initiatieven om te laten zien.',
		allPlaced: (n) =>
			plural(n, {
				one: 'Er kwam 1 initiatief. Het staat bij een opgave.',
				other: `Er kwamen ${n} initiatieven. Ze staan allemaal bij een opgave.`
			})
	},
	follow: {
		own: 'Elk cijfer heeft zijn eigen laatste jaar. Daarmee vergelijken wij later.',
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
			return `Er ${plural(total, { one: 'was', other: 'waren' })} ${people(total)}: ${joinAnd(kinds.map((kind) => site.kindCount[kind](count[kind])))}.`;
		},
		presentGroups: ({ residents, professionals, hasEntrepreneurs }) =>
			`Er waren ${people(residents + professionals)}: ${residentsOrMore(residents, hasEntrepreneurs)} en ${count(professionals, { one: 'professional', other: 'professionals' })}.`,
		presentTogether: (n) => `Er ${plural(n, { one: 'was', other: 'waren' })} ${people(n)}.`,
		nobody: 'Er deed niemand mee.',
		putAside: plan.report.putAside,
		inhabitants: (residents, { latest }) =>
			`${number(residents)} van de ${number(latest.value)} inwoners (${latest.year}) ${plural(residents, { one: 'was', other: 'waren' })} erbij: ${residents / latest.value < 0.001 ? 'minder dan 0,1' : number((100 * residents) / latest.value, 1)}%. De anderen hebben wij niet gehoord.`,
		unheard: ({ latest }) =>
			`In ${latest.year} woonden hier ${number(latest.value)} mensen. De meesten hebben wij niet gehoord.`,
		channels: (used) =>
			`${joinAnd(
				used.map(({ channel, people: n }, index) =>
					index === 0
						? `${people(n)} ${plural(n, { one: 'deed', other: 'deden' })} mee ${byChannel[channel]}`
						: `${number(n)} ${byChannel[channel]}`
				)
			)}.`,
		ladder: 'Elke stap van de avond heeft een trede. De trede zegt hoe zwaar de inbreng weegt.',
		step(title, answered, rung) {
			if (answered === null) return `${quote(title)}. ${rungs[rung]}`;
			const who =
				answered === 0
					? 'niemand deed'
					: `${people(answered)} ${plural(answered, { one: 'deed', other: 'deden' })}`;
			return `${quote(title)}: ${who} mee. ${rungs[rung]}`;
		},
		missed: (buurten) =>
			`Wij misten mensen uit ${joinAnd(buurten.map(quote))}. Niemand noemde die ${plural(buurten.length, { one: 'buurt', other: 'buurten' })}.`,
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
			plural(n, {
				one: 'Het komt op 1 plaats terug in de wijkopgave.',
				other: `Het komt op ${n} plaatsen terug in de wijkopgave.`
			}),
		reasons: {
			'not-taken-along':
				'Dit staat niet in de wijkopgave. De schrijver trok het in, of de gespreksleider toonde het niet.',
			'not-computed':
				'Dit staat niet in de wijkopgave. Het concept is geschreven voordat alle antwoorden waren uitgerekend.',
			'removed-by-wijkregisseur':
				'De wijkregisseur haalde de tekst weg waar dit bij stond. Waar die tekst vandaan kwam, is bewaard.',
			'no-opgaven': 'Dit kaartje staat niet bij een opgave. Er zijn nog geen opgaven.',
			'subject-tied':
				'Dit kaartje staat niet bij een opgave. Het onderwerp kreeg evenveel stemmen als de laatste opgave, maar er was geen plaats meer.',
			'subject-tied-mentions':
				'Dit kaartje staat niet bij een opgave. Achter het onderwerp staan evenveel mensen als achter de laatste opgave, maar er was geen plaats meer.',
			'subject-not-chosen':
				'Dit kaartje staat niet bij een opgave. Over het onderwerp is gestemd, maar andere onderwerpen kregen meer stemmen.',
			'subject-gone':
				'Dit kaartje staat niet bij een opgave. De titel waar het onder lag, is niet meer te lezen.',
			'subject-not-in-vote':
				'Dit kaartje staat niet bij een opgave. Over het onderwerp is niet gestemd.',
			'loose-not-in-vote':
				'Dit kaartje staat niet bij een opgave. Het lag niet bij andere kaartjes, en er is niet over gestemd.',
			'subject-not-mentioned-enough':
				'Dit kaartje staat niet bij een opgave. Achter andere onderwerpen staan meer mensen.',
			'not-put-together':
				'Dit kaartje staat niet bij een opgave. Het lag niet met andere kaartjes onder één titel.',
			'subject-goes-well':
				'Dit kaartje staat niet bij een opgave. Op alle kaartjes over dit onderwerp staat wat goed gaat.'
		} satisfies Record<TraceReason, string>
	},
	evidence: {
		figures,
		title: 'Onderbouwing',
		explanation: 'Achter een zin staat waar hij vandaan komt:',
		close: 'Sluit',
		previous: 'Vorige zin',
		next: 'Volgende zin',
		counts: {
			figure: (n: number) => count(n, { one: 'cijfer', other: 'cijfers' }),
			kompas: () => 'alle cijfers',
			vote: (n: number) => count(n, { one: 'stemming', other: 'stemmingen' }),
			recognition: (n: number) => count(n, { one: 'vraag', other: 'vragen' }),
			remark: (n: number) => count(n, { one: 'opmerking', other: 'opmerkingen' }),
			card: (n: number) => count(n, { one: 'kaartje', other: 'kaartjes' }),
			initiative: (n: number) => count(n, { one: 'initiatief', other: 'initiatieven' }),
			step: (n: number) => count(n, { one: 'stap', other: 'stappen' }),
			attendance: () => 'wie er waren'
		} satisfies Record<EvidenceKind, (n: number) => string>
	},
	editing: {
		rewritten: 'Herschreven door de wijkregisseur',
		rewrittenBy: (name: string) => `Herschreven door ${name}`,
		removed: 'Weggehaald door de wijkregisseur. Waar de tekst vandaan kwam, is bewaard.',
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

export type ReportTexts = Shape<typeof texts>;
