import type { Rung } from '../../domain/rung.ts';
import type { Channel, ParticipantKind } from '../../domain/audience.ts';
import type { MeasuredFigure } from '../../domain/wijkkompas/measurement.ts';
import type { Group } from '../../domain/report/evidence.ts';
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
import { texts as site } from './site.ts';
import { formatDate, formatNumber } from '../format.ts';
import { wordAmount } from '../word-figure.ts';
import { texts as figures } from './figures.ts';
import { pick } from '../pick.ts';
import type { WijkopgaveTexts } from '../nl/report.ts';

const number = (value: number, decimals = 0) => formatNumber(value, 'en', decimals);
const percent = (part: number, whole: number) => `${number((100 * part) / whole)}%`;
const quote = (words: string) => `‘${words}’`;
const joinAnd = (items: string[]) => new Intl.ListFormat('en-GB').format(items);
const startLower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const startUpper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const plural = (n: number, one: string, more: string) =>
	n === 1 ? `1 ${one}` : `${number(n)} ${more}`;
const people = (n: number) => plural(n, 'person', 'people');

const nameOf = ({ texts }: IndicatorName) => quote(pick(texts, 'en').name);
const namesOf = (names: IndicatorName[]) => joinAnd(names.map(nameOf));
const nameTheme = (theme: string) => (site.themes as Record<string, string>)[theme] ?? theme;

function nameSubject(subject: Subject): string {
	if (subject.kind === 'named') return quote(subject.name);
	if (subject.kind === 'pile') return quote(markName(subject.title));
	if (subject.kind === 'theme') return quote(nameTheme(subject.theme));
	return subject.theme === null
		? 'a single card'
		: `a single card about ${nameTheme(subject.theme)}`;
}

function titleOf(subject: Subject): string {
	return subject.kind === 'card'
		? startUpper(nameSubject(subject))
		: nameSubject(subject).slice(1, -1);
}

const joinSubjects = (subjects: Subject[]) => joinAnd(subjects.map(nameSubject));

function valueOf({ indicator }: FigureFact, { value }: MeasuredFigure): string {
	return wordAmount({ ...indicator, value }, figures, 'en');
}

function caveats(fact: FigureFact): string[] {
	const { status, low, high } = fact.latest;
	const between = (value: number) => number(value, fact.indicator.decimals);
	return [
		...(low !== null && high !== null ? [`margin ${between(low)} to ${between(high)}`] : []),
		...(status === 'estimate' ? ['estimate'] : []),
		...(status === 'provisional' ? ['provisional figure'] : [])
	];
}

