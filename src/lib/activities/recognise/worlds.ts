import type { Situation } from '../../domain/activity.ts';
import type { Actor, ParticipantKind } from '../../domain/audience.ts';
import { composeFigures } from '../../domain/wijkkompas/figure.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import {
	borderMoved,
	describeIndicator,
	loneliness,
	measure,
	residents,
	volunteering
} from '../../domain/wijkkompas/worlds.ts';
import type { RecognitionAnswer } from '../../domain/finding/finding.ts';
import type { EveryAction, Forms, World } from '../world.ts';
import type { Action, Settings } from './schema.ts';

type RecogniseWorld = World<Settings, Action>;

const wijk = { code: 'WK01', name: 'Nieuwstraat-Kwartier', buurten: [] };

const volunteers = describeIndicator({
	...volunteering,
	texts: nameBoth('Doet vrijwilligerswerk', 'doen vrijwilligerswerk.', 'doet vrijwilligerswerk.')
});
const makingEndsMeet = describeIndicator({
	id: 'ink_moeite_rondkomen',
	theme: 'income',
	texts: nameBoth('Heeft moeite met rondkomen', 'komen moeilijk rond.', 'komt moeilijk rond.')
});
const moving = describeIndicator({
	id: 'gez_beweegrichtlijn',
	polarity: 'higher-is-better',
	texts: nameBoth('Beweegt genoeg', 'bewegen genoeg.', 'beweegt genoeg.')
});
const surroundings = describeIndicator({
	id: 'lo_lbm_fysiek',
	theme: 'environment',
	polarity: 'higher-is-better',
	unit: 'deviation',
	decimals: 3,
	source: 'leefbaarometer-3',
	noticeableChange: 0.01,
	texts: {
		nl: {
			...nameBoth('Fysieke omgeving').nl,
			more: 'De omgeving wordt prettiger om in te wonen',
			less: 'De omgeving wordt minder prettig om in te wonen'
		}
	}
});
const youth = describeIndicator({
	id: 'jeu_te_doen',
	theme: 'youth',
	unit: 'score',
	texts: nameBoth('Er is genoeg te doen voor de jeugd')
});

/** The same words in both languages: situations are about numbers. */
function nameBoth(name: string, people: string | null = null, person: string | null = null) {
	const more = `Meer: ${name}`;
	const less = `Minder: ${name}`;
	const words = { name, people, person, more, less, explanation: `${name}: zo is het gemeten.` };
	return { nl: words, en: words };
}

function series(indicator: string, values: Record<number, number>): Measurement[] {
	return Object.entries(values).map(([year, value]) => measure(Number(year), value, { indicator }));
}

/** A wijk with figures of every sort: worse, better, the same, no share of people, and none at all. */
export const situation: Situation = {
	wijk,
	earlier: [],
	figures: composeFigures({
		indicators: [surroundings, volunteers, loneliness, moving, makingEndsMeet, youth, residents],
		measurements: [
			...series('gez_eenzaam', { 2012: 49.6, 2016: 54.3, 2020: 62 }),
			...series('soc_vrijwilligerswerk', { 2016: 22.3, 2020: 17.7 }),
			...series('gez_beweegrichtlijn', { 2016: 47.7, 2020: 47 }),
			...series('ink_moeite_rondkomen', { 2012: 43, 2016: 36.1, 2020: 26.5 }),
			...series('lo_lbm_fysiek', { 2022: -0.002, 2024: -0.06 }),
			...series('bev_inwoners', { 2023: 3210, 2024: 3255 })
		],
		breaks: [borderMoved],
		wijk: 'WK01',
		municipality: 'GM0141',
		country: 'NL',
		thisYear: 2026
	})
};

export const settings: Settings = {
	indicators: ['gez_eenzaam'],
	question: '',
	guessFirst: false,
	rung: 'consult'
};

export function person(number: number, kind: ParticipantKind = 'resident'): Actor {
	return { role: 'participant', id: `${kind}-${number}`, kind, channel: 'phone' };
}

export const facilitator: Actor = { role: 'facilitator', id: 'facilitator' };

/** So many people of one kind, each with the same answer. */
export function give(
	answer: RecognitionAnswer,
	count: number,
	from = 0,
	kind: ParticipantKind = 'resident',
	indicator = 'gez_eenzaam'
): RecogniseWorld['actions'] {
	return Array.from({ length: count }, (_, index) => ({
		by: person(from + index, kind),
		action: { kind: 'answer', indicator, answer }
	}));
}

