/** What the wall says; a phone never downloads it. */
import { pluralIn } from '../../../texts/plural.ts';
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';

const plural = pluralIn('nl');

export const texts = {
	wall: {
		phone: 'Vertel het op uw telefoon.',
		noneYet: 'Er zijn geen initiatieven.',
		joinIn: 'Wilt u beginnen of helpen? Druk erop op uw telefoon.',
		first: (n: number) =>
			plural(n, { one: 'Dit is het eerste.', other: `Dit zijn de eerste ${String(n)}.` }),
		most: (n: number) => `De ${String(n)} met de meeste doeners`,
		initiative: 'Initiatief',
		lead: 'beginnen',
		help: 'helpen'
	}
};

export type WallTexts = Shape<typeof texts>;
/** All that a wall says. */
export type Texts = Shape<typeof forResidents & typeof texts>;
