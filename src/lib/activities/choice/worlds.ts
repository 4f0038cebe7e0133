import type { Facilitator, Participant, ParticipantKind } from '../../domain/audience.ts';
import type { EveryAction, Forms, World } from '../world.ts';
import type { Action, Choices, Round, Settings } from './schema.ts';

export const scale: Settings = {
	question: '',
	kind: 'scale-5',
	options: [],
	limit: 3,
	lowest: '',
	highest: '',
	secrecy: 'secret',
	rounds: 1,
	rung: 'consult'
};
export const square: Settings = {
	...scale,
	question: 'Wat komt er op het plein?',
	kind: 'one',
	options: ['Een speelplek', 'Een terras', 'Meer bomen']
};
const gardens: Settings = {
	...square,
	question: 'Waaraan wilt u meewerken?',
	kind: 'more',
	limit: 2,
	options: ['Een moestuin', 'Een bloemenveld', 'Samen opruimen', 'Bankjes maken', 'Een buurtfeest']
};
/** Words as long as they can be. */
const longest: Settings = {
	...square,
	question: `${'Wat moet er op het plein komen, zodat iedereen er graag is en blijft'.repeat(3).slice(0, 159)}?`,
	options: ['kinderen', 'jongeren', 'ouderen', 'iedereen', 'fietsers', 'honden'].map((who) =>
		`Een plek voor ${who} waar het ook op warme dagen in de zomer prettig is om te zitten`.slice(
			0,
			80
		)
	)
};
export const twice = (settings: Settings): Settings => ({ ...settings, rounds: 2 });

export type Deed = { by: Participant | Facilitator; action: Action };

export const facilitator: Facilitator = { role: 'facilitator', id: 'facilitator' };
export const nextRound: Deed = { by: facilitator, action: { kind: 'next-round' } };

export const person = (number: number, kind: ParticipantKind = 'resident'): Participant => ({
	role: 'participant',
	id: `person-${String(number)}`,
	kind,
	channel: 'phone'
});

/** So many people of one kind with the same choice; numbered on from `first`. */
export function choose(
	first: number,
	count: number,
	choices: Choices,
	{ kind = 'resident', round = 1 }: { kind?: ParticipantKind; round?: Round } = {}
): Deed[] {
	return Array.from({ length: count }, (_, index) => ({
		by: person(first + index, kind),
		action: { kind: 'choose', round, choices }
	}));
}

/** Two rounds, told as groups of people: how many, what they chose first, and what they chose then; null: nothing. */
export function twoRounds(...groups: [number, Choices | null, Choices | null][]): Deed[] {
	const place = (index: number) =>
		groups.slice(0, index).reduce((sum, [people]) => sum + people, 1);
	const inRound = (round: Round) =>
		groups.flatMap(([people, first, second], index) => {
			const choices = round === 1 ? first : second;
			return choices ? choose(place(index), people, choices, { round }) : [];
		});
	return [...inRound(1), nextRound, ...inRound(2)];
}

