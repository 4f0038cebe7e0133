import type { SlipTexts } from '../nl/slip.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const texts: SlipTexts = {
	keep: {
		title: 'Keep your slip',
		lead: 'With it you see later what happens with your cards and initiatives.',
		how: 'Take a photo of this screen, or write the code down.',
		qr: 'QR code of your slip',
		code: 'The code of your slip',
		from: (day) =>
			`Look from ${day} on. The neighbourhood manager promises that it is there by then.`,
		afterDays: (days) =>
			`Look after the evening. The neighbourhood manager promises that it is there within ${plural(days, { one: '1 day', other: `${days} days` })}.`,
		lost: 'Lost is lost.',
		lostWhy: 'After the evening we no longer know whose code this is.',
		others:
			'Who has this code can read what you wrote. Is the log public? Then that person also finds in it with which cards you said “me too”. Give the code to nobody.',
		secret: 'What you chose or voted for is not on it. Nor is what you wrote in a secret step.',
		until: (months) =>
			`We keep this until ${plural(months, { one: '1 month', other: `${months} months` })} after the evening.`,
		now: 'Look what is there now',
		none: {
			title: 'There is no slip here',
			lead: 'During the evening you get a slip on the phone with which you take part. There is none of yours on this phone, it is more than a day ago, or Wijkdialoog was renewed since. Is your code on a photo or on paper? It still works.'
		},
		toEvening: 'Back to the evening'
	},
	ask: {
		title: 'My slip',
		lead: 'Did you write something on an evening? With the code of your slip you see what became of it.',
		label: 'The code of your slip',
		help: 'It has 16 letters and figures.',
		send: 'Show it',
		wrong: 'This code is not complete. Look again: it has 16 letters and figures.',
		unknown: (months) =>
			`We find no slip with this code. Look again whether it is right. Was the evening more than ${plural(months, { one: '1 month', other: `${months} months` })} ago? Then it is erased.`
	},
	found: {
		title: 'My slip',
		written: (day) => `You wrote this on ${day}.`,
		evening: 'On the evening',
		nothing:
			'You wrote no card and no initiative on this evening. So there is nothing here either.',
		unmarked: 'Perhaps not everything you wrote is on this slip. It may be in the report.',
		secret: 'What you chose or voted for is never here. Nor is what you wrote in a secret step.',
		quote: (words) => `‘${words}’`,
		erased: 'These words are erased.',
		reworded: 'The facilitator put this in other words.',
		badges: {
			running: 'The evening is on',
			later: 'Not public yet',
			plan: 'Is in the wijkopgave',
			besides: 'Is in the wijkopgave, with what was said',
			hidden: 'Not shown',
			unseen: 'Not shown',
			not: 'Is not in the wijkopgave'
		},
		running: 'After the evening you read here what happens with it.',
		waits:
			'The neighbourhood manager reads the report first. After that you read here what happens with it.',
		by: (day) =>
			`The neighbourhood manager reads the report first, and promises that on ${day} at the latest you read here what happens with it.`,
		late: (day) => `This should have been ready on ${day}. It is not there yet.`,
		where: 'It comes back under:',
		unseen: 'Nobody looked at it before the evening closed. That is why it is not in the report.',
		not: 'This is not in the report. You took it back, it was not shown, or you did not count that evening.',
		read: 'Read where it is',
		other: 'Look with another code'
	}
};
