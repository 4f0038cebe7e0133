import type { WijkopgaveTexts } from '../nl/wijkopgave.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const texts: WijkopgaveTexts = {
	title: (wijk) => `Wijkopgave ${wijk}`,
	crumb: 'Wijkopgave',
	period: (from, to) => `${from} to ${to}`,
	version: (version, day) => `Version ${version}, ${day}.`,
	older: (version) => `This is an old version. There is a version ${version} now.`,
	others: 'Other wijkopgaven of this neighbourhood:',
	toLast: 'Read the newest version',
	lead: 'A wijkopgave is a plan of the neighbourhood and the municipality together. This is still a proposal. Nobody has decided it.',
	writtenBy: (day) => `Written by the wijkregisseur, ${day}`,
	erased: 'Erased at request',
	next: {
		on: (day, what) => `On ${day} there is news about: ${what}.`,
		unknown: 'The next date is not known yet.'
	},
	opgaven: {
		title: (n) => plural(n, { one: '1 goal', other: `${n} goals` }),
		lead: 'A goal is something that the neighbourhood and the municipality can work on. Names and goals are written. Numbers are counted.',
		number: (n, title) => `${n}. ${title}`,
		noProject: 'Who does something about it is not known yet.'
	},
	project: {
		head: {
			what: 'What and who',
			when: 'When',
			money: 'Money',
			agreed: 'Agreed',
			next: 'Next date'
		},
		leaders: {
			municipality: 'The municipality',
			residents: 'Residents',
			organisation: 'An organisation'
		},
		with: (names) => `together with ${names}`,
		asked: (name, day) => `Asked of ${name} on ${day}. Nothing is agreed yet.`,
		notAsked: (name) => `Not asked of ${name} yet.`,
		nobodyAsked: 'This is a plan. Nothing is agreed yet.',
		months: {
			first: ['January', 'April', 'July', 'October'],
			last: ['March', 'June', 'September', 'December']
		},
		from: (month, year) => `from ${month} ${year}`,
		until: (month, year) => `until the end of ${month} ${year}`,
		unknown: 'not known yet',
		noMoney: 'none',
		money: (amount, year) => (year === null ? amount : `${amount} in ${year}`),
		covers: {
			none: 'not covered yet',
			wijkbudget: 'from the neighbourhood budget',
			regular: 'of the municipality',
			programme: 'from a programme of the municipality',
			partner: 'of another organisation',
			subsidy: 'from a subsidy'
		}
	},
	money: {
		title: 'Money',
		all: (amount) => `Needed together: ${amount}.`,
		covered: (amount) => `Of this it is written who pays: ${amount}.`,
		uncovered: (amount) => `Not covered yet: ${amount}.`,
		unknown: (n) =>
			plural(n, {
				one: 'Of 1 project the amount is not known yet.',
				other: `Of ${n} projects the amount is not known yet.`
			}),
		none: 'These projects need no money.'
	},
	own: {
		title: 'In their own words',
		people: (n) =>
			plural(n, { one: '1 person said this.', other: `${n} people said this or: me too.` }),
		of: (n) => `Goal ${n}.`
	},
	contents: 'On this page',
	evidence: {
		title: 'What this rests on',
		lead: 'These sentences wrote themselves, out of what people said and chose on an evening. Nobody can rewrite them.',
		look: 'Look at what this rests on',
		hidden: (reason) => `The wijkregisseur left a sentence out here. Why: ${reason}`,
		none: 'This goal comes from no evening. The wijkregisseur thought of it.',
		notReadable:
			'The report of this evening is not public any more. The sentences are not here any more.'
	},
	kinds: {
		title: 'Two kinds of sentences',
		counted: 'Counted: the computer makes this sentence of what was measured or chosen.',
		written: 'Written: somebody wrote this sentence. Above it stands who. No votes stand behind it.'
	},
	sources: {
		title: 'Sources',
		people: (n) => plural(n, { one: '1 person took part.', other: `${n} people took part.` }),
		evening: 'An evening',
		draft: (version) => `Read version ${version} of the draft`
	},
	vanished: {
		title: 'What vanished, and why',
		none: 'Nothing vanished.',
		whats: { opgave: 'Goal', project: 'Project', source: 'Source' },
		evening: (day) => `An evening, ${day}`,
		stood: (what, version) => `${what}, stood in version ${version}.`,
		why: 'Why:'
	},
	versions: {
		title: 'Versions',
		one: (version, day) => `Version ${version}, ${day}`,
		now: 'you read this one now'
	},
	ofWijk: {
		title: 'The wijkopgave',
		link: (from, to) => `Read the plan for ${from} to ${to}`,
		concepts: 'Drafts of evenings'
	}
};
