import type { StaffTexts } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

export const texts: StaffTexts = {
	name: 'Cards',
	purpose:
		'People write short cards: what goes well, what can be better, what is a wish. Others say: me too.',
	console: {
		similar: 'Looks alike',
		similarHelp: 'We only compare words. Please judge for yourself.',
		groupThese: 'Put these together',
		notThese: 'Not together',
		tidy: 'Put cards together',
		ticked: (n) => plural(n, { one: '1 card ticked', other: `${n} cards ticked` }),
		title: 'Title for these cards',
		theme: 'Theme',
		group: 'Put together',
		tickTwo: 'Tick 2 or more cards first.',
		needsTitle: 'Write a title first.',
		addTo: 'Add to',
		add: 'Add',
		chooseGroup: 'Choose a pile',
		tickOne: 'Tick a card first and choose a pile.',
		groups: 'Piles',
		newTitle: 'Title',
		checkTitle:
			'A card in this pile is hidden or was changed. See whether the title is still right.',
		rename: 'Keep title',
		ungroup: 'Take apart',
		remove: 'Take out',
		none: 'No cards yet',
		noneLoose: (piled, unseen) =>
			[
				...(piled > 0
					? [plural(piled, { one: '1 lies in a pile.', other: `${piled} lie in a pile.` })]
					: []),
				...(unseen > 0
					? [plural(unseen, { one: '1 is not shown.', other: `${unseen} are not shown.` })]
					: [])
			].join(' '),
		marks: { held: 'waits for you', hidden: 'hidden' }
	},
	settings: {
		question: 'Question',
		questionHelp: (standard) => `Leave empty for: “${standard}”`,
		moods: 'Which cards can people write?',
		themes: 'Which themes can people choose from?',
		themesHelp: 'Choose none? Then we do not ask for a theme.',
		perPerson: 'How many cards may everyone write?',
		showWhileOpen: 'Show cards on the phones at once',
		showWhileOpenHelp: 'Others can then say me too. If not, people see the cards with the result.',
		visibility: 'What does the hall see while people write?',
		rung: 'What does the municipality do with the cards?'
	}
};