function datedValue(fact: FigureFact): string {
	return `(${[`${valueOf(fact, fact.latest)} in ${fact.latest.year}`, ...caveats(fact)].join(', ')})`;
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
	if (tenths === 1) return `1 out of 10 adults ${oneDoes}`;
	return tenths === 10 ? `Almost all adults ${manyDo}` : `${tenths} out of 10 adults ${manyDo}`;
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
	if (share(fact) !== null) {
		const than = `That is ${latest.value > previous.value ? 'more' : 'fewer'} than in ${previous.year}`;
		return `${statement(fact)} ${than}. Then it was ${valueOf(fact, previous)}.`;
	}
	return indicator.unit === 'deviation'
		? `${headline}. The figures of ${previous.year} and ${latest.year} show this${caveat(fact)}.`
		: `${headline}: from ${valueOf(fact, previous)} in ${previous.year} to ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
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
	const both =
		indicator.unit === 'deviation'
			? `The figures of ${previous.year} and ${latest.year} show this${caveat(fact)}.`
			: `It was ${valueOf(fact, previous)} in ${previous.year} and ${valueOf(fact, latest)} in ${latest.year}${caveat(fact)}.`;
	return `${nameOf(indicator)} stays about the same. ${both}`;
}

const groupMembers: Record<Group, { one: string; more: string }> = {
	residents: { one: 'resident', more: 'residents' },
	professionals: { one: 'professional', more: 'professionals' }
};

const recognises = (n: number) => (n === 1 ? 'recognises' : 'recognise');
const doNot = (n: number) => (n === 1 ? 'does not' : 'do not');
const times = (n: number) => (n === 1 ? 'one “me too”' : `${number(n)} times “me too”`);

const supported = ({ cards, support }: CardCount) =>
	support === 0 ? '' : `, with ${times(support)}${cards > 1 ? ' together' : ''}`;

const cardCount = (n: number) => plural(n, 'card', 'cards');
const came = (n: number) => (n === 1 ? 'There was' : 'There were');

const cardsByMood: Record<CardFinding['mood'], (n: number) => string> = {
	good: (n) => `${came(n)} ${cardCount(n)} about what goes well`,
	better: (n) => `${came(n)} ${cardCount(n)} about what can be better`,
	wish: (n) => `${came(n)} ${cardCount(n)} with a wish`
};

function mention(subject: Subject, { cards, support }: CardCount): string {
	const counts = [
		...(subject.kind === 'card' ? [] : [cardCount(cards)]),
		...(support > 0 ? [times(support)] : [])
	];
	return `${nameSubject(subject)} (${counts.join(' and ')})`;
}

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

const weightByRung: Record<Rung, string> = {
	inform: 'This shows what people find important.',
	consult: 'This is the opinion of those who voted.',
	advise: 'This is advice.',
	coproduce: 'The neighbourhood and the municipality work this out together.',
	decide: 'The municipality carries this out.'
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
	table: 'at a table'
};

function backing({ buurt, leaders, hands, supporters }: Backing): string {
	const parts = [
		leaders === 0
			? 'nobody leads this yet'
			: `${people(leaders)} ${leaders === 1 ? 'leads' : 'lead'} this`,
		...(hands > 0 ? [hands === 1 ? '1 helps' : `${number(hands)} help`] : []),
		...(supporters > 0
			? [supporters === 1 ? '1 supports it' : `${number(supporters)} support it`]
			: [])
	];
	return `Initiative${buurt === null ? '' : ` in ${quote(buurt)}`}: ${joinAnd(parts)}.`;
}

function againstCountry({ indicator, latest }: FigureFact): string {
	if (indicator.unit !== 'deviation') return '';
	const shown = Number(latest.value.toFixed(indicator.decimals));
	const place = shown === 0 ? 'equal to' : shown < 0 ? 'lower than' : 'higher than';
	return ` That is ${place} the fixed figure for the Netherlands${shown === 0 ? '' : ' (0)'}.`;
}

const whatIsAnOpgave =
	'A task is something that the neighbourhood and the municipality work on in the coming years.';

const sentences: DraftSentences = {
	titles: {
		state: 'The state of the neighbourhood',
		voices: 'What residents and professionals say',
		differences: 'Where figure and experience differ',
		choice: 'How the tasks were chosen',
		opgave: (n, subject) => `Task ${n}. ${titleOf(subject)}`,
		initiatives: 'Other initiatives',
		follow: 'Figures to follow',
		participation: 'Who took part and who did not'
	},
	headings: {
		people: 'The neighbourhood in short',
		better: 'What is getting better',
		worse: 'What is getting worse',
		same: 'What stays the same',
		unknown: 'What we do not know',
		method: 'About these figures',
		residents: 'Residents about the figures',
		professionals: 'Professionals about the figures',
		remarks: 'Remarks',
		cards: { good: 'What goes well', better: 'What can be better', wish: 'Wishes' },
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
		absent: (names) => `There is no figure yet for ${namesOf(names)}.`,
		border: ({ note, year }) =>
			`${note.en} Figures from before ${year} are about the neighbourhood within its old border.`,
		estimates:
			'Some figures are marked ‘estimate’. A model calculated those figures. The true figure can be somewhat higher or lower.',
		frozen: (day) =>
			`The figures were fixed on ${formatDate(day, 'en')}. What was measured later is not in here.`,
		noFigures: 'There are no figures for this neighbourhood yet.'
	},
	voices: {
		recognition(name, group, { yes, partly, no, unknown }) {
			const total = yes + partly + no + unknown;
			const { more } = groupMembers[group];
			if (yes === total) return `${nameOf(name)}: all ${total} ${more} recognise this.`;
			const rest = [
				...(partly > 0 ? [`${partly} partly ${recognises(partly)} it`] : []),
				...(no > 0 ? [`${no} ${doNot(no)} recognise it`] : []),
				...(unknown > 0 ? [`${unknown} ${doNot(unknown)} know`] : [])
			];
			const first =
				yes === 0
					? `none of the ${total} ${more} recognises`
					: `${yes} of the ${total} ${more} ${recognises(yes)}`;
			return `${nameOf(name)}: ${first} this. ${joinAnd(rest)}.`;
		},
		tooFew: (name, group, answers) =>
			answers === 0
				? `${nameOf(name)}: no ${groupMembers[group].one} answered.`
				: `${nameOf(name)}: too few ${groupMembers[group].more} answered. So we do not show their answers.`,
		remarks: (name, n) =>
			n === 1
				? `Somebody wrote 1 remark about ${nameOf(name)}.`
				: `People wrote ${n} remarks about ${nameOf(name)}.`,
		entrepreneurs: 'Entrepreneurs are counted with the residents here.',
		cards: (mood, count) => `${cardsByMood[mood](count.cards)}${supported(count)}.`,
		standout: (subject, count, place) => {
			const start = {
				most: 'Most mentioned',
				'as-often': 'Mentioned as often',
				next: 'After that'
			};
			return `${start[place]}: ${mention(subject, count)}.`;
		},
		noStandout: 'No subject was clearly mentioned more often than the others.',
		counting:
			'We count every card and every “me too” as 1. So the same person can count more than once.',
		silence: 'On this evening no cards were written and no figures were discussed.'
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
			`Residents and professionals look at ${nameOf(name)} differently. Of the residents with an opinion, ${residents.part} of ${residents.whole} ${recognises(residents.part)} it wholly or partly. Of the professionals, ${professionals.part} of ${professionals.whole} ${professionals.part === 1 ? 'does' : 'do'}.`,
		rule: 'We only name a difference that is almost certainly no coincidence (95% certainty). Whoever chose ‘I do not know’ is not counted here.',
		none: 'We saw no clear difference between the figures and what people notice. Perhaps there is one, but the group is too small to see it.',
		tooFew:
			'Too few people gave their opinion about the figures. So we do not know where figure and experience differ.',
		notAsked:
			'No figures were discussed on this evening. So we do not know where figure and experience differ.'
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
					: `Everyone could divide ${plural(limit, 'dot', 'dots')} over ${options} subjects.`;
			return `${voted} ${how}`;
		},
		groups: (residents, professionals) =>
			`They were ${residents} residents and entrepreneurs, and ${professionals} professionals.`,
		rung: (rung) => voteByRung[rung],
		selection(n) {
			if (n === 1) return `Only 1 subject got votes. That is the task. ${whatIsAnOpgave}`;
			if (n === 2) return `Only 2 subjects got votes. Those are the tasks. ${whatIsAnOpgave}`;
			const why =
				n > 3
					? ' Usually there are 3. Now there are more, because subjects got equally many votes or because at least half of the voters chose them.'
					: '';
			return `The ${n} subjects below got the most votes. Those are the tasks. ${whatIsAnOpgave}${why}`;
		},
		tied: (subjects, opgave) =>
			`${startUpper(joinSubjects(subjects))} got as many votes as task ${opgave}, but there is room for at most 5 tasks. With equal votes we followed the list that people chose from.`,
		fewer: (options, method) =>
			`Fewer ${method === 'dots' ? 'dots' : 'votes'} went to: ${joinAnd(options.map(({ subject, votes }) => `${nameSubject(subject)} (${votes})`))}.`,
		none: (subjects) => `Nobody chose: ${joinSubjects(subjects)}.`,
		byMentions: (n) =>
			`There was no vote. So the tasks come from the cards. ${n === 1 ? 'We took the subject that was mentioned most.' : `We took the ${n} subjects that were mentioned most.`} ${whatIsAnOpgave}`,
		tiedMentions: (subjects, opgave) =>
			`${startUpper(joinSubjects(subjects))} ${subjects.length === 1 ? 'was' : 'were'} mentioned as often as task ${opgave}, but there is room for at most 5 tasks. With equal numbers chance decided.`,
		nothing:
			'There was no vote. Nor were any cards about what can be better put together. So there are no tasks in this draft yet.'
	},
	opgave: {
		votes({ votes, voters, method, rung, rank, sharedWith }) {
			const place =
				sharedWith.length > 0
					? `This subject shares place ${rank} with ${joinSubjects(sharedWith)}`
					: `This subject has place ${rank}`;
			const result =
				method === 'dots'
					? `it got ${plural(votes, 'dot', 'dots')}. There ${voters === 1 ? 'was' : 'were'} ${plural(voters, 'voter', 'voters')}`
					: `${votes} of the ${voters} voters chose it (${percent(votes, voters)})`;
			return `${place}: ${result}. ${weightByRung[rung]}`;
		},
		mentions: ({ cards, support }) =>
			`This subject was mentioned often: ${cardCount(cards)}${support > 0 ? ` and ${times(support)}` : ''}.`,
		needs: (count, theme) =>
			theme === null
				? `${came(count.cards)} ${cardCount(count.cards)} about this${supported(count)}.`
				: `${came(count.cards)} ${cardCount(count.cards)} in the theme ${quote(nameTheme(theme))} about what can be better or what people wish${supported(count)}.`,
		strengths: ({ cards }) =>
			cards === 1
				? '1 card says what already goes well here.'
				: `${cards} cards say what already goes well here.`,
		recognition(name, residents, professionals) {
			const say = (group: Group, part: number, whole: number) =>
				`${nameOf(name)}: ${part} of the ${whole} ${groupMembers[group].more} ${recognises(part)} this figure.`;
			if (residents === null) {
				return professionals ? say('professionals', professionals.part, professionals.whole) : '';
			}
			const also = professionals
				? ` Of the professionals, ${professionals.part} of ${professionals.whole} ${professionals.part === 1 ? 'does' : 'do'}.`
				: '';
			return say('residents', residents.part, residents.whole) + also;
		},
		noneWorse: (theme) => `In the theme ${quote(nameTheme(theme))} no figure got worse.`,
		noVerdict: (theme) =>
			`In the theme ${quote(nameTheme(theme))} we cannot yet see whether it is getting better or worse.`,
		noFigure: (theme) => `There is no figure yet about the theme ${quote(nameTheme(theme))}.`,
		noTheme: 'This subject does not belong to one theme. So there is no figure with it.',
		figuresElsewhere: (theme, opgave) =>
			`What we know about the theme ${quote(nameTheme(theme))} is with task ${opgave}.`,
		initiative: backing,
		noInitiative: 'There is no initiative with this subject yet.',
		initiativesElsewhere: (theme, opgave) =>
			`The initiatives in the theme ${quote(nameTheme(theme))} are with task ${opgave}.`,
		partners: (municipality) =>
			`What the municipality of ${municipality} and its partners do is not settled yet. The wijkregisseur (neighbourhood manager) will add it.`,
		goal: (fact) =>
			`Proposal: we follow the figure ${nameOf(fact.indicator)}. The baseline is ${valueOf(fact, fact.latest)} in ${fact.latest.year}${caveat(fact)}. We compare with it later. ${fact.indicator.polarity === 'lower-is-better' ? 'Lower' : 'Higher'} is better.${fact.indicator.unit === 'deviation' ? ' 0 is the fixed figure for the Netherlands.' : ''}`,
		estimateGoal: 'This figure comes from a model. It cannot show whether one project has worked.',
		noGoal:
			'No figure belongs to this subject yet. So it is not settled how we see whether it works.'
	},
	initiatives: {
		none: 'There were no initiatives on this evening.',
		allPlaced: (n) =>
			n === 1
				? 'There was 1 initiative. It is with a task.'
				: `There were ${n} initiatives. They are all with a task.`
	},
	follow: {
		own: 'Every figure has its own last year. That figure is the baseline: we compare with it later.',
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
		nobody: 'Nobody took part.',
		inhabitants: (residents, { latest }) =>
			`${number(residents)} of the ${number(latest.value)} inhabitants (${latest.year}) took part: ${residents / latest.value < 0.001 ? 'less than 0.1' : number((100 * residents) / latest.value, 1)}%. We did not hear the others.`,
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
			`We missed people from ${joinAnd(buurten.map(quote))}. Nobody named ${buurten.length === 1 ? 'that area' : 'those areas'}.`,
		everyBuurt: 'There was somebody from every part of the neighbourhood.',
		buurtUnknown:
			'We know of too few people which part they live in. So we do not know which parts we missed.',
		unknown:
			'We did not ask for names, ages or backgrounds. So we do not know whether this group is like the whole neighbourhood.'
	}
};

export const texts: WijkopgaveTexts = {
	sentences,
	trace: {
		title: 'Where did it end up?',
		here: (n) => (n === 1 ? 'It is in 1 place in the plan.' : `It is in ${n} places in the plan.`),
		reasons: {
			'not-taken-along':
				'This is not in the plan. Its writer withdrew it, or the facilitator did not show it.',
			'removed-by-wijkregisseur':
				'This was with a task. The wijkregisseur took that text out. The evidence is kept.',
			'no-opgaven': 'This card is not with a task. There are no tasks yet.',
			'subject-tied':
				'This card is not with a task. Its subject got as many votes as the last task, but there was no room left.',
			'subject-not-chosen':
				'This card is not with a task. There was a vote about its subject, but other subjects got more votes.',
			'subject-not-in-vote': 'This card is not with a task. There was no vote about its subject.',
			'subject-not-mentioned-enough':
				'This card is not with a task. Other subjects were mentioned more often.'
		}
	},
	evidence: {
		figures,
		title: 'Evidence',
		explanation: 'Behind every sentence you see where it comes from:',
		close: 'Close',
		previous: 'Previous sentence',
		next: 'Next sentence',
		kinds: {
			figure: 'Figure',
			kompas: 'All figures',
			vote: 'Vote',
			recognition: 'Do you recognise this?',
			card: 'Card',
			initiative: 'Initiative',
			step: 'Step of the evening',
			attendance: 'Who were there'
		},
		counts: {
			figure: (n) => plural(n, 'figure', 'figures'),
			kompas: () => 'all figures',
			vote: (n) => plural(n, 'vote', 'votes'),
			recognition: (n) => plural(n, 'question', 'questions'),
			card: (n) => plural(n, 'card', 'cards'),
			initiative: (n) => plural(n, 'initiative', 'initiatives'),
			step: (n) => plural(n, 'step', 'steps'),
			attendance: () => 'who were there'
		},
		erased: 'The writer had this text erased.'
	},
	editing: {
		rewritten: 'Rewritten by the wijkregisseur',
		removed: 'Taken out by the wijkregisseur. The evidence is kept.',
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
