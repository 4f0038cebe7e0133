import type { FrontTexts } from '../nl/front.ts';

export const texts: FrontTexts = {
	title: 'Have your say about your neighbourhood',
	lead: 'Residents, entrepreneurs and the municipality talk about what goes well and what can be better.',
	codeLabel: 'Are you at an evening now? Enter the code.',
	nextSessions: 'The next evenings',
	noSessions: 'No evening is planned yet.',
	ideas: 'See what happened to each idea',
	view: 'View',
	viewSession: (title) => `View ${title}`,
	allWijken: (n) => `All ${n} neighbourhoods`,
	inhabitants: (n) => `${n} inhabitants`,
	map: 'Map of the neighbourhoods',
	at: (time) => `${time},`,
	mapSource:
		'Map: Statistics Netherlands (CBS) and Kadaster, 2022, CC BY 4.0. The borders are simplified.',
	mapLegend: 'An evening is planned here'
};
