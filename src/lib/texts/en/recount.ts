/** Counting an evening once more, in English; the Dutch catalogue is the source. */
import type { FoldProblem } from '../../domain/session/recount.ts';
import type { RecountTexts } from '../nl/recount.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

function refusedLine(line: number, why: FoldProblem): string {
	switch (why) {
		case 'forged':
			return `Line ${line} gives an outcome of a computation that is not right.`;
		case 'forged-ballots':
			return `Line ${line} gives ballots that cannot have come out of the ballot box of this step.`;
		case 'unreadable':
			return `Line ${line} cannot be read.`;
		default:
			return `The rules do not allow line ${line} (${why}).`;
	}
}

const people = (n: number) => plural(n, { one: '1 person', other: `${n} people` });
const cards = (n: number) => plural(n, { one: '1 card', other: `${n} cards` });

export const texts: RecountTexts = {
	title: 'Recount',
	about: [
		'Every answer of an evening stands in a log, without names.',
		'In a recount your own computer counts all answers again, by the same rules.',
		'So you see for yourself whether the result is right.'
	],
	here: 'Recount this evening',
	counting: 'Your computer is counting. This takes a moment.',
	download: 'Get the log (JSON)',
	withheld: {
		'small-group':
			'Of a group or a buurt fewer than 5 people came or answered. The log would show who they were. The wijkregisseur can recount it.',
		'in-order':
			'This log is of an earlier version. Secret answers stand in it in the order in which they came in. The wijkregisseur and the administrator can get it. It cannot be recounted any more.',
		removed:
			'The answers of this evening were erased: the time that we keep them is over. They cannot be recounted any more. The result and the report stay.',
		unpublished:
			'The report of this evening is not public yet. After that you can recount. The wijkregisseur can already.'
	},
	file: 'A log from your own computer',
	fileHelp: 'Do you have a log already? Choose it here. It stays on your computer.',
	command: {
		title: 'Recount with a command',
		withheld:
			'Did the wijkregisseur give you the log? Then get the source code, and recount with this command:',
		text: 'Do you not trust this page? Then get the log and the source code, and recount with this command:',
		line: 'npm run recount -- LOG.json'
	},
	result: {
		title: 'This is what came out',
		conclusions: {
			right: 'Everything is right.',
			wrong: 'Something is not right.',
			'other-rules': 'The log is right. Not every result can still be compared.'
		},
		chainHolds: 'The chain of the log is whole.',
		chainHoldsHelp: 'Every line fits the line before it. Whoever changes one breaks the chain.',
		chainBreaks: (line) => `The chain of the log breaks at line ${line}.`,
		chainBreaksHelp: 'Something was changed, taken out or moved there afterwards.',
		refused: (line, why) => `${refusedLine(line, why)} What follows was not counted.`,
		incomplete: 'The log stops before the evening was closed.',
		otherRules: 'The result was made with another version of the rules.',
		size: (lines, present) => `${lines} lines. ${people(present)} took part.`,
		controlCode: 'Control code',
		controlCodeHelp:
			'Compare this code with the one that stood on the big screen that evening. Is it the same? Then no answer was changed since.',
		wholeCode: 'The whole code',
		compared: {
			equal: 'equals what was shown',
			differs: 'does not equal what was shown',
			'other-rules': 'made with other rules: cannot be compared'
		},
		answered: (n) => `${people(n)} answered.`,
		lost: 'The log says that the key to these votes was lost. A recount cannot show whether that is so.',
		what: 'What',
		count: 'Count',
		limits:
			'A recount shows that the result follows from the log. It does not show who was in the hall.'
	},
	findings: {
		residents: (figure) => `${figure}: residents`,
		professionals: (figure) => `${figure}: professionals`,
		recognition: ({ yes, partly, no, unknown }) =>
			`I recognise this ${yes}, partly ${partly}, I do not ${no}, I do not know ${unknown}`,
		tooFew: 'too few people to show apart',
		voters: 'Voted',
		question: 'Question',
		answered: (round) => (round === null ? 'Answered' : `Answered in round ${round}`),
		roundTwo: 'Round 2',
		onlyFirst: {
			'first-alone': 'fewer than 5 people answered, so this is round 1',
			'first-only': 'was not held, so this is round 1'
		},
		inRounds: (now, before) => `round 2: ${now}, round 1: ${before}`,
		people,
		option: (rank, label) => `${rank}. ${label}`,
		place: (place) => `Score ${place}`,
		pile: (number) => `Pile ${number}`,
		aPile: 'cards that lie together',
		aCard: 'a card',
		approval: (n) => `${n} chose this`,
		dots: (n) => plural(n, { one: '1 dot', other: `${n} dots` }),
		loose: 'Cards on their own',
		cards: (n, behind) => `${cards(n)}, from or supported by ${people(behind)}`,
		looseCards: (n) => cards(n),
		nobody: 'nobody answered',
		result: 'Result',
		lost: 'cannot be counted any more: the key is lost',
		notTold: 'not shown',
		changed: 'After the conversation',
		shift: (moved, stayed) => `${moved} changed their answer, ${stayed} did not`,
		initiative: (number) => `Initiative ${number}`,
		carried: (leaders, hands, supporters) =>
			`start ${leaders}, help ${hands}, support ${supporters}`
	},
	problems: {
		missing: (name) => `The file ${name} is not there, or cannot be read.`,
		older: (chainHolds) =>
			`This evening was held with an earlier version. This version can no longer count its answers. ${chainHolds ? 'The log was not changed.' : 'The log is not right: something in it was changed.'}`,
		notJson: 'This file is not JSON. Choose the log as you got it.',
		notLog: (where) => `This file is not the log of an evening. It goes wrong at: ${where}.`,
		notFetched: 'The log was not fetched. Try again in a moment.',
		crowded: {
			'too-often':
				'Logs were fetched often from this address just now. Wait a minute and try again.',
			'too-many': 'Many logs are being fetched right now. Wait half a minute and try again.'
		},
		usage: 'Name the log: npm run recount -- LOG.json'
	}
};
