import type { Shape } from '../../../texts/shape.ts';
import type { texts as dutch } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

export const texts: Shape<typeof dutch> = {
	defaultQuestion: 'What would you like to say about your neighbourhood?',
	moods: { good: 'Goes well', better: 'Can be better', wish: 'Wish' },
	about: (mood, theme) => `${mood}: ${theme}`,
	noTheme: 'No theme',
	cards: (n) => plural(n, { one: '1 card', other: `${n} cards` }),
	people: (n) => plural(n, { one: '1 person', other: `${n} people` }),
	split: (parts) => `Me too: ${parts}.`,
	standsBehind: (n) =>
		plural(n, {
			one: '1 person wrote this or said me too',
			other: `${n} people wrote this or said me too`
		}),
	write: {
		title: 'Write a card',
		mood: 'What kind of card is it?',
		theme: 'What is it about?',
		text: 'Your card',
		textHelp: 'One subject per card. Do not write names. It does not say that it is yours either.',
		atMost: (n) => `You can write ${n} characters.`,
		left: (n) => plural(n, { one: '1 character left.', other: `${n} characters left.` }),
		send: 'Send my card',
		cardsLeft: (n) =>
			plural(n, { one: 'You can write 1 more card.', other: `You can write ${n} more cards.` }),
		full: (n) =>
			plural(n, {
				one: 'You wrote 1 card. There is no room for more.',
				other: `You wrote ${n} cards. There is no room for more.`
			}),
		fullHelp: 'Take a card back if you want to write something else.'
	},
	own: {
		title: 'Your cards',
		withdraw: 'Take back'
	},
	others: {
		title: 'Cards of others',
		all: 'All cards',
		none: 'There are no cards of others yet.',
		later: 'You will see the cards of others when this step is done.',
		alsoMe: 'Me too',
		takeBack: 'Not after all',
		saidSo: 'You say: me too.',
		gone: (n) =>
			plural(n, {
				one: 'You said me too to 1 card that is no longer shown.',
				other: `You said me too to ${n} cards that are no longer shown.`
			}),
		mine: 'This is your card.'
	},
	wall: {
		closed: 'This step is closed.',
		lead: 'Write a card on your phone.',
		none: 'No cards yet',
		cardsOf: (cards, people) => `${cards} by ${people}`,
		resultTitle: 'Heard most often',
		base: 'So many people wrote this or said me too.',
		more: (n) => plural(n, { one: 'And 1 more card.', other: `And ${n} more cards.` }),
		tied: (n) => plural(n, { one: '1 more has as many.', other: `${n} more have as many.` })
	},
	report: {
		none: 'No cards were written.',
		noneShown: 'There are no cards to show.',
		whereItWent: 'What was done with it?',
		leftOut: 'The facilitator left this out of the vote.'
	}
};
