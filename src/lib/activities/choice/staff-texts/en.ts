import { pluralIn } from '../../../texts/plural.ts';
import type { StaffTexts } from './nl.ts';

const plural = pluralIn('en');

export const texts: StaffTexts = {
	name: 'Choice and scale',
	purpose:
		'People choose from a list, or give a number. This can also be done twice: before and after talking.',
	console: {
		hidden: 'Nobody sees the result before the step is closed for good. Neither do you.',
		openStep: 'This question is open. The big screen shows the bars from 5 answers on.',
		firstYou: 'Only you see the result now. Show it when the room is ready.',
		options: 'People choose from these',
		few: 'In round 2 fewer than 5 people have answered so far. If you close the step for good now, the hall only sees round 1. If fewer than 5 people answered there too, the hall sees no result.',
		next: {
			title: 'After talking: round 2',
			answered: (n) => {
				if (n === 0) return 'Nobody has answered in round 1 yet.';
				return plural(n, {
					one: 'In round 1 1 person answered.',
					other: `In round 1 ${String(n)} people answered.`
				});
			},
			warning:
				'Do you begin round 2? Then nobody can answer in round 1 any more. You cannot undo that.',
			stayOpen: 'Do you close the step for good? Then there will be no round 2.',
			opens: 'The step is closed now. It opens again with round 2.',
			press: 'Begin round 2'
		}
	},
	settings: {
		question: 'Question',
		questionHelp: (example) => `Empty? Then we ask: ${example}`,
		kind: 'How do people answer?',
		kinds: {
			one: 'Everyone chooses 1 from the list',
			more: 'Everyone chooses a few from the list',
			'scale-5': 'Everyone gives a number from 1 to 5',
			'scale-10': 'Everyone gives a number from 1 to 10'
		},
		options: 'List',
		optionsHelp:
			'One choice on each line: 2 to 8 lines, each at most 80 characters. Not needed for a number.',
		limit: 'How many choices at most for each person?',
		limitHelp: 'Only needed when people choose a few.',
		lowest: 'What does a 1 mean?',
		highest: 'What does the highest number mean?',
		endHelp: (example) => `Only needed for a number. Empty? Then it says: ${example}.`,
		secrecy: 'Who sees the answers?',
		secrecies: {
			secret: 'Secret: nobody sees anything before the step is closed for good',
			open: 'Open: the big screen counts along while people choose'
		},
		secrecyHelp: 'With two rounds the answers are always secret.',
		rounds: 'How often do you ask it?',
		roundsOf: { 1: 'Once', 2: 'Twice: before and after talking' },
		roundsHelp:
			'With twice, the hall sees after round 2 how many people chose differently. Could somebody work out who they were? Then we do not show it.',
		rung: 'What does the municipality do with the result?',
		rungHelp: 'People read this before they choose.',
		problems: {
			options:
				'The list is not right. Write 2 to 8 different lines, each of at most 80 characters.',
			limit: 'Everyone can choose 1 to 8.',
			lowest: 'What a 1 means is too long. Use at most 40 characters.',
			highest: 'What the highest number means is too long. Use at most 40 characters.'
		}
	}
};
