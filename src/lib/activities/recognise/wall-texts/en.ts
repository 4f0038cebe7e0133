import type { Group } from '../../../domain/ballot/ballot.ts';
import { pluralIn } from '../../../texts/plural.ts';
import type { WallTexts } from './nl.ts';

const plural = pluralIn('en');

const people = { one: 'person', many: 'people' };
const nouns: Record<Group, { one: string; many: string }> = {
	residents: { one: 'resident', many: 'residents' },
	professionals: { one: 'professional', many: 'professionals' }
};
const nounOf = (group: Group | null) => (group ? nouns[group] : people);

export const texts: WallTexts = {
	wall: {
		closed: 'This step is closed.',
		figure: 'The figure',
		figureOf: (n, of) => `Figure ${n} of ${of}`,
		ask: 'What do you say?',
		said: 'What you say',
		how: 'Answer on your phone.',
		guessFirst: 'First make a guess on your phone. Then you will see the figure.',
		answered: (n, of) => `${n} of ${of} answered`,
		was: (year, value) => `In ${year}: ${value}.`,
		trend: { better: 'has become better', same: 'about the same', worse: 'has become worse' },
		noTrend: {
			none: 'no figure yet',
			suppressed: 'too few people',
			first: 'first measurement',
			borderMoved: 'border moved'
		},
		source: {
			model: (source) => `${source}, estimate`,
			register: (source) => source,
			survey: (source) => `${source}, survey`
		},
		overTheYears: (name) => `${name} over the years`,
		hallGuess: (n) => `The room guessed ${n} out of 10.`,
		groups: { residents: 'Residents', professionals: 'Professionals' },
		recognise: ({ part, form }) => {
			if (form === 'none' || form === 'few') return 'recognise this';
			if (form === 'most') return 'recognises this';
			return plural(part, { one: 'recognises this', other: 'recognise this' });
		},
		nobody: 'Nobody answered.',
		missing: {
			'too-few': 'too few people',
			none: 'nobody answered',
			lost: 'cannot be counted any more'
		},
		overview: 'All figures',
		count: (group, n) => `${n} ${plural(n, { one: nounOf(group).one, other: nounOf(group).many })}`,
		countBetween: (group, low, high) =>
			low === high ? `${low} ${nouns[group].many}` : `${low} to ${high} ${nouns[group].many}`,
		base: (parts) => `${parts.join(' and ')} answered.`,
		partly: (_n, who) => `${who} said: partly.`
	}
};
