import type { StaffTexts } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

export const texts: StaffTexts = {
	name: 'Initiatives',
	purpose: 'Residents say what they want to do themselves. Others lead, help or support.',
	console: {
		waiting: (n) =>
			plural(n, {
				one: '1 initiative is waiting for you',
				other: `${String(n)} initiatives are waiting for you`
			}),
		waitingHelp: 'There may be a name in it. Nobody sees them until you have looked.',
		onPhones: 'On the phones',
		none: 'There is no initiative yet.',
		hidden: 'Hidden',
		hiddenHelp: 'These are not on the phones and will not be in the report.',
		release: 'Show',
		hide: 'Hide',
		unhide: 'Show again'
	},
	settings: {
		question: 'Question',
		questionHelp: 'Leave this empty for: What do you want to do for your neighbourhood?',
		perPerson: 'How many initiatives may one person send in?',
		rung: 'What does the municipality do with them?',
		themes: 'Themes to choose from',
		themesHelp: 'Do you choose none? Then we do not ask for a theme.'
	}
};
