import type { Rung } from '../../domain/rung.ts';
import type { Channel, ParticipantKind } from '../../domain/audience.ts';
import type { MeasuredFigure } from '../../domain/wijkkompas/measurement.ts';
import type { Group } from '../../domain/report/evidence.ts';
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
import { texts as plan } from './plan.ts';
import { texts as site } from './site.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { PluralOf } from '../language.ts';
import { pluralIn } from '../plural.ts';
import { wordAmount } from '../word-figure.ts';
import { texts as figures } from './figures.ts';
import { pick } from '../pick.ts';
import type { ReportTexts } from '../nl/report.ts';

const number = (value: number, decimals = 0) => formatNumber(value, 'en', decimals);
const percent = (part: number, whole: number) => `${number((100 * part) / whole)}%`;
const quote = (words: string) => `‘${words}’`;
const joinAnd = (items: string[]) => new Intl.ListFormat('en-GB').format(items);
const startLower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const plural = pluralIn('en');
/** A number and what it counts. */
const count = (n: number, forms: Record<PluralOf<'en'>, string>) =>
	`${number(n)} ${plural(n, forms)}`;
const people = (n: number) => count(n, { one: 'person', other: 'people' });

const nameOf = ({ texts }: IndicatorName) => quote(pick(texts, 'en').name);
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

/** Of a task. Were its words erased since, then at least its theme says what it is about. */
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
	return wordAmount({ ...indicator, value }, figures, 'en');
}

function caveats(fact: FigureFact): string[] {
	const { status, low, high } = fact.latest;
	const between = (value: number) => number(value, fact.indicator.decimals);
	return [
		...(low !== null && high !== null
			? [`almost certainly between ${between(low)} and ${between(high)}`]
			: []),
		...(status === 'estimate' ? ['estimate'] : []),
		...(status === 'provisional' ? ['provisional figure'] : [])
	];
}

function datedValue(fact: FigureFact): string {
	return `(${[`${valueOf(fact, fact.latest)} in ${fact.latest.year}`, ...caveats(fact)].join(', ')})`;
}

function sayAsked(fact: FigureFact | null | undefined): string {
	if (fact === undefined) return '';
	return fact ? ` ${datedValue(fact)}` : ' (we have no figure here)';
}

function caveat(fact: FigureFact): string {
	return caveats(fact).length > 0 ? ` (${caveats(fact).join(', ')})` : '';
}

function share({ indicator, tenths, latest }: FigureFact): string | null {
	const { people: many, person: one } = pick(indicator.texts, 'en');
	if (tenths === null || many === null || one === null) return null;
	const [manyDo, oneDoes] = [many.replace(/\.$/, ''), one.replace(/\.$/, '')];
	if (latest.value === 100) return `All adults ${manyDo}`;
	if (tenths === 0) return `Fewer than 1 out of 10 adults ${manyDo}`;
	if (tenths === 10) return `Almost all adults ${manyDo}`;
	return `${tenths} out of 10 adults ${plural(tenths, { one: oneDoes, other: manyDo })}`;
}

function statement(fact: FigureFact): string {
	const inPeople = share(fact);
	if (inPeople !== null) return `${inPeople} ${datedValue(fact)}.`;
	return fact.indicator.unit === 'deviation'
		? `There is a figure about ${nameOf(fact.indicator)} from ${fact.latest.year}${caveat(fact)}.`
		: `${nameOf(fact.indicator)}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.`;
}

function headlineOf({ indicator, latest, previous, status }: FigureFact): string | null {
	if (previous === null || (status !== 'better' && status !== 'worse')) return null;
	const { more, less } = pick(indicator.texts, 'en');
	return latest.value > previous.value ? more : less;
}

