import type { PlanTexts } from '../nl/plan.ts';
import type { PluralOf } from '../language.ts';
import { pluralIn } from '../plural.ts';
import { texts as figures } from './figures.ts';

const plural = pluralIn('en');
const people = (n: number) => plural(n, { one: '1 person', other: `${n} people` });
const joinAnd = (items: string[]) => new Intl.ListFormat('en').format(items);
/** What there is of each, and nothing of what there is none of. */
const countEach = (items: [n: number, forms: Record<PluralOf<'en'>, string>][]) =>
	joinAnd(items.filter(([n]) => n > 0).map(([n, forms]) => `${n} ${plural(n, forms)}`));
const members = {
	residents: { one: 'resident', other: 'residents' },
	professionals: { one: 'professional', other: 'professionals' }
};
const byRound = { before: ' before the conversation', after: ' after the conversation' };

export const texts: PlanTexts = {
	list: {
		title: 'Neighbourhood plans',
		lead: 'A wijkopgave is the plan for a neighbourhood: how things are, what we work on, and who does what. Behind every number stands where it comes from.',
		none: 'There is no plan yet. The first comes after the first evening.',
		practice: 'For practice',
		version: (n, date) => `Version ${n} of ${date}`,
		from: (title) => `Made after: ${title}`,
		notPublic: 'Not public yet'
	},
	page: {
		title: (wijk) => `Plan for ${wijk}`,
		concept: (n, date) => `Draft, version ${n} of ${date}`,
		byItself: 'The computer made this text from the answers of the evening.',
		by: (name) => `Saved by ${name}.`,
		byErasing: 'In this version words of people were taken out.',
		stages: ['draft', 'discussed', 'feasible', 'adopted'],
		stagesLabel: 'How far this plan is',
		versions: 'See the versions',
		edit: 'Edit the text',
		report: 'Read the report of the evening',
		chip: (figures, votes, cards) =>
			`Evidence (where this comes from): ${countEach([
				[figures, { one: 'figure', other: 'figures' }],
				[votes, { one: 'vote or answer', other: 'votes and answers' }],
				[cards, { one: 'card, remark or initiative', other: 'cards, remarks and initiatives' }]
			])}`,
		figures: 'figures',
		votes: 'votes and answers',
		cards: 'cards, remarks and initiatives'
	},
	evidence: {
		chosen: (votes, voters) => `${votes} of ${people(voters)} chose this.`,
		chosenIn: {
			before: (votes, voters) =>
				`${votes} of ${people(voters)} chose this before the conversation.`,
			after: (votes, voters) => `${votes} of ${people(voters)} chose this after the conversation.`
		},
		score: (place, places) => `Score ${place} (from 1 to ${places})`,
		dots: (votes, voters) =>
			`${plural(votes, { one: '1 dot', other: `${votes} dots` })} from ${people(voters)}.`,
		atMost: (limit) => `Choose at most ${limit}.`,
		noFigure: 'There is no figure yet.',
		suppressed: 'Too few people. That is why we do not show this figure.',
		inYear: (value, year) => `${value} in ${year}`,
		estimate: 'estimate',
		frozen: (date) => `Recorded on ${date}.`,
		allFigures: (n) => `All ${n} figures of this neighbourhood.`,
		group: { residents: 'Residents', professionals: 'Professionals' },
		answers: {
			yes: 'I recognise it',
			partly: 'In part',
			no: 'I do not recognise it',
			unknown: 'I do not know'
		},
		margin: (margin) =>
			`With other people in the hall it might have been different: probably ${figures.between(margin)}.`,
		tooFew: 'Too few people to show apart.',
		nobody: 'Nobody answered.',
		lost: 'The answers cannot be opened any more: the key is lost.',
		behind: (n) => `${people(n)} ${plural(n, { one: 'stands', other: 'stand' })} behind this.`,
		moods: { good: 'Goes well', better: 'Can be better', wish: 'Wish' },
		whereItWent: 'Where did this end up?',
		carried(leaders, hands, supporters) {
			const lead =
				leaders === 0
					? 'Nobody starts this yet'
					: `${people(leaders)} ${plural(leaders, { one: 'starts', other: 'start' })} this`;
			const rest = countEach([
				[hands, { one: 'helps', other: 'help' }],
				[supporters, { one: 'supports it', other: 'support it' }]
			]);
			return `${[lead, rest].filter(Boolean).join(', ')}.`;
		},
		answered: (n, present) => `${n} of ${people(present)} answered.`,
		present: (n) => `${people(n)} took part.`,
		putAside: (n) => `Put aside: ${people(n)}.`
	},
	evidenceNote: {
		about: (date) =>
			`Behind a sentence stands between brackets where it comes from. The answers are from the evening of ${date}.`,
		figures: (sources) => `source: ${joinAnd(sources)}`,
		noFigure: 'there is no figure',
		allFigures: (n) => plural(n, { one: '1 figure', other: `all ${n} figures` }),
		votes: (votes, voters, round, step) =>
			`${joinAnd(votes.map(String))} of ${people(voters)}${round ? byRound[round] : ''}, step ‘${step}’`,
		dots: (dots, voters, round, step) =>
			`${joinAnd(dots.map(String))} dots from ${people(voters)}${round ? byRound[round] : ''}, step ‘${step}’`,
		recognised(group, { yes, partly, no, unknown }) {
			const who = countEach([[yes + partly + no + unknown, members[group]]]);
			const said = countEach([
				[yes, { one: '‘I recognise it’', other: '‘I recognise it’' }],
				[partly, { one: '‘in part’', other: '‘in part’' }],
				[no, { one: '‘I do not recognise it’', other: '‘I do not recognise it’' }],
				[unknown, { one: '‘I do not know’', other: '‘I do not know’' }]
			]);
			return `${who}: ${said}`;
		},
		recognisedFigures: (n) =>
			`answers about ${plural(n, { one: '1 figure', other: `${n} figures` })}`,
		answered: (n, of, step) => `${n} of ${people(of)} answered, step ‘${step}’`,
		present: (n) => plural(n, { one: '1 person was there', other: `${n} people were there` }),
		written: {
			card: (n) => plural(n, { one: '1 card', other: `${n} cards` }),
			remark: (n) => plural(n, { one: '1 remark', other: `${n} remarks` }),
			initiative: (n) => plural(n, { one: '1 initiative', other: `${n} initiatives` })
		}
	},
	versions: {
		title: 'Versions',
		compare: 'Compare',
		from: 'From version',
		to: 'To version',
		saved: (n, date, who) => `Version ${n}, ${date}, ${who}`,
		itself: 'made by the computer',
		erased: (n, date) => `Version ${n}, ${date}, words of people taken out`,
		nothing: 'Nothing has changed between these versions.',
		before: 'Was',
		after: 'Is'
	},
	editor: {
		title: (wijk) => `Edit the plan for ${wijk}`,
		lead: 'Every paragraph keeps its evidence: where it comes from. It stays, also when you rewrite it. Saving adds a new version.',
		saved: (n) => `Version ${n} is saved.`,
		unchanged: 'Nothing has changed. No new version was made.',
		restore: 'Put the first text back',
		back: 'Back to the plan',
		about: (words) =>
			`This paragraph holds words of people: ${words}. If you rewrite it, those words no longer stand with it.`,
		behind:
			'Somebody else saved a new version in the meantime. Your text is not saved yet. It stands below, in the new version. Look it over and save it again.',
		clash: (words) =>
			words === ''
				? 'Somebody else took this paragraph out in the meantime. If you save, your text counts.'
				: `Somebody else wrote here in the meantime: ‘${words}’ If you save, your text counts.`
	},
	report: {
		title: 'Report',
		toDraft: 'Read the draft plan',
		withheld: (n) =>
			`${plural(n, { one: '1 text that people in the hall wrote was', other: `${n} texts that people in the hall wrote were` })} not shown. The facilitator hid that, or nobody looked at it before the evening closed.`,
		putAside: (n) =>
			`The facilitator put ${people(n)} aside: according to the facilitator they were not part of the hall. Their answers do not count, except in steps that were closed for good by then.`,
		making: 'The report is being made.',
		uncomputed: (step) =>
			`There is no result of ‘${step}’: computing it failed. The answers are kept.`,
		toRecount: 'Recount this evening yourself',
		whyNoRecount: 'Read why you cannot recount this evening yourself',
		linked: {
			figure: 'Figure',
			topic: 'Belongs to topic',
			initiative: 'Initiative',
			suggested: (what) => `${what} (suggestion)`
		},
		card: 'Card',
		initiative: 'Initiative',
		place: (section) => `In: ${section}`,
		theme: (theme) => `Theme: ${theme}`,
		cluster: (title) => `Put together under: ${title}`,
		what: 'What',
		needed: 'What is needed',
		where: 'Where',
		point: 'The place on the map',
		wholeWijk: 'The whole neighbourhood',
		who: 'Who',
		erase: 'Erase these words',
		eraseSure: 'Yes, erase these words',
		eraseHelp: 'Only when the writer asks for it. This cannot be undone. The count stays right.'
	}
};