/** A uuid that can be told apart by its number. */
export function numberedId(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function remark(
	number: number,
	text: string,
	by = person(number)
): RecogniseWorld['actions'][number] {
	return {
		by,
		action: { kind: 'remark', id: numberedId(number), indicator: 'gez_eenzaam', text }
	};
}

const fullHall = [
	...give('yes', 16),
	...give('partly', 4, 16),
	...give('no', 3, 20),
	...give('unknown', 1, 23),
	...give('yes', 5, 0, 'professional'),
	...give('no', 2, 5, 'professional')
];

export const worlds: RecogniseWorld[] = [
	{ name: 'empty', settings, situation, actions: [] },
	{
		name: 'no figures at all',
		settings,
		situation: { wijk, earlier: [], figures: [] },
		actions: []
	},
	{
		name: 'halfway',
		settings: { ...settings, indicators: ['gez_eenzaam', 'soc_vrijwilligerswerk', 'jeu_te_doen'] },
		situation,
		actions: [...give('yes', 3), ...give('no', 2, 0, 'resident', 'jeu_te_doen')]
	},
	{
		name: 'a full hall with remarks',
		settings,
		situation,
		actions: [
			...fullHall,
			remark(1, 'Op zondag is er niets open.'),
			remark(2, 'Bel 06-12345678, dan vertel ik meer.'),
			remark(3, 'Wij zien het in het spreekuur.', person(0, 'professional'))
		]
	},
	{
		name: 'two small groups',
		settings: { ...settings, indicators: ['soc_vrijwilligerswerk', 'gez_eenzaam'] },
		situation,
		actions: [
			...give('yes', 5),
			...give('partly', 1, 5),
			...give('no', 1, 6),
			...give('yes', 4, 0, 'professional'),
			...give('unknown', 1, 4, 'professional'),
			...give('no', 7, 0, 'resident', 'soc_vrijwilligerswerk'),
			{ by: facilitator, action: { kind: 'spotlight', indicator: 'gez_eenzaam' } }
		]
	},
	{
		name: 'two groups just too small for a share of ten',
		settings: { ...settings, question: 'Ziet u dit ook om u heen, in uw straat of bij uw buren?' },
		situation,
		actions: [
			...give('yes', 18),
			...give('partly', 1, 18),
			...give('no', 16, 0, 'professional'),
			...give('partly', 3, 16, 'professional')
		]
	},
	{
		name: 'a score that a model gave',
		settings: { ...settings, indicators: ['lo_lbm_fysiek'] },
		situation,
		actions: [...give('yes', 6, 0, 'resident', 'lo_lbm_fysiek')]
	},
	{ name: 'everyone the same', settings, situation, actions: give('yes', 12) },
	{
		name: 'too few professionals to show apart',
		settings,
		situation,
		actions: [
			...give('yes', 4),
			...give('no', 4, 4),
			...give('no', 4, 0, 'professional'),
			remark(1, 'Ik zie het anders.', person(0, 'professional'))
		]
	},
	{
		name: 'a guess first',
		settings: { ...settings, guessFirst: true },
		situation,
		actions: Array.from({ length: 6 }, (_, number) => number).flatMap((number) => [
			{ by: person(number), action: { kind: 'guess', indicator: 'gez_eenzaam', tenths: number } },
			{ by: person(number), action: { kind: 'answer', indicator: 'gez_eenzaam', answer: 'partly' } }
		])
	},
	{
		name: 'five figures on one wall',
		settings: {
			...settings,
			indicators: [
				'gez_eenzaam',
				'soc_vrijwilligerswerk',
				'ink_moeite_rondkomen',
				'lo_lbm_fysiek',
				'jeu_te_doen'
			]
		},
		situation,
		actions: [
			...fullHall,
			...give('no', 20, 0, 'resident', 'soc_vrijwilligerswerk'),
			...give('yes', 22, 0, 'resident', 'ink_moeite_rondkomen'),
			...give('yes', 7, 0, 'professional', 'ink_moeite_rondkomen'),
			...give('partly', 24, 0, 'resident', 'lo_lbm_fysiek'),
			...give('yes', 3, 0, 'resident', 'jeu_te_doen'),
			{ by: facilitator, action: { kind: 'overview' } }
		]
	}
];

const indicator = 'gez_eenzaam';

export const everyAction: EveryAction<Settings, Action> = {
	settings: { ...settings, guessFirst: true },
	actions: [
		{ by: person(1), action: { kind: 'guess', indicator, tenths: 4 } },
		{ by: person(1), action: { kind: 'answer', indicator, answer: 'partly' } },
		remark(1, 'Op zondag is er niets open.', person(1)),
		{ by: facilitator, action: { kind: 'spotlight', indicator } },
		{ by: facilitator, action: { kind: 'overview' } }
	]
};

export const forms: Forms<Action> = {
	guess: { kind: ['guess'], indicator: [indicator], tenths: ['4'] },
	answer: { kind: ['answer'], indicator: [indicator], answer: ['partly'] },
	remark: { kind: ['remark'], indicator: [indicator], text: ['Op zondag is er niets open.'] }
};
