import type { Group } from '../../../domain/ballot/ballot.ts';
import type { ToldShare } from '../../../domain/statistics/told-share.ts';
import type { Texts } from '../texts.ts';
import { texts as figures } from '../../../texts/en/figures.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('en');

const nouns: Record<Group, { one: string; many: string }> = {
	residents: { one: 'resident', many: 'residents' },
	professionals: { one: 'professional', many: 'professionals' }
};

export const texts: Texts = {
	defaultQuestion: 'Do you recognise this?',
	doYouNotice: 'Do you notice that?',
	nothingToAsk: 'There is no figure about this neighbourhood yet, so there is nothing to ask now.',
	place: (n, of) => `${n} of ${of}`,
	answers: {
		yes: 'Recognise',
		partly: 'Partly',
		no: 'Do not recognise',
		unknown: 'Do not know'
	},
	figures,
	figure: {
		adultsHere: 'adults in your neigh\u00ADbourhood',
		wasPeople: (year, share) => `In ${year} it was ${figures.countShort(share)}.`,
		was: (year, value) => `In ${year} it was ${value}.`,
		wentTo: (from, was, to, is) => `In ${from} it was ${was}. In ${to} it was ${is}.`,
		comparedWith: (year) => `Compared with ${year}.`,
		trend: {
			better: 'This has become better.',
			same: 'This has stayed about the same.',
			worse: 'This has become worse.'
		},
		neutral: 'More or less is neither good nor bad here.',
		none: 'There is no figure yet.',
		suppressed: 'Too few people. That is why we do not show this figure.',
		first: 'This was measured for the first time.',
		borderMoved:
			'The neighbourhood has become larger or smaller. That is why we do not compare with the past.',
		source: {
			model: (source) => `Estimate by ${source}`,
			register: (source) => `Count by ${source}`,
			survey: (source) => `Survey by ${source}`
		},
		from: (source) => `Source: ${source}`,
		inYear: (source, year) => `${source}, ${year}`,
		provisional: 'provisional',
		explanation: 'Explanation'
	},
	guess: {
		question: (tail) => `How many out of 10 adults in your neigh\u00ADbourhood ${tail}?`,
		how: 'Make a guess. Then you will see the figure.',
		choices: 'Your guess',
		choice: (n) => `${n} out of 10`,
		yours: (n) => `You guessed ${n} out of 10.`,
		kept: 'Your guess is on this phone. You will see the figure when there is internet again.',
		hall: (n, people) =>
			`The room guessed ${n} out of 10. That is the middle guess of ${people} people.`
	},
	phone: {
		answered: 'What you answered so far',
		doneTitle: 'You have finished these questions',
		canChange: 'You can still change this, until the facilitator closes the step.',
		open: 'Press a line to change it or to add something.',
		change: 'Change your answer',
		resultSoon: 'The result will be on the big screen soon.',
		yourAnswers: 'What you answered',
		remark: {
			label: 'What do you notice of this yourself?',
			help: 'You do not have to. Do not use names. Others may read this later.',
			left: (n) => plural(n, { one: '1 character left', other: `${n} characters left` }),
			send: 'Send my remark',
			full: 'You wrote 3 remarks about this figure. There is no room for more.',
			yours: 'You wrote'
		}
	},
	result: {
		title: 'Who recognises this?',
		share: (group, share) => shareOf(group, share),
		shareShort: ({ part, whole, form, people }) => {
			if (form === 'none') return `none of ${people}`;
			if (form === 'few') return 'fewer than 1 out of 10';
			if (form === 'most') return 'nearly everyone';
			return form === 'all' ? `all ${people}` : `${part} out of ${whole}`;
		},
		base: (group, n) => `${n} ${nouns[group].many}`,
		margin: figures.between,
		marginHelp:
			'With other people in the room the number might have been different. It almost certainly lies between these two numbers.',
		aboutHall: 'This is about the people in the room. Entrepreneurs are counted as residents.',
		missing: {
			'too-few': (group) =>
				`${capitalise(nouns[group].many)}: too few people. That is why we do not show this.`,
			none: (group) => `${capitalise(nouns[group].many)}: nobody answered.`,
			lost: () => 'The answers cannot be opened any more: the key is lost. Nobody can count them.'
		},
		remarks: 'What people notice themselves',
		noRemarks: 'Nobody added anything.',
		by: { residents: 'resident', professionals: 'professional' }
	}
};

function shareOf(group: Group, { part, whole, form, people }: ToldShare): string {
	const { many } = nouns[group];
	if (form === 'none') return `None of the ${people} ${many} recognise this`;
	if (form === 'few') return `Fewer than 1 out of 10 ${many} recognise this`;
	if (form === 'most') return `Nearly all ${many} recognise this`;
	if (form === 'all') return `All ${people} ${many} recognise this`;
	return `${part} out of ${whole} ${many} recognise this`;
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
