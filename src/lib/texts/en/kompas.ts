import type { ToldShare } from '../../domain/statistics/told-share.ts';
import type { Texts } from '../nl/kompas.ts';
import { pluralIn } from '../plural.ts';
import { texts as figures } from './figures.ts';

const plural = pluralIn('en');

export const texts: Texts = {
	wijken: {
		title: 'Neighbourhoods',
		lead: 'Choose your neighbourhood or village. You see which figures get better or worse, and when there is an evening.',
		listTitle: 'All neighbourhoods and villages'
	},
	dorp: 'Village',
	keyFiguresSource: (publisher, years) => `Source: ${publisher}, ${years}`,
	hubCaption: 'inhabitants',
	kompas: 'The neighbourhood compass',
	kompasLabel: (wijk) =>
		`The neighbourhood compass of ${wijk}. The outer ring shows the figures. The inner ring shows what residents recognise.`,
	skipToTable: 'To the table with the same figures',
	noConversation: 'no evening yet',
	tooFew: 'too few people',
	lost: 'cannot be counted any more',
	legend: {
		figures: 'Outer ring: the figures',
		figuresLead:
			'Each box is one figure. We compare the neighbourhood with itself: with the last time it was measured.',
		suppressed: 'too few people, not shown',
		experience: 'Inner ring: what people experience',
		noExperience:
			'There has been no evening here yet. After it there will be dots: one dot is 1 out of 10 answers of residents that say “Recognise”.',
		experienceLead: (date) =>
			`One dot is 1 out of 10 answers of residents that say “Recognise”. This comes from the evening of ${date}.`
	},
	counted: {
		better: (n) => plural(n, { one: '1 is getting better', other: `${n} are getting better` }),
		worse: (n) => plural(n, { one: '1 is getting worse', other: `${n} are getting worse` }),
		same: (n) => plural(n, { one: '1 stays the same', other: `${n} stay the same` }),
		unknown: (n) => plural(n, { one: '1 is not known', other: `${n} are not known` }),
		suppressed: (n) => `${n} with too few people`
	},
	noFigures: 'no figure yet',
	sector: (theme, figures, experience) =>
		`${theme}. Figures: ${figures}. Experience: ${experience}.`,
	recognised: (share, isOfAnswers) =>
		isOfAnswers
			? sayRecognised(share, 'answers of residents', 'is “Recognise”', 'are “Recognise”')
			: sayRecognised(share, 'residents', 'recognises this', 'recognise this'),
	nextEvening: (when, time) => `${when}, ${time}`,
	viewEvening: 'View the evening',
	calendar: 'Put the evenings of this neighbourhood in your calendar',
	noEvening: 'No evening is planned in this neighbourhood yet.',
	news: {
		title: 'News from this neighbourhood',
		none: 'There is no news from this neighbourhood yet.',
		report: (wijk: string) => `The report of an evening in ${wijk} is ready`,
		onReport: 'The report of this evening is ready',
		idea: (state: string) => `About an idea: ${state}`,
		feed: (wijk: string) => `News from ${wijk}`,
		follow: 'Follow this news in your own news reader (Atom)'
	},
	highlights: {
		title: 'What stands out',
		lead: 'The largest changes since the last time.',
		none: 'No figure changed clearly since the last time.',
		change: (from) => `From ${from} to`,
		source: (source, from, to) => `${source}, from ${from} to ${to}`,
		view: 'View this figure'
	},
	table: {
		title: 'The same figures in a table',
		theme: 'Theme',
		figure: 'Figure',
		previous: 'Time before',
		latest: 'Last time',
		change: 'Change',
		experience: 'What people experience',
		inYear: (year) => `in ${year}`,
		notMeasured: 'not measured',
		about: (source, unit, status) => `${source}: ${unit}, ${status}.`
	},
	more: {
		title: 'More figures',
		lead: 'These figures do not count in the neighbourhood compass.'
	},
	reasons: {
		'first-measurement': 'first measurement',
		'no-figure': 'not known',
		'boundary-break': 'cannot be compared'
	},
	figures,
	percentage: 'percentage',
	unitNames: {
		percent: 'percentage of adults',
		'percent-change': 'change in per cent',
		count: 'number',
		'per-square-kilometre': 'number per square kilometre',
		'per-thousand': 'number per 1,000 inhabitants',
		kilometre: 'distance in kilometres',
		deviation: 'difference from a fixed figure for the Netherlands',
		score: 'score',
		grade: 'grade from 1 to 10'
	},
	measurementStatus: {
		available: 'final',
		provisional: 'provisional',
		estimate: 'estimate',
		suppressed: 'too few people, not shown',
		'not-measured': 'not measured',
		forecast: 'forecast'
	},
	statusExplained: {
		available: 'This figure was counted or asked, and it does not change any more.',
		provisional: 'This figure can still change.',
		estimate:
			'An estimate comes from a model. Not everybody was asked. A small difference then says little.',
		suppressed: 'Too few people. That is why we do not show this figure.',
		'not-measured': 'There is no figure yet.',
		forecast: 'This was not measured. It is what somebody expects.'
	},
	polarity: {
		'higher-is-better': 'Higher is better.',
		'lower-is-better': 'Lower is better.',
		neutral: 'Higher or lower is neither good nor bad.'
	},
	figure: {
		pageTitle: (figure, wijk) => `${figure} in ${wijk}`,
		noValue: 'no figure',
		inYear: (year) => `in ${year}`,
		kind: (unit, status) => `(${unit}, ${status})`,
		deviation: {
			above: (area, year) => `In ${year} ${area} stood above the fixed figure for the Netherlands.`,
			below: (area, year) => `In ${year} ${area} stood below the fixed figure for the Netherlands.`,
			equal: (area, year) => `In ${year} ${area} equalled the fixed figure for the Netherlands.`
		},
		change: 'Since the last time',
		fromTo: (from, fromYear, to, toYear) => `From ${from} in ${fromYear} to ${to} in ${toYear}.`,
		same: 'This stayed about the same.',
		withinMargin: 'The difference is too small to be certain.',
		firstMeasurement: 'This is the first measurement. There is nothing to compare it with yet.',
		noFigure: 'There is no figure yet.',
		suppressed: 'Too few people. That is why we do not show this figure.',
		incomparable:
			'The border of the neighbourhood moved between the two measurements. That is why we do not compare them.',
		neutral: 'More or less is neither good nor bad here. That is why we give no verdict.',
		beside: (municipality) => `Beside ${municipality} and the Netherlands`,
		besideLead:
			'Neighbourhoods may differ. That is why we compare a neighbourhood with itself first of all.',
		country: 'The Netherlands',
		besideLine: (area, people, value, year) =>
			people === null
				? `${area}: ${value} in ${year}.`
				: `${area}: ${people}. That is ${value} in ${year}.`,
		besideMissing: (area) => `${area}: there is no figure.`,
		years: 'Through the years',
		chart: (figure, first, last) =>
			`${figure}, from ${first} up to and including ${last}. The same figures are in the table below.`,
		breakLabel: (year) => `border moved in ${year}`,
		breakExplained:
			'At the dashed line the border of the neighbourhood moved. Figures from before and after that line are not about exactly the same area.',
		tableLabel: (figure) => `${figure}: all years`,
		year: 'Year',
		status: 'Kind of figure',
		source: 'Source',
		margin: 'Margin',
		marginRange: (low, high) => `${low} to ${high}`,
		marginExplained:
			'The margin says how certain the figure is. The true figure nearly always lies between these two numbers.',
		forecast: 'What somebody expects',
		forecastLine: (year, value, source) => `${year}: ${value} (source: ${source})`,
		explanation: 'What does this figure mean?'
	},
	sources: {
		title: 'Sources',
		publisher: (publisher) => `Publisher: ${publisher}.`,
		licence: (licence) => `Licence: ${licence}.`,
		noLicence: 'Licence: not confirmed yet.'
	},
	borders: {
		title: 'The border of this neighbourhood moved',
		meaning:
			'We do not compare figures from before and after that change if they are about different areas.'
	}
};

function sayRecognised(
	{ part, whole, form, people }: ToldShare,
	whom: string,
	one: string,
	other: string
): string {
	if (form === 'none') return `none of the ${people} ${whom} ${one}`;
	if (form === 'few') return `fewer than 1 out of 10 ${whom} ${other}`;
	if (form === 'most') return `nearly all ${whom} ${other}`;
	if (form === 'all') return `all ${people} ${whom} ${other}`;
	return `${part} out of ${whole} ${whom} ${plural(part, { one, other })}`;
}