function changed(fact: FigureFact): string {
	const { indicator, latest, previous } = fact;
	const headline = headlineOf(fact);
	if (previous === null || headline === null) return statement(fact);
	const isUp = latest.value > previous.value;
	if (share(fact) !== null) {
		const than = `That is a ${isUp ? 'larger' : 'smaller'} part than in ${previous.year}`;
		return `${statement(fact)} ${than} (${valueOf(fact, previous)}).`;
	}
	return indicator.unit === 'deviation'
		? scoreMoved(fact, isUp ? 'went up' : 'went down', previous)
		: `${headline}: from ${valueOf(fact, previous)} in ${previous.year} to ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
}

function scoreMoved(fact: FigureFact, how: string, previous: MeasuredFigure): string {
	const { indicator, latest } = fact;
	const estimate = latest.status === 'estimate' ? ' This is an estimate.' : '';
	return `The score for ${nameOf(indicator)} ${how}: from ${valueOf(fact, previous)} (${previous.year}) to ${valueOf(fact, latest)} (${latest.year}).${estimate}`;
}

function same(fact: FigureFact): string {
	const { indicator, latest, previous, reason } = fact;
	if (previous === null) return statement(fact);
	if (share(fact) !== null) {
		const was = `${previous.year} (${valueOf(fact, previous)})`;
		return reason === 'within-margin'
			? `${statement(fact)} The difference with ${was} is too small to be certain.`
			: `${statement(fact)} That is about the same as in ${was}.`;
	}
	if (indicator.unit === 'deviation') return scoreMoved(fact, 'stayed about the same', previous);
	return `The figure for ${nameOf(indicator)} stayed about the same. It was ${valueOf(fact, previous)} in ${previous.year} and ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
}

const groupMembers: Record<Group, { one: string; more: string }> = {
	residents: { one: 'resident', more: 'residents' },
	professionals: { one: 'professional', more: 'professionals' }
};

const recognises = (n: number) => plural(n, { one: 'recognises', other: 'recognise' });
const doNot = (n: number) => plural(n, { one: 'does not', other: 'do not' });
const cardCount = (n: number) => count(n, { one: 'card', other: 'cards' });
const came = (n: number) => plural(n, { one: 'There was', other: 'There were' });

const cardsByMood: Record<Mood, (n: number) => string> = {
	good: (n) => `${came(n)} ${cardCount(n)} about what goes well.`,
	better: (n) => `${came(n)} ${cardCount(n)} about what can be better.`,
	wish: (n) => `${came(n)} ${cardCount(n)} with a wish.`
};

const shareOf = (part: number, whole: number) =>
	whole < enoughForShare ? '' : ` (${percent(part, whole)})`;

const listOptions = (options: SaidOption[]) =>
	joinAnd(options.map(({ subject, votes }) => `${nameSubject(subject)} (${number(votes)})`));

/** "score 1 (5 people) and score 2 (6 people)"; what nobody gave is left out. */
const listScores = (options: SaidOption[]) =>
	joinAnd(
		options
			.filter(({ votes }) => votes > 0)
			.map(({ subject, votes }) => `score ${readSubject(subject)} (${people(votes)})`)
	);

const startAsked = ({ question, step }: Asked) =>
	question === null ? `In the step ${quote(step)}` : `To the question ${quote(question)}`;

const byRound = { before: ' before the conversation', after: ' after the conversation' };

/** "To the question ‘Where?’, after the conversation, 14 of the 22 people chose ‘square’ and 8 people ‘park’." */
function sayCount(
	asked: Asked,
	{ method, limit, voters }: { method: TallyMethod; limit: number; voters: number },
	options: SaidOption[]
): string {
	const start = `${startAsked(asked)},${asked.round === null ? '' : `${byRound[asked.round]},`}`;
	if (method === 'scale') {
		return `${start} ${people(voters)} gave a score from 1 to ${limit}: ${listScores(options)}.`;
	}
	const [first, ...others] = options.toSorted((one, other) => other.votes - one.votes);
	if (!first) return `${start} ${people(voters)} answered.`;
	const named = others.map(
		({ subject, votes }) => `${votes === 0 ? 'nobody' : people(votes)} ${nameSubject(subject)}`
	);
	const most = `${number(first.votes)} of the ${people(voters)} chose ${nameSubject(first.subject)}`;
	return `${start} ${joinAnd([most, ...named])}.`;
}

const residentsOrMore = (n: number, hasEntrepreneurs: boolean) =>
	hasEntrepreneurs
		? `${number(n)} residents and entrepreneurs,`
		: count(n, { one: 'resident', other: 'residents' });

const rungs: Record<Rung, string> = {
	inform: 'Rung: inform. There was nothing to choose.',
	consult: 'Rung: consult. The municipal executive reads what people say and decides itself.',
	advise:
		'Rung: advise. The municipal executive decides. If it decides otherwise, it explains why.',
	coproduce: 'Rung: make together. The municipal executive decides at the end.',
	decide: 'Rung: decide together. What was chosen here, the municipality carries out.'
};

