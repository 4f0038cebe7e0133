import type { IdeaTexts } from '../nl/ideas.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const ideas = (n: number) => plural(n, { one: '1 idea', other: `${n} ideas` });

export const texts: IdeaTexts = {
	title: 'What became of each idea?',
	lead: 'An idea here is an initiative that somebody named on an evening. Does it stand in a public report? Then it stands here, once.',
	none: 'There are no ideas yet.',
	noneHelp:
		'Does somebody begin an initiative on an evening? Then you read here what becomes of it, as soon as the report is public.',
	evenings: 'See the evenings',
	all: ideas,
	asOf: (day) => `As of ${day}`,
	adds: (parts, sum) => `It adds up: ${parts} = ${sum}.`,
	waiting: (n) =>
		plural(n, {
			one: '1 idea still waits for an answer.',
			other: `${n} ideas still wait for an answer.`
		}),
	noneWaits: 'No idea waits for an answer.',
	late: (n) =>
		plural(n, {
			one: 'With 1 idea the municipality is late.',
			other: `With ${n} ideas the municipality is late.`
		}),
	perWijk: {
		title: 'Per wijk',
		wijk: 'Wijk',
		sum: 'Together',
		whole: 'All wijken',
		without: 'No ideas yet from:'
	},
	list: {
		title: 'All ideas',
		wijk: 'Wijk',
		state: 'What became of it?',
		year: 'Year of the evening',
		anyWijk: 'All wijken',
		anyState: 'Everything',
		anyYear: 'All years',
		show: 'Show',
		found: (n, all) => plural(all, { one: `${ideas(n)}.`, other: `${n} of ${ideas(all)}.` }),
		range: (from, to) => `You see ${from} to ${to}.`,
		nothing: 'There is no idea like this. Choose something else.',
		showAll: 'Show all ideas',
		save: 'Save this list as a file (CSV)',
		fileName: 'ideas',
		since: (day) => `since ${day}`,
		pages: 'More ideas',
		previous: 'Previous',
		next: 'Next'
	},
	ofWijk: {
		title: 'Ideas from this wijk',
		none: 'There are no ideas from this wijk yet.',
		toAll: (n) =>
			plural(n, {
				one: 'See this idea in the list of the whole city',
				other: `All ${n} ideas from this wijk`
			})
	},
	now: {
		title: 'What became of the ideas of the evening?',
		label: 'Now',
		standing: (state, day) => `${state}, since ${day}`,
		toAll: 'See all ideas from this wijk'
	}
};
