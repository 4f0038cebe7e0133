import type { StaffTexts } from './nl.ts';

export const texts: StaffTexts = {
	name: 'Priorities',
	purpose:
		'People choose what matters most. The result stays hidden until the step is closed for good.',
	console: {
		hidden: 'Nobody sees the result before the step is closed for good. Neither do you.',
		firstYou: 'Only you see the result now. Show it when the room is ready.',
		options: 'People choose from these',
		foreseen: 'People will choose from these',
		ownOrder: 'Every phone shows them in another order.',
		from: {
			clusters: 'These are cards from an earlier step.',
			themes: 'These are the themes.',
			list: 'This is the list you typed.'
		},
		fallbackForeseen:
			'There are no two topics to choose from yet. If it stays so, people choose from the themes.',
		fallback: 'There were fewer than two topics to choose from. So people choose from the themes.'
	},
	settings: {
		question: 'Question',
		questionHelp: (example) => `Empty? Then we ask: ${example}`,
		source: 'What do people choose from?',
		sources: {
			clusters: 'Cards that were put together in an earlier step',
			themes: 'The nine themes',
			list: 'A list of your own'
		},
		sourceHelp: 'Are there fewer than two topics? Then people choose from the themes.',
		fromStep: 'Which step do the cards come from?',
		lastStep: 'The last step with cards',
		givesCards: (step) => `${step}: topics and cards`,
		givesNothing: (step) => `${step}: gives nothing to choose from`,
		noCardsYet: 'There is no step with cards before this one yet. Add that first.',
		list: 'List of your own',
		listHelp:
			'One topic on each line: 2 to 20 lines, each at most 80 characters. Only needed when you choose a list of your own.',
		method: 'How do people choose?',
		methods: {
			approval: 'Everyone chooses at most a few',
			dots: 'Everyone divides dots'
		},
		limit: 'How many topics or dots for each person?',
		limitHelp: 'Empty? Then 3 topics, or 5 dots.',
		perOption: 'How many dots at most on one topic?',
		perOptionHelp: 'Only needed with dots.',
		rung: 'What does the municipality do with the result?',
		rungHelp: 'People read this before they choose.'
	}
};