const voteByRung: Record<Rung, string> = {
	inform: 'This vote only shows what people find important.',
	consult: 'This vote asks for opinions. The municipal executive decides itself.',
	advise:
		'This vote is advice. The municipal executive decides. If it decides otherwise, it explains why.',
	coproduce:
		'With this vote the neighbourhood and the municipality make a plan together. The municipal executive decides at the end.',
	decide: 'With this vote people decided too. What was chosen, the municipality carries out.'
};

const frequencies: Record<FigureFact['indicator']['frequency'], string> = {
	yearly: ' New figure: every year.',
	'every-two-years': ' New figure: every 2 years.',
	'every-four-years': ' New figure: every 4 years.',
	irregular: ''
};

const byChannel: Record<Channel, string> = {
	phone: 'with a phone',
	paper: 'on paper',
	hands: 'by raising a hand',
	table: 'at a table',
	home: 'from home'
};

function backing({ buurt, leaders, hands, supporters }: Backing): string {
	const parts = [
		...(leaders > 0
			? [`${people(leaders)} ${plural(leaders, { one: 'starts', other: 'start' })} this`]
			: []),
		...(hands > 0 ? [`${people(hands)} ${plural(hands, { one: 'helps', other: 'help' })}`] : []),
		...(supporters > 0
			? [`${people(supporters)} ${plural(supporters, { one: 'supports', other: 'support' })} this`]
			: [])
	];
	return [
		...(buurt === null ? [] : [`Place: ${quote(buurt)}.`]),
		...(leaders === 0 ? ['We are looking for somebody who starts this.'] : []),
		...(parts.length > 0 ? [`${joinAnd(parts)}.`] : [])
	].join(' ');
}

function againstCountry({ indicator, latest }: FigureFact): string {
	if (indicator.unit !== 'deviation') return '';
	const shown = Number(latest.value.toFixed(indicator.decimals));
	const place = shown === 0 ? 'equal to' : shown < 0 ? 'lower than' : 'higher than';
	return ` That is ${place} the fixed figure for the Netherlands${shown === 0 ? '' : ' (0)'}.`;
}

const whatIsAnOpgave =
	'A task is something that the neighbourhood and the municipality can work on in the coming years.';

