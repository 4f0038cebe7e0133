/** What the wall says; a phone never downloads it. */
import type { Group } from '../../../domain/ballot/ballot.ts';
import { pluralIn } from '../../../texts/plural.ts';
import type { Shape } from '../../../texts/shape.ts';
import type { ToldShare } from '../../../domain/statistics/told-share.ts';
import type { Missing } from '../missing.ts';
import type { texts as forResidents } from '../texts/nl.ts';

const plural = pluralIn('nl');

const people = { one: 'mens', many: 'mensen' };
const nouns: Record<Group, { one: string; many: string }> = {
	residents: { one: 'bewoner', many: 'bewoners' },
	professionals: { one: 'professional', many: 'professionals' }
};
const nounOf = (group: Group | null) => (group ? nouns[group] : people);

export const texts = {
	wall: {
		closed: 'Deze stap is gesloten.',
		figure: 'Het cijfer',
		figureOf: (n: number, of: number) => `Cijfer ${n} van ${of}`,
		ask: 'Wat zegt u?',
		said: 'Wat u zegt',
		how: 'Antwoord op uw telefoon.',
		guessFirst: 'Doe eerst een gok op uw telefoon. Daarna ziet u het cijfer.',
		answered: (n: number, of: number) =>
			plural(n, { one: `1 van ${of} antwoordde`, other: `${n} van ${of} antwoordden` }),
		was: (year: number, value: string) => `In ${year}: ${value}.`,
		trend: {
			better: 'beter geworden',
			same: 'ongeveer gelijk',
			worse: 'slechter geworden'
		},
		noTrend: {
			none: 'nog geen cijfer',
			suppressed: 'te weinig mensen',
			first: 'eerste meting',
			borderMoved: 'grens veranderd'
		},
		source: {
			model: (source: string) => `${source}, schatting`,
			register: (source: string) => source,
			survey: (source: string) => `${source}, onderzoek`
		},
		overTheYears: (name: string) => `${name} door de jaren`,
		hallGuess: (n: number) => `De zaal gokte ${n} van de 10.`,
		groups: { residents: 'Bewoners', professionals: 'Professionals' } satisfies Record<
			Group,
			string
		>,
		/** Stands after "5 van de 7", or below it. */
		recognise: ({ part, form }: ToldShare) => {
			if (form === 'none' || form === 'few' || form === 'most') return 'herkent dit';
			return plural(part, { one: 'herkent dit', other: 'herkennen dit' });
		},
		nobody: 'Niemand gaf antwoord.',
		missing: {
			'too-few': 'te weinig mensen',
			none: 'niemand gaf antwoord',
			lost: 'niet meer te tellen'
		} satisfies Record<Missing, string>,
		overview: 'Alle cijfers',
		count: (group: Group | null, n: number) =>
			`${n} ${plural(n, {
				one: nounOf(group).one,
				other: nounOf(group).many
			})}`,
		countBetween: (group: Group, low: number, high: number) =>
			low === high ? `${low} ${nouns[group].many}` : `${low} tot ${high} ${nouns[group].many}`,
		base: (parts: string[]) => `${parts.join(' en ')} antwoordden.`,
		partly: (n: number, who: string) =>
			plural(n, { one: `${who} zei: deels.`, other: `${who} zeiden: deels.` })
	}
};

export type WallTexts = Shape<typeof texts>;
/** All that a wall says. */
export type Texts = Shape<typeof forResidents & typeof texts>;
