import { pluralIn } from '../../../texts/plural.ts';
import type { StaffTexts } from './nl.ts';

const plural = pluralIn('en');

export const texts: StaffTexts = {
	name: 'Do you recognise this?',
	purpose: 'Residents see figures about their neighbourhood and say whether they recognise them.',
	console: {
		spotlight: 'On the wall',
		spotlightHelp: 'Choose which figure the room sees. Nothing changes on the phones.',
		onWallNow: 'is on the wall now',
		overview: 'All figures together',
		answered: (n) => plural(n, { one: '1 person answered', other: `${n} people answered` }),
		guessFirst: 'The room guesses first. The figure appears on the wall when you show the result.',
		afterClosing:
			'You will see the numbers and the remarks when the step is closed for good. Not before: you would see who writes what. To read the remarks before the hall sees the result, choose “Look first yourself”.',
		allGone:
			'This neighbourhood has none of the figures that you chose for this step, so there is nothing to ask now. Go on with the next step.',
		remarks: 'Remarks',
		noRemarks: 'There are no remarks.',
		table: 'How many people recognise this',
		columns: {
			figure: 'Figure',
			group: 'Who',
			total: 'Total',
			share: 'Recognise this'
		}
	},
	settings: {
		indicators: 'Which figures?',
		indicatorsHelp:
			'Choose at most 5. If you choose none, we take the 3 figures that changed most clearly.',
		value: (amount, year) => `${amount} in ${String(year)}`,
		nobodyCanSay:
			'Nobody can say whether they recognise this: there is only a score without an explanation. Better choose another figure.',
		question: 'The question',
		questionHelp: 'Leave this empty for: Do you recognise this?',
		guessFirst: 'Let people guess first',
		guessFirstHelp:
			'They see the figure only after their guess. Only possible for figures about people.',
		rung: 'What does the municipality do with the answers?'
	}
};
