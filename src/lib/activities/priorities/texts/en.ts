import type { Shape } from '../../../texts/shape.ts';
import type { texts as dutch } from './nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

const countWords = [
	'No',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten'
];
const count = (n: number) => countWords[n] ?? String(n);
const dots = (n: number) => plural(n, { one: '1 dot', other: `${n} dots` });

export const texts: Shape<typeof dutch> = {
	defaultQuestion: 'What matters most for your neighbour\u00ADhood?',
	again: (name, n) => `${name} (${n})`,
	dots,
	instruction: {
		approval: (limit, _perOption, options) =>
			limit > 1 && limit >= options
				? 'Choose as many as you like.'
				: plural(limit, { one: 'Choose 1.', other: `Choose at most ${limit}.` }),
		dots: (limit, perOption) =>
			perOption >= limit
				? `You have ${dots(limit)}.`
				: `You have ${dots(limit)}. Give at most ${perOption} to one topic.`
	},
	counter: {
		approval: (n, limit) => {
			if (n > limit) return `You chose ${n}. Take ${n - limit} away.`;
			return n === limit
				? `You chose ${n}. That is the most.`
				: `You chose ${n}. ${limit - n} left.`;
		},
		dots: (n, limit) => {
			if (n > limit) return `You gave ${dots(n)}. Take ${n - limit} away.`;
			return n === limit
				? `You gave ${dots(n)}. That is the most.`
				: `You gave ${dots(n)}. ${limit - n} left.`;
		}
	},
	nothingLeft: 'There is nothing left to choose: what stood here is not shown any more.',
	send: 'Send my choice',
	stepper: {
		field: (name) => `Dots for ${name}`,
		less: (name) => `Take a dot away from ${name}`,
		more: (name) => `Give a dot to ${name}`
	},
	sent: {
		title: 'Your choice counts',
		caption: 'We have received your choice.',
		chosen: 'You chose',
		change: 'Change my choice',
		keep: 'Keep my choice as it is',
		gone: 'Something you chose is no longer shown. Your choice still counts. You can also choose something else.',
		goneCounts: 'Something you chose is no longer shown. Your choice still counts.',
		changeable: 'You can still change this, until the facilitator closes the step.',
		withdraw: 'Take my choice away',
		withdrawHelp: 'Then your choice does not count.',
		resultLater: 'The result will be on the big screen soon.'
	},
	kept: {
		title: 'Your choice is on this phone',
		titleOfWithdrawal: 'We will take your choice away soon',
		caption: 'Not sent yet: there is no internet.'
	},
	closed: 'The vote is closed',
	result: {
		title: 'This matters most to you',
		voters: (n) => {
			if (n === 0) return 'Nobody voted.';
			return plural(n, { one: '1 person voted.', other: `${n} people voted.` });
		},
		tooFew: 'That is too few to show the result: somebody could guess who chose what.',
		lost: 'The votes cannot be opened any more: the key is lost. Nobody can count them.',
		ballot: {
			approval: (limit) =>
				plural(limit, {
					one: 'Everyone could choose 1.',
					other: `Everyone could choose at most ${limit}.`
				}),
			dots: (limit, perOption) =>
				perOption >= limit
					? `Everyone had ${dots(limit)}.`
					: `Everyone had ${dots(limit)}, at most ${perOption} for one topic.`
		},
		gone: (n) =>
			plural(n, {
				one: '1 topic is no longer shown. Its votes still count.',
				other: `${n} topics are no longer shown. Their votes still count.`
			}),
		tie: (n, rank) => `${count(n)} topics share place\u00A0${rank}.`,
		tieLeftOut: (n, rank) =>
			`${count(n)} topics share place\u00A0${rank}. You see them on your phone.`
	},
	table: {
		rank: 'Place',
		option: 'Topic',
		votes: {
			approval: (voters) => `Votes (out of ${voters})`,
			dots: (voters) =>
				plural(voters, { one: 'Dots (from 1 person)', other: `Dots (from ${voters} people)` })
		},
		residents: 'Residents chose',
		residentsAndEntrepreneurs: 'Residents and entre\u00ADpreneurs chose',
		professionals: 'Profes\u00ADsionals chose',
		splitCaption: 'What did residents choose, and what did professionals choose?',
		splitBase: (residents, hasEntrepreneurs, professionals) =>
			hasEntrepreneurs
				? `${residents} residents and entrepreneurs and ${professionals} professionals voted.`
				: `${residents} residents and ${professionals} professionals voted.`,
		tooFewToSplit:
			'Residents and professionals are not shown apart. We do that only when 5 or more of both voted. So nobody can guess who chose what.'
	},
	wall: {
		instruction: {
			approval: (limit, options) =>
				limit > 1 && limit >= options
					? 'Choose as many as you like, on your phone.'
					: plural(limit, {
							one: 'Choose 1 on your phone.',
							other: `Choose at most ${limit} on your phone.`
						}),
			dots: (limit) => `Divide ${dots(limit)} on your phone.`
		},
		votedOf: (n, present) => `${n} of ${present} voted`,
		resultSoon: 'The result will be on this screen soon.',
		more: (n) =>
			plural(n, {
				one: '1 more topic is on your phone.',
				other: `${n} more topics are on your phone.`
			})
	},
	report: {
		method: { approval: 'Choose at most a number', dots: 'Divide dots' },
		secret:
			'The vote was secret: the log does not say who chose what. Did a whole group choose the same? Then you know it of each of them.',
		unanimous: 'Everybody chose the same. So you now also know what each of them chose.',
		channels: {
			phone: (n) => `${n} by phone`,
			paper: (n) => `${n} on paper`,
			hands: (n) => `${n} by a raised hand`,
			table: (n) => `${n} at a table`,
			home: (n) => `${n} from home`
		},
		channelsLead: (parts) => `This is how the votes came in: ${parts}.`
	}
};
