import { pluralIn } from '../../../texts/plural.ts';
import type { WallTexts } from './nl.ts';

const plural = pluralIn('en');

export const texts: WallTexts = {
	wall: {
		phone: 'Tell us on your phone.',
		noneYet: 'There are no initiatives.',
		joinIn: 'Do you want to start or help? Press it on your phone.',
		first: (n) =>
			plural(n, { one: 'This is the first.', other: `These are the first ${String(n)}.` }),
		most: (n) => `The ${String(n)} that most people will do`,
		initiative: 'Initiative',
		lead: 'start',
		help: 'help'
	}
};