export const worlds: World<Settings, Action>[] = [
	{ name: 'empty', settings: square, actions: [] },
	{
		name: 'halfway, one changed their mind and one took it back',
		settings: square,
		actions: [
			...choose(1, 7, ['line-1']),
			...choose(8, 4, ['line-3'], { kind: 'professional' }),
			...choose(1, 1, ['line-2']),
			{ by: person(2), action: { kind: 'withdraw', round: 1 } }
		]
	},
	{
		name: 'residents and professionals apart',
		settings: square,
		actions: [
			...choose(1, 9, ['line-1']),
			...choose(10, 4, ['line-3']),
			...choose(14, 6, ['line-3'], { kind: 'professional' }),
			...choose(20, 1, ['line-2'], { kind: 'entrepreneur' })
		]
	},
	{ name: 'everyone the same', settings: scale, actions: choose(1, 12, ['4']) },
	{ name: 'too few', settings: scale, actions: choose(1, 3, ['2']) },
	{
		name: 'in the open',
		settings: { ...square, secrecy: 'open' },
		actions: [...choose(1, 5, ['line-1']), ...choose(6, 2, ['line-2'], { kind: 'professional' })]
	},
	{
		name: 'more than one',
		settings: gardens,
		actions: [
			...choose(1, 8, ['line-1', 'line-3']),
			...choose(9, 5, ['line-2', 'line-3']),
			...choose(14, 3, ['line-5'])
		]
	},
	{
		name: 'a scale of ten',
		settings: {
			...scale,
			kind: 'scale-10',
			question: 'Hoe veilig voelt u zich op straat?',
			lowest: 'niet veilig',
			highest: 'heel veilig'
		},
		actions: [
			...choose(1, 3, ['4']),
			...choose(4, 6, ['6']),
			...choose(10, 7, ['7']),
			...choose(17, 5, ['8']),
			...choose(22, 1, ['10'])
		]
	},
	{
		name: 'two rounds, the second under way',
		settings: twice(scale),
		actions: [...choose(1, 9, ['3']), nextRound, ...choose(1, 4, ['4'], { round: 2 })]
	},
	{
		name: 'two rounds, closed after the first',
		settings: twice(scale),
		actions: [...choose(1, 5, ['3']), ...choose(6, 4, ['4'])]
	},
	{
		name: 'after talking many went up',
		settings: twice(scale),
		actions: twoRounds(
			[4, ['2'], ['2']],
			[5, ['2'], ['3']],
			[4, ['3'], ['3']],
			[6, ['3'], ['4']],
			[5, ['4'], ['3']],
			[2, ['4'], ['4']],
			[1, null, ['5']],
			[1, ['1'], null]
		)
	},
	{
		name: 'after talking many chose another',
		settings: twice(square),
		actions: twoRounds(
			[6, ['line-1'], ['line-1']],
			[8, ['line-1'], ['line-3']],
			[3, ['line-2'], ['line-1']],
			[2, ['line-3'], ['line-2']],
			[5, ['line-2'], ['line-2']],
			[4, ['line-3'], ['line-3']]
		)
	},
	{
		name: 'after talking a few changed their mind',
		settings: twice(square),
		actions: twoRounds(
			[11, ['line-1'], ['line-1']],
			[1, ['line-1'], ['line-2']],
			[8, ['line-2'], ['line-2']]
		)
	},
	{
		name: 'after talking few went down',
		settings: twice(scale),
		actions: twoRounds(
			[6, ['1'], ['4']],
			[8, ['2'], ['3']],
			[6, ['2'], ['2']],
			[3, ['3'], ['2']],
			[9, ['3'], ['3']]
		)
	},
	{
		name: 'after talking nobody changed their mind',
		settings: twice(square),
		actions: twoRounds([12, ['line-1'], ['line-1']], [8, ['line-2'], ['line-2']])
	},
	{
		name: 'two who left the whole hall',
		settings: twice(square),
		actions: twoRounds([18, ['line-1'], ['line-1']], [2, ['line-1'], ['line-2']])
	},
	{
		name: 'more than one, twice',
		settings: twice(gardens),
		actions: twoRounds(
			[8, ['line-1', 'line-3'], ['line-1', 'line-3']],
			[6, ['line-2'], ['line-2', 'line-3']],
			[5, ['line-4'], ['line-1', 'line-4']]
		)
	},
	{
		name: 'words as long as they can be',
		settings: longest,
		actions: [
			...choose(1, 9, ['line-1']),
			...choose(10, 7, ['line-2']),
			...choose(17, 5, ['line-3']),
			...choose(22, 4, ['line-4'])
		]
	},
	{
		name: 'words as long as they can be, in the open',
		settings: { ...longest, secrecy: 'open' },
		actions: [...choose(1, 9, ['line-1']), ...choose(10, 7, ['line-2'])]
	},
	{
		name: 'words as long as they can be, twice',
		settings: twice(longest),
		actions: twoRounds(
			[15, ['line-1'], ['line-1']],
			[12, ['line-2'], ['line-1']],
			[9, ['line-3'], ['line-2']],
			[8, ['line-2'], ['line-2']]
		)
	}
];

export const everyAction: EveryAction<Settings, Action> = {
	settings: twice(square),
	actions: [
		...choose(1, 1, ['line-1']),
		{ by: person(1), action: { kind: 'withdraw', round: 1 } },
		nextRound,
		...choose(1, 1, ['line-3'], { round: 2 })
	]
};

export const forms: Forms<Action> = {
	choose: { kind: ['choose'], round: ['2'], choice: ['line-3'] },
	withdraw: { kind: ['withdraw'], round: ['1'] }
};