const sentences: DraftSentences = {
	titles: {
		state: 'The state of the neighbourhood',
		voices: 'What residents and professionals say',
		differences: 'Where figure and experience differ',
		choice: 'How the tasks were chosen',
		opgave: (n, subject, theme = null) => `Task ${n}. ${readTopic(subject, theme)}`,
		initiatives: 'Other initiatives',
		follow: 'Figures to follow',
		participation: 'Who took part and who did not'
	},
	headings: {
		people: 'The neighbourhood in short',
		better: 'What is getting better',
		worse: 'What is getting worse',
		same: 'What stays the same',
		unknown: 'Not yet to be compared',
		method: 'About these figures',
		residents: 'Residents about the figures',
		professionals: 'Professionals about the figures',
		remarks: 'Remarks',
		mentioned: 'What most people stand behind',
		cardsGood: 'What goes well',
		cardsBetter: 'What can be better',
		cardsWish: 'Wishes',
		question: (question) => question,
		counting: 'How we count',
		comparing: 'How we compare',
		figureAndExperience: 'The figure and the residents',
		twoGroups: 'Residents and professionals',
		notChosen: 'What was not chosen',
		why: 'Why',
		who: 'Who does what',
		goal: 'How do we see whether it works',
		followOpgaven: 'With the tasks',
		followBase: 'The other figures',
		attendance: 'How many people',
		rungs: 'What their contribution weighs',
		missed: 'Whom we missed'
	},
	state: {
		inhabitants: ({ latest }) => `In ${latest.year}, ${number(latest.value)} people lived here.`,
		neutral: (fact) =>
			share(fact) === null
				? `${pick(fact.indicator.texts, 'en').name}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.`
				: statement(fact),
		changed,
		same,
		first: (fact) =>
			`${statement(fact)} This is the first measurement. So we do not know whether it is getting better or worse.`,
		incomparable: (fact) =>
			`${statement(fact)} The border of the neighbourhood changed in ${fact.border?.year ?? fact.latest.year}. So we do not compare this with earlier years.`,
		suppressed: (name) =>
			`We show no figure about ${nameOf(name)}, because it is about too few people.`,
		absent: (names) => `We have no figure here for ${namesOf(names)}.`,
		border: ({ note, year }) =>
			`${note.en} Figures from before ${year} are about the neighbourhood within its old border.`,
		estimates:
			'Some figures are marked ‘estimate’. A model calculated those figures. The true figure can be somewhat higher or lower.',
		frozen: (day, { oldest, newest }) => {
			const ages =
				oldest === newest
					? `All figures are from ${newest}.`
					: `The oldest figure is from ${oldest}, the newest from ${newest}.`;
			return `The figures were fixed on ${formatDate(day, 'en')}. ${ages} What was measured later is not in here.`;
		},
		noFigures: 'There are no figures for this neighbourhood yet.'
	},
	voices: {
		recognition(name, group, { yes, partly, no, unknown }, fact = undefined) {
			const total = yes + partly + no + unknown;
			const { more } = groupMembers[group];
			const start = nameOf(name) + sayAsked(fact);
			if (yes === total) return `${start}: all ${total} ${more} recognise this.`;
			const rest = [
				...(partly > 0 ? [`${partly} partly ${recognises(partly)} it`] : []),
				...(no > 0 ? [`${no} ${doNot(no)} recognise it`] : []),
				...(unknown > 0 ? [`${unknown} ${doNot(unknown)} know`] : [])
			];
			const first =
				yes === 0
					? `none of the ${total} ${more} recognises`
					: `${yes} of the ${total} ${more} ${recognises(yes)}`;
			return `${start}: ${first} this. ${joinAnd(rest)}.`;
		},
		tooFew: (name, group) =>
			`${nameOf(name)}: too few ${groupMembers[group].more} answered. So we do not show their answers.`,
		nobody: (name, group) => `${nameOf(name)}: no ${groupMembers[group].one} answered.`,
		lost: (name, group) =>
			`${nameOf(name)}: the answers of ${groupMembers[group].more} cannot be opened any more. The key is lost. Nobody can count them.`,
		remarks: (name, remarks) =>
			`${plural(remarks.length, { one: 'Somebody', other: 'People' })} wrote about ${nameOf(name)}: ${joinAnd(remarks.map(quoteWords))}.`,
		entrepreneurs: 'Entrepreneurs are counted with the residents here.',
		cards: (mood, cards) => cardsByMood[mood](cards),
		quotes: (said, of, next = undefined) => {
			const words = joinAnd(
				said.map(({ text, people: n }) => `${quoteWords(text)} (${people(n)})`)
			);
			if (said.length >= of) {
				return `${plural(said.length, { one: 'Somebody', other: 'People' })} wrote: ${words}.`;
			}
			const least = said.at(-1)?.people;
			const areEqual = said.every(({ people: n }) => n === least);
			// Where it is not known how many stand behind the next one, it may be as many.
			if (next === undefined ? !areEqual : next !== least) {
				return `These ${said.length} have the most people behind them: ${words}.`;
			}
			const chance = next === undefined ? '' : ' With equal numbers chance decided.';
			return areEqual
				? `Each of these ${said.length} has as many people behind it: ${words}.${chance}`
				: `No other card has more people behind it than these ${said.length}: ${words}.${chance}`;
		},
		standout: (subject, n, place) => {
			// Never “most people stand behind …”: that says more than half of all people.
			const name = nameSubject(subject);
			const sentence = {
				most: `${name} has the most people behind it: ${number(n)}.`,
				'shared-most': `No subject has more people behind it than ${name}: ${number(n)}.`,
				'as-often': `${name} has as many people behind it: ${number(n)}.`,
				next: `After that comes ${name}: ${people(n)}.`
			};
			return sentence[place];
		},
		noStandout: 'No subject clearly has more people behind it than the others.',
		counting:
			'We count people. Whoever wrote a card or chose “me too” counts once for that subject.',
		silence: 'On this evening nobody wrote a card, and nobody said anything about the figures.',
		uncomputed: (step) =>
			`${quote(step)}: the result of this step has not been computed yet. The answers are kept.`,
		withheld: plan.report.withheld
	},
	tally: {
		counted({ method, limit, voters, asked }, options) {
			if (asked) return sayCount(asked, { method, limit, voters }, options);
			return method === 'scale'
				? `${people(voters)} gave a score from 1 to ${limit}: ${listScores(options)}.`
				: `${people(voters)} answered: ${listOptions(options)}.`;
		},
		firstAlone: 'Fewer than 5 people answered in round 2. So this is round 1 alone.',
		firstOnly: 'There was no round 2. So this is round 1 alone.',
		tooFew: 'Too few people answered. So we do not show the answers.',
		nobody: 'Nobody answered.',
		lost: 'The answers cannot be opened any more: the key is lost. Nobody can count them.',
		before: (method, options) =>
			`Before the conversation that was: ${method === 'scale' ? listScores(options) : listOptions(options)}.`,
		shift(method, { people: n, stayed, moved, direction, asked }) {
			const both = asked
				? `${startAsked(asked)}, ${people(n)} answered twice, before and after the conversation.`
				: `${people(n)} answered twice.`;
			if (moved === 0) return `${both} Nobody changed their answer.`;
			if (method === 'scale' && direction) {
				return `${both} After the conversation ${number(direction.up)} gave a higher number, ${number(direction.down)} a lower number and ${number(stayed)} the same.`;
			}
			return `${both} ${number(moved)} changed their answer after the conversation, ${number(stayed)} did not.`;
		},
		move: (from, to, n) => `${people(n)} went from ${nameSubject(from)} to ${nameSubject(to)}.`,
		moveTo: (to, n) =>
			`${people(n)} first chose something else, and after the conversation ${nameSubject(to)}.`,
		shiftTooFew:
			'We do not show how many people chose differently after the conversation. Somebody could work out who they were.',
		unanimousBefore:
			'Before the conversation everybody chose the same. So now you also know what each of them chose then.',
		unanimousAfter:
			'After the conversation everybody chose the same. So now you also know what each of them chose then.'
	},
	differences: {
		figure(name, fact, { part, whole }) {
			const headline = fact && headlineOf(fact);
			const start =
				fact && headline !== null
					? `The figure says: ${startLower(headline)}.`
					: fact?.status === 'same'
						? `The figure ${nameOf(name)} stays about the same.`
						: null;
			const who = `${part} of the ${whole} residents with an opinion ${doNot(part)} recognise`;
			return start === null
				? `The figure ${nameOf(name)} does not fit what residents notice: ${who} it.`
				: `${start} But ${who} that.`;
		},
		groups: (name, residents, professionals) =>
			`Residents and professionals look at ${nameOf(name)} differently. ${residents.part} of the ${residents.whole} residents with an opinion ${recognises(residents.part)} it, wholly or a little. Of the professionals, ${professionals.part} of ${professionals.whole} ${plural(professionals.part, { one: 'does', other: 'do' })}.`,
		rule: 'We only name a difference that is probably no coincidence. Whoever chose ‘I do not know’ is not counted here.',
		none: 'We saw no clear difference between the figures and what people notice. Perhaps there is one, but the group is too small to see it.',
		tooFew:
			'Too few people gave their opinion about the figures. So we do not know where figure and experience differ.',
		lost: 'The answers about the figures cannot be opened any more: the key is lost. So we do not know where figure and experience differ.',
		uncomputed:
			'Not all answers of this evening have been computed. So we do not know where figure and experience differ.',
		notAsked:
			'On this evening nobody answered about the figures. So we do not know where figure and experience differ.'
	},
	choice: {
		turnout({ method, limit }, { voters, present, options }) {
			const voted =
				voters > present
					? `${people(voters)} voted.`
					: voters === present && voters > 1
						? `All ${number(voters)} people voted.`
						: `${number(voters)} of the ${number(present)} people voted.`;
			const how =
				method === 'approval'
					? `Everyone could choose at most ${limit} of the ${options} subjects.`
					: `Everyone could divide ${count(limit, { one: 'dot', other: 'dots' })} over ${options} subjects.`;
			return `${voted} ${how}`;
		},
		groups: ({ residents, professionals, hasEntrepreneurs }) =>
			`They were ${residentsOrMore(residents, hasEntrepreneurs)} and ${count(professionals, { one: 'professional', other: 'professionals' })}.`,
		rung: (rung) => voteByRung[rung],
		selection(n, isTie, isShared = false) {
			if (isTie) {
				return `All subjects got equally many votes. So we followed the list that people chose from. We propose the first ${n} as tasks. ${whatIsAnOpgave}`;
			}
			if (n < 3) {
				const only = plural(n, {
					one: '1 subject got votes. We propose it as a task.',
					other: `${n} subjects got votes. We propose them as tasks.`
				});
				return `${only} ${whatIsAnOpgave}`;
			}
			const why =
				n > 3
					? ' Usually there are 3. Now there are more. Some got equally many votes, or half of the voters chose them.'
					: '';
			const most = isShared
				? `No subject got more votes than the ${n} subjects below.`
				: `The ${n} subjects below got the most votes.`;
			return `${most} We propose them as tasks. ${whatIsAnOpgave}${why}`;
		},
		selectionOfRead(n, isTie, isShared = false) {
			if (n === 0) return 'No subject that can still be read got votes.';
			if (isTie) {
				return `All subjects that can still be read got equally many votes. So we followed the list that people chose from. We propose the first ${n} as tasks. ${whatIsAnOpgave}`;
			}
			if (isShared) {
				return `Of those that can still be read, no subject got more votes than the ${n} subjects below. We propose them as tasks. ${whatIsAnOpgave}`;
			}
			const only = plural(n, {
				one: 'The subject below got the most votes of those that can still be read. We propose it as a task.',
				other: `The ${n} subjects below got the most votes of those that can still be read. We propose them as tasks.`
			});
			return `${only} ${whatIsAnOpgave}`;
		},
		gone: (n) =>
			plural(n, {
				one: '1 subject can no longer be read. So it is no task.',
				other: `${n} subjects can no longer be read. So they are no tasks.`
			}),
		unanimous: 'Everybody chose the same. So you now also know what each of them chose.',
		orders: (residents, professionals) =>
			`Residents and professionals chose differently. With the residents ${nameSubject(residents)} comes first, with the professionals ${nameSubject(professionals)}.`,
		tied: (subjects, opgave) =>
			`${joinSubjects(subjects)} got as many votes as task ${opgave}. There is room for at most 5. So we followed the list that people chose from.`,
		fewer: (options, method) =>
			`Fewer ${method === 'dots' ? 'dots' : 'votes'} went to: ${listOptions(options)}.`,
		none: (subjects) => `Nobody chose: ${joinSubjects(subjects)}.`,
		tooFew: 'There was a vote, but too few people gave one. So we do not show the result.',
		lost: 'There was a vote, but the votes cannot be opened any more: the key is lost. Nobody can count them.',
		uncomputed: 'Not all answers of this evening have been computed. A vote may be among them.',
		byMentions(n, hadVote, isShared = false) {
			const most = plural(n, {
				one: 'We took the subject that most people stand behind.',
				other: `We took the ${n} subjects that most people stand behind.`
			});
			const taken = isShared
				? `We took ${n} subjects. No other subject has more people behind it.`
				: most;
			return `${hadVote ? '' : 'There was no vote. '}The tasks come from the cards. ${taken} ${whatIsAnOpgave}`;
		},
		tiedMentions: (subjects, opgave) =>
			`As many people stand behind ${joinSubjects(subjects)} as behind task ${opgave}. There is room for at most 5. With equal numbers chance decided.`,
		nothing: (tooFew) =>
			`${tooFew ? 'There was a vote, but too few people gave one. So we do not show the result.' : 'There was no vote.'} Nor were any cards about what can be better put together. So there are no tasks in this draft yet.`,
		nothingElse:
			'Nor were any cards about what can be better put together. So there are no tasks in this draft yet.',
		noneYet: 'So there are no tasks in this draft yet.'
	},
	opgave: {
		votes({ votes, voters, method, rank, sharedWith }) {
			const result =
				method === 'dots'
					? `This subject got ${count(votes, { one: 'dot', other: 'dots' })}. ${people(voters)} divided dots.`
					: `${number(votes)} of the ${people(voters)} chose this subject${shareOf(votes, voters)}.`;
			return sharedWith.length > 0
				? `${result} It shares place ${rank} with ${joinSubjects(sharedWith)}.`
				: `${result} It has place ${rank}.`;
		},
		groups: ({ residents, professionals, hasEntrepreneurs = false }) =>
			`They are ${residents.part} of the ${residentsOrMore(residents.whole, hasEntrepreneurs)} and ${professionals.part} of the ${professionals.whole} professionals.`,
		cards({ cards, people: n }, theme) {
			const about =
				theme === null ? 'about this subject' : `in the theme ${quote(nameTheme(theme))}`;
			return n === null
				? `${came(cards)} ${cardCount(cards)} ${about}.`
				: `${people(n)} wrote or supported a card ${about}.`;
		},
		quotes: (texts) =>
			`${plural(texts.length, { one: 'Somebody wrote', other: 'People wrote' })}: ${joinAnd(texts.map(quoteWords))}.`,
		noneWorse: (theme, figures) =>
			plural(figures, {
				one: `The only figure in the theme ${quote(nameTheme(theme))} did not get worse.`,
				other: `In the theme ${quote(nameTheme(theme))} none of the ${figures} figures got worse.`
			}),
		noVerdict: (theme) =>
			`In the theme ${quote(nameTheme(theme))} we cannot yet see whether it is getting better or worse.`,
		noFigure: (theme) => `There is no figure yet about the theme ${quote(nameTheme(theme))}.`,
		noTheme: 'This subject does not belong to one theme. So there is no figure with it.',
		figureUnknown: 'We do not know yet which figure belongs to this subject.',
		figureDeclined: 'No figure of the wijkkompas belongs to this subject.',
		figuresElsewhere: (theme, opgave) =>
			`What we know about the theme ${quote(nameTheme(theme))} is with task ${opgave}.`,
		initiative: backing,
		noInitiative: 'There is no initiative with this subject yet.',
		initiativesElsewhere: (theme, opgave) =>
			`The initiatives in the theme ${quote(nameTheme(theme))} are with task ${opgave}.`,
		partners: (municipality) =>
			`What the municipality of ${municipality} and its partners do is not settled yet.`,
		goal: (fact) =>
			`Proposal: we follow the figure ${nameOf(fact.indicator)}. We begin at ${valueOf(fact, fact.latest)} (${[fact.latest.year, ...caveats(fact)].join(', ')}). ${fact.indicator.polarity === 'lower-is-better' ? 'Lower' : 'Higher'} is better.${againstCountry(fact)}`,
		estimateGoal: 'This figure comes from a model. It cannot show whether one project has worked.',
		noGoal:
			'No figure belongs to this subject yet. So it is not settled how we see whether it works.'
	},
	initiatives: {
		none: 'There were no initiatives on this evening.',
		noneShown: 'There are no initiatives to show.',
		allPlaced: (n) =>
			plural(n, {
				one: 'There was 1 initiative. It is with a task.',
				other: `There were ${n} initiatives. They are all with a task.`
			})
	},
	follow: {
		own: 'Every figure has its own last year. We compare with it later.',
		figure: (fact) =>
			`${nameOf(fact.indicator)}: ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}.${againstCountry(fact)}${frequencies[fact.indicator.frequency]}`,
		absent: (names) => `Without a figure so far: ${namesOf(names)}.`,
		nothing: 'There are no figures to follow for this neighbourhood yet.'
	},
	participation: {
		practice: 'This was a practice evening with simulated residents. It counts for nothing.',
		evening: ({ title, day, place }) =>
			`The evening ${quote(title)} was on ${formatDate(day, 'en')}.${place === '' ? '' : ` Place: ${place}.`}`,
		present(count) {
			const kinds = (Object.keys(site.kindCount) as ParticipantKind[]).filter(
				(kind) => count[kind] > 0
			);
			const total = kinds.reduce((sum, kind) => sum + count[kind], 0);
			return `${came(total)} ${people(total)}: ${joinAnd(kinds.map((kind) => site.kindCount[kind](count[kind])))}.`;
		},
		presentGroups: ({ residents, professionals, hasEntrepreneurs }) =>
			`There were ${people(residents + professionals)}: ${residentsOrMore(residents, hasEntrepreneurs)} and ${count(professionals, { one: 'professional', other: 'professionals' })}.`,
		presentTogether: (n) => `There ${plural(n, { one: 'was', other: 'were' })} ${people(n)}.`,
		nobody: 'Nobody took part.',
		putAside: plan.report.putAside,
		inhabitants: (residents, { latest }) =>
			`${number(residents)} of the ${number(latest.value)} inhabitants (${latest.year}) took part: ${residents / latest.value < 0.001 ? 'less than 0.1' : number((100 * residents) / latest.value, 1)}%. We did not hear the others.`,
		unheard: ({ latest }) =>
			`In ${latest.year} ${number(latest.value)} people lived here. Most of them we did not hear.`,
		channels: (used) =>
			`${joinAnd(
				used.map(({ channel, people: n }, index) =>
					index === 0
						? `${people(n)} took part ${byChannel[channel]}`
						: `${number(n)} ${byChannel[channel]}`
				)
			)}.`,
		ladder: 'Every step of the evening has a rung. The rung says what the contribution weighs.',
		step(title, answered, rung) {
			if (answered === null) return `${quote(title)}. ${rungs[rung]}`;
			return `${quote(title)}: ${answered === 0 ? 'nobody' : people(answered)} took part. ${rungs[rung]}`;
		},
		missed: (buurten) =>
			`We missed people from ${joinAnd(buurten.map(quote))}. Nobody named ${plural(buurten.length, { one: 'that area', other: 'those areas' })}.`,
		everyBuurt: 'There was somebody from every part of the neighbourhood.',
		buurtUnknown:
			'We know of too few people which part they live in. So we do not know which parts we missed.',
		unknown:
			'We did not ask for names, ages or backgrounds. So we do not know whether this group is like the whole neighbourhood.'
	}
};

