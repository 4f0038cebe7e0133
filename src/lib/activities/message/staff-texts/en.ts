import type { StaffTexts } from './nl.ts';

export const texts: StaffTexts = {
	name: 'Text',
	purpose: 'A text on the wall and the phones: welcome, explanation, break or closing.',
	settings: {
		heading: 'Heading',
		body: 'Text',
		bodyHelp: 'An empty line starts a new paragraph. Keep it short: people read this on a phone.',
		problems: { empty: 'Write a heading or a text. This step is empty now.' }
	}
};
