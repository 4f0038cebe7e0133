import type { StaffTexts } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');
const joinAnd = (titles: string[]) =>
	new Intl.ListFormat('en').format(titles.map((title) => `‘${title}’`));

export const texts: StaffTexts = {
	name: 'Cards',
	purpose:
		'People write short cards: what goes well, what can be better, what is a wish. Others say: me too.',
	console: {
		similar: 'Looks alike',
		similarHelp: 'We only compare words. Please judge for yourself.',
		groupThese: 'Put these together',
		notThese: 'Not together',
		open: 'Open the cards',
		back: 'Programme',
		topics: 'Topics',
		topicsHelp: 'The hall can choose from these, if a vote follows.',
		noTopics:
			'There are no 2 topics yet. Then the hall also chooses from single cards: those with most support.',
		leftOut: 'Not in the vote',
		topic: (cards, people) => `${cards}, ${people}`,
		looseTop: (n) =>
			plural(n, {
				one: '1 card with many ‘me too’ is in no topic yet.',
				other: `${n} cards with many ‘me too’ are in no topic yet.`
			}),
		looseTopHelp: 'Nobody can vote for that.',
		showThem: 'Show them',
		search: 'Search the cards',
		find: 'Search',
		theme: 'Theme',
		allThemes: 'All themes',
		mood: 'Kind',
		allMoods: 'All kinds',
		sort: 'Order',
		sorts: { support: 'Most ‘me too’ first', newest: 'Newest first' },
		place: 'Which cards?',
		places: { loose: 'Single', laid: 'In a topic', held: 'Waiting' },
		found: (n) => plural(n, { one: '1 card in the list.', other: `${n} cards in the list.` }),
		nothingFound: 'There are no cards here.',
		alsoMe: 'me too',
		more: (card) => `Hide or change: ${card}`,
		fresh: (n) => plural(n, { one: '1 new card at the end.', other: `${n} new cards at the end.` }),
		stale: 'The support has changed.',
		sortAgain: 'Sort again',
		sorted: 'The cards are in order again.',
		tickSome: 'Tick cards.',
		waiting: (n) =>
			plural(n, { one: 'and 1 more waits for you', other: `and ${n} more wait for you` }),
		taken: (n, topics) =>
			plural(n, {
				one: `Somebody else put 1 card that you ticked with ${joinAnd(topics)}.`,
				other: `Somebody else put ${n} cards that you ticked with ${joinAnd(topics)}.`
			}),
		ticked: (n) => plural(n, { one: '1 ticked', other: `${n} ticked` }),
		title: 'Title',
		titleOfOne: 'Title (may be empty)',
		group: 'Put together',
		makeTopic: 'Make a topic',
		untick: 'Clear',
		needsTitle: 'Write a title first.',
		made: (title) => `‘${title}’ is a topic now.`,
		madeOne: 'This card is a topic now.',
		addHere: 'Add here',
		added: (title) => `It is with ‘${title}’ now.`,
		openTopic: 'Open',
		newTitle: 'New title',
		otherTitle: 'Other title',
		checkTitle: 'A card is hidden or was changed. See whether the title is still right.',
		rename: 'Keep',
		cancel: 'Never mind',
		leaveOut: 'Leave out',
		takeAlong: 'Take along',
		ungroup: 'Take apart',
		remove: 'Take out',
		marks: { held: 'waits for you', hidden: 'hidden' }
	},
	refusals: {
		'contributions/in-a-topic':
			'Somebody else was just before you: one of these cards is in a topic already. See what is left, and press again.'
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
