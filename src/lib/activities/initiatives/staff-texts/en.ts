import type { StaffTexts } from './nl.ts';

export const texts: StaffTexts = {
	name: 'Initiatives',
	purpose: 'Residents say what they want to do themselves. Others start along, help or support.',
	console: {
		onPhones: 'On the phones',
		none: 'There is no initiative yet.'
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
