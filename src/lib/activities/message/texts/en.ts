import type { Shape } from '../../../texts/shape.ts';
import type { texts as dutch } from './nl.ts';

export const texts: Shape<typeof dutch> = {
	name: 'Text',
	purpose: 'A text on the wall and the phones: welcome, explanation, break or closing.',
	lookAtWall: 'Please look at the big screen as well.',
	settings: {
		heading: 'Heading',
		body: 'Text',
		bodyHelp: 'An empty line starts a new paragraph. Keep it short: people read this on a phone.'
	},
	onPhones: 'This is on the phones now.'
};
