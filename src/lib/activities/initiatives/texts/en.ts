import type { Texts } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

const countInitiatives = (n: number) =>
	plural(n, { one: '1 initiative', other: `${String(n)} initiatives` });

export const texts: Texts = {
	defaultQuestion: 'What do you want to do for your neighbourhood?',
	count: countInitiatives,
	counts: {
		leaders: (n) =>
			n === 0
				? 'Nobody starts this yet.'
				: plural(n, { one: '1 starts this.', other: `${String(n)} start this.` }),
		hands: (n) => plural(n, { one: '1 helps.', other: `${String(n)} help.` }),
		supporters: (n) => plural(n, { one: '1 supports this.', other: `${String(n)} support this.` })
	},
	needed: 'Needed:',
	onMap: 'Place on the map',
	roles: {
		lead: {
			say: 'I will start this',
			means: 'You take the first step and look for others.',
			mine: 'You start this.'
		},
		help: {
			say: 'I will help',
			means: 'You do part of the work.',
			mine: 'You help.'
		},
		support: {
			say: 'I support this',
			means: 'You think it is a good plan.',
			mine: 'You support this.'
		},
		none: { say: 'I only give the idea', means: 'Perhaps somebody else wants to do it.' }
	},
	roleHelp: 'What do the buttons mean?',
	noLonger: 'Not after all',
	leaveContact: 'Say how the neighbourhood manager can reach you',
	list: {
		heading: 'Initiatives from the room',
		empty: 'There is no initiative yet. Do you have one?',
		emptyClosed: 'No initiatives came in.',
		chooseFor: (title) => `What will you do for: ${title}`,
		own: 'Yours',
		gone: (n) =>
			plural(n, {
				one: '1 initiative that you joined is no longer shown.',
				other: `${String(n)} initiatives that you joined are no longer shown.`
			}),
		ownUnseen: 'Your initiative cannot be seen',
		remove: 'Take my initiative away'
	},
	propose: {
		heading: 'I have an initiative',
		public: 'Everybody can read this.',
		publicLong:
			'Your initiative appears on the big screen. After the evening it stays on this site. Do not put a name or telephone number in it.',
		title: 'What is your initiative called?',
		titleHelp: 'Keep it short. For example: Cooking together on Tuesdays.',
		what: 'What do you want to do?',
		needed: 'What is needed?',
		neededHelp: 'You may leave this empty. For example: a room, tools or people.',
		theme: 'What is it about?',
		noTheme: 'I do not know',
		buurt: 'In which part of the neighbourhood?',
		noBuurt: 'All of it, or I do not know yet',
		role: 'What will you do yourself?',
		send: 'Send my initiative',
		left: (n) => plural(n, { one: '1 character left.', other: `${String(n)} characters left.` }),
		enough: (n) =>
			`You sent ${countInitiatives(n)}. You cannot send more. Would you like another one? Then take one away first.`
	},
	map: {
		open: 'Point it out on the map',
		label:
			'Map of your neighbourhood. Tap a place. Or move the place with the arrow keys and press Enter.',
		help: 'Tap the place. You see the areas, not the streets. Do not point out your own home.',
		loading: 'The map is on its way.',
		failed: 'The map is not there now. Choose from the list.',
		picked: (where) => `You have pointed out a place${where ? `: ${where}` : ''}.`,
		outside: 'outside the neighbourhood',
		remove: 'Take the place away'
	},
	report: {
		none: 'No initiatives came in on this evening.',
		noneShown: 'There are no initiatives to show.',
		lead: (n) => `On this evening ${countInitiatives(n)} came in.`
	}
};