export const texts: ReportTexts = {
	sentences,
	trace: {
		title: 'Where did it end up?',
		here: (n) =>
			plural(n, {
				one: 'It comes back in 1 place in the plan.',
				other: `It comes back in ${n} places in the plan.`
			}),
		reasons: {
			'not-taken-along':
				'This is not in the plan. Its writer withdrew it, or the facilitator did not show it.',
			'not-computed':
				'This is not in the plan. The draft was written before all answers had been computed.',
			'removed-by-wijkregisseur':
				'The wijkregisseur took out the text that this stood with. Where that text came from is kept.',
			'no-opgaven': 'This card is not with a task. There are no tasks yet.',
			'subject-tied':
				'This card is not with a task. Its subject got as many votes as the last task, but there was no room left.',
			'subject-tied-mentions':
				'This card is not with a task. As many people stand behind its subject as behind the last task, but there was no room left.',
			'subject-not-chosen':
				'This card is not with a task. There was a vote about its subject, but other subjects got more votes.',
			'subject-gone':
				'This card is not with a task. The title that it lay under can no longer be read.',
			'subject-not-in-vote': 'This card is not with a task. There was no vote about its subject.',
			'loose-not-in-vote':
				'This card is not with a task. It did not lie with other cards, and there was no vote about it.',
			'subject-not-mentioned-enough':
				'This card is not with a task. More people stand behind other subjects.',
			'not-put-together':
				'This card is not with a task. It did not lie under one title with other cards.',
			'subject-goes-well':
				'This card is not with a task. All cards about its subject say what goes well.'
		}
	},
	evidence: {
		figures,
		title: 'Evidence',
		explanation: 'Behind a sentence you see where it comes from:',
		close: 'Close',
		previous: 'Previous sentence',
		next: 'Next sentence',
		counts: {
			figure: (n) => count(n, { one: 'figure', other: 'figures' }),
			kompas: () => 'all figures',
			vote: (n) => count(n, { one: 'vote', other: 'votes' }),
			recognition: (n) => count(n, { one: 'question', other: 'questions' }),
			remark: (n) => count(n, { one: 'remark', other: 'remarks' }),
			card: (n) => count(n, { one: 'card', other: 'cards' }),
			initiative: (n) => count(n, { one: 'initiative', other: 'initiatives' }),
			step: (n) => count(n, { one: 'step', other: 'steps' }),
			attendance: () => 'who were there'
		}
	},
	editing: {
		rewritten: 'Rewritten by the wijkregisseur',
		rewrittenBy: (name) => `Rewritten by ${name}`,
		removed: 'Taken out by the wijkregisseur. Where the text came from is kept.',
		edit: 'Change this text',
		editHelp: 'If you leave the text empty, it disappears from the plan. The evidence stays.',
		title: 'Title',
		restore: 'Put the first text back',
		save: 'Keep this version',
		changes: {
			same: 'Not changed',
			rewritten: 'Rewritten',
			removed: 'Taken out',
			restored: 'Put back'
		},
		wordRuns: { removed: 'Gone', added: 'New' }
	}
};
