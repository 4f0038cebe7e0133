import type { Shape } from '../../../texts/shape.ts';
import { pluralIn } from '../../../texts/plural.ts';
import type { texts as dutch } from './nl.ts';

const plural = pluralIn('en');

const people = (n: number) => plural(n, { one: '1 person', other: `${String(n)} people` });

export const texts: Shape<typeof dutch> = {
	defaultQuestion: {
		one: 'What do you choose?',
		more: 'What do you choose?',
		'scale-5': 'What is it like to live here?',
		'scale-10': 'What is it like to live here?'
	},
	lowest: 'very bad',
	highest: 'very good',
	ends: (lowest, highest, places) => `1 is ${lowest}, ${String(places)} is ${highest}.`,
	place: (place, places) => `${String(place)} out of ${String(places)}`,
	instruction: {
		one: 'Choose 1.',
		more: (limit, options) =>
			limit > 1 && limit >= options
				? 'Choose as many as you like.'
				: plural(limit, { one: 'Choose 1.', other: `Choose at most ${String(limit)}.` }),
		scale: (places) => `Choose a number from 1 to ${String(places)}.`
	},
	counter: (n, limit) => {
		if (n > limit) return `You chose ${String(n)}. Take ${String(n - limit)} away.`;
		return n === limit
			? `You chose ${String(n)}. That is the most.`
			: `You chose ${String(n)}. ${String(limit - n)} left.`;
	},
	send: 'Send my choice',
	round: { 1: 'Round 1: before we talk', 2: 'Round 2: after we talked' },
	roundsFact: 'After we talk, we ask this once more. The result comes after that.',
	choseLate: (names) => `You chose: ${names}. Do you want that now too? Then choose it again.`,
	choseBefore: (names) => `In round 1 you chose: ${names}.`,
	sent: {
		title: 'Your choice counts',
		caption: 'We have received your choice.',
		chosen: 'You chose',
		change: 'Change my choice',
		keep: 'Keep my choice as it is',
		changeable: 'You can still change this, until the facilitator closes the step.',
		changeableUntilNext: 'You can still change this, until round 2 begins.',
		withdraw: 'Take my choice away',
		withdrawHelp: 'Then your choice does not count.',
		resultLater: 'The result will be on the big screen soon.'
	},
	kept: {
		title: 'Your choice is on this phone',
		titleOfWithdrawal: 'We will take your choice away soon',
		caption: 'Not sent yet: there is no internet.'
	},
	closed: 'The question is closed',
	result: {
		answered: (n) => {
			if (n === 0) return 'Nobody answered.';
			return plural(n, { one: '1 person answered.', other: `${String(n)} people answered.` });
		},
		answeredIn: (round, n) => {
			if (n === 0) return `In round ${String(round)} nobody answered.`;
			return plural(n, {
				one: `In round ${String(round)} 1 person answered.`,
				other: `In round ${String(round)} ${String(n)} people answered.`
			});
		},
		tooFew: 'That is too few to show the result: somebody could guess who chose what.',
		lost: 'The answers cannot be opened any more: the key is lost. Nobody can count them.',
		beforeHidden:
			'We do not show round 1. Somebody could sometimes work out from it who chose a different answer.',
		onlyFirst: 'In round 2 fewer than 5 people answered. So you only see round 1.',
		noSecond: 'There was no round 2.',
		ballot: {
			one: 'Everyone could choose 1.',
			more: (limit) =>
				plural(limit, {
					one: 'Everyone could choose 1.',
					other: `Everyone could choose at most ${String(limit)}.`
				})
		},
		was: (now, before) => `${String(now)} (round 1: ${String(before)})`,
		votes: (n, of) => `${String(n)} of ${String(of)}`,
		rowWithOwn: (name) => `${name} (your choice)`,
		median: (from, to) =>
			from === to
				? `The middle answer is ${String(from)}.`
				: `The middle answer lies between ${String(from)} and ${String(to)}.`,
		medianBefore: (from, to) =>
			from === to
				? `In round 1 it was ${String(from)}.`
				: `In round 1 it lay between ${String(from)} and ${String(to)}.`,
		more: (n) =>
			plural(n, {
				one: 'You see 1 more choice on your phone.',
				other: `You see ${String(n)} more choices on your phone.`
			}),
		columns: (counts) => `How often each number was chosen: ${counts}.`,
		column: (place, votes) =>
			plural(votes, {
				one: `${String(place)}: once`,
				other: `${String(place)}: ${String(votes)} times`
			}),
		standing: 'How it stands now'
	},
	shift: {
		title: 'After we talked',
		people: (n) =>
			n === 0
				? 'Nobody answered twice.'
				: plural(n, {
						one: '1 person answered twice.',
						other: `${String(n)} people answered twice.`
					}),
		/** Not “too few”: that would tell how many they are, about. */
		hidden:
			'We do not show how many of them chose differently. Somebody could work out who they were.',
		hiddenShort: 'We do not show how many chose differently.',
		way: 'What happened?',
		count: 'People',
		up: 'Chose a higher number',
		down: 'Chose a lower number',
		same: 'Chose the same',
		moved: 'Chose differently',
		other: 'Chose differently in another way',
		moveTo: (to) => `To ‘${to}’`,
		move: (from, to) => `From ‘${from}’ to ‘${to}’`,
		picture: (parts) => `From round 1 to round 2. ${parts}.`,
		part: (way, n) => `${way}: ${people(n)}`
	},
	legend: {
		before: 'Open: round 1',
		after: 'Filled: round 2'
	},
	table: {
		option: 'Choice',
		place: 'Number',
		people: 'People',
		before: 'Round 1',
		after: 'Round 2',
		label: 'The result in a table',
		residents: 'Residents chose',
		residentsAndEntrepreneurs: 'Residents and entre\u00ADpreneurs chose',
		professionals: 'Profes\u00ADsionals chose',
		splitCaption: 'What did residents choose, and what did professionals choose?',
		splitBase: (residents, hasEntrepreneurs, professionals) =>
			hasEntrepreneurs
				? `${String(residents)} residents and entrepreneurs and ${String(professionals)} professionals answered.`
				: `${String(residents)} residents and ${String(professionals)} professionals answered.`,
		tooFewToSplit:
			'Residents and professionals are not shown apart. We do that only when 5 or more of both answered. So nobody can guess who chose what.',
		roundsNotSplit:
			'Residents and professionals are not shown apart. With two rounds somebody could else work out who chose differently.'
	},
	wall: {
		onPhone: 'Choose on your phone.',
		few: (limit, options) =>
			limit > 1 && limit >= options
				? 'Choose as many as you like, on your phone.'
				: plural(limit, {
						one: 'Choose 1 on your phone.',
						other: `Choose at most ${String(limit)} on your phone.`
					}),
		answeredOf: (n, present) => `${String(n)} of ${String(present)} answered`,
		rounds: (first, second) => `Round 1: ${people(first)}. Round 2: ${people(second)}.`,
		shiftOnPhone: 'How people changed is on your phone.',
		barsLater: 'The bars come here after 5 answers.',
		resultSoon: 'The result will be on this screen soon.'
	},
	report: {
		secret:
			'The answers were secret: the log does not say who chose what. Did a whole group choose the same? Then you know it of each of them.',
		open: 'This question was open: the big screen counted along.',
		unanimous: 'Everybody chose the same. So you now also know what each of them chose.',
		unanimousRounds:
			'In both rounds everybody chose the same. So you now also know what each of them chose.',
		unanimousRound:
			'In one round everybody chose the same. So you now also know what each of them chose then.',
		channels: {
			phone: (n) => `${String(n)} by phone`,
			paper: (n) => `${String(n)} on paper`,
			hands: (n) => `${String(n)} by a raised hand`,
			table: (n) => `${String(n)} at a table`,
			home: (n) => `${String(n)} from home`
		},
		channelsLead: (parts) => `This is how the answers came in: ${parts}.`
	},
	refusals: {
		'choice/round-over': 'Round 1 is over. This answer does not count. Choose now for round 2.'
	}
};
