import type { Situation } from '../../domain/activity.ts';
import type { Participant, ParticipantKind } from '../../domain/audience.ts';
import type { Finding, SaidFinding } from '../../domain/finding/finding.ts';
import type { EveryAction, Forms, World } from '../world.ts';
import type { Action, Choices, Settings } from './schema.ts';

export const approval: Settings = {
	question: '',
	source: 'themes',
	fromStep: null,
	list: [],
	method: 'approval',
	limit: 3,
	perOption: 2,
	rung: 'advise'
};
export const dots: Settings = { ...approval, method: 'dots', limit: 5 };
const clusters: Settings = { ...approval, source: 'clusters' };

const wijk = { code: 'WK014100', name: 'Nieuwstraat-Kwartier', buurten: [] };

/** An evening in which one step went before this one. */
export function situationAfter(...findings: Finding[]): Situation {
	const earlier = [{ stepId: 'cards', activity: 'contributions', title: 'Kaartjes', findings }];
	return { wijk, figures: [], earlier };
}

/** A group with the one thing in it that somebody said. */
export const cluster = (id: string, title: string, theme: string): SaidFinding =>
	card(`in-${id}`, 1, { theme, group: { id, title: { textId: title }, theme, people: 2 } });

/** Something that one person wrote, and others support. */
export const card = (
	id: string,
	supporters: number,
	about: Partial<SaidFinding> = {}
): SaidFinding => ({
	kind: 'said',
	id,
	mood: 'better',
	theme: 'environment',
	text: { textId: `text-${id}` },
	people: 1 + supporters,
	group: null,
	...about
});

export const person = (number: number, kind: ParticipantKind = 'resident'): Participant => ({
	role: 'participant',
	id: `person-${String(number)}`,
	kind,
	channel: 'phone'
});

/** So many people of one kind with the same ballot; numbered on from `first`. */
export function votes(
	first: number,
	count: number,
	choices: Choices,
	kind: ParticipantKind = 'resident'
): { by: Participant; action: Action }[] {
	return Array.from({ length: count }, (_, index) => ({
		by: person(first + index, kind),
		action: { kind: 'vote', choices }
	}));
}

const hall = situationAfter(
	cluster('lonely', 'Eenzaamheid, vooral bij ouderen', 'health'),
	cluster('litter', 'Rommel naast de containers', 'environment'),
	cluster('youth', 'Te weinig te doen voor de jeugd', 'youth'),
	cluster('speed', 'Te hard rijden', 'safety'),
	cluster('dark', 'Donkere plekken in de straat', 'safety'),
	cluster('parking', 'Te weinig parkeer\u00ADplaatsen', 'environment'),
	cluster('green', 'Meer groen in de straat', 'environment')
);

/** Of 80 letters each. */
const longNames = ['kinderen', 'jongeren', 'bewoners', 'ouderen', 'fietsers', 'honden'].map((who) =>
	`Een plek voor ${who} waar het ook op warme dagen in de zomer prettig is om te zitten`.slice(
		0,
		80
	)
);

export const worlds: World<Settings, Action>[] = [
	{ name: 'empty', settings: clusters, situation: hall, actions: [] },
	{
		name: 'halfway, one changed their mind and one took it back',
		settings: clusters,
		situation: hall,
		actions: [
			...votes(1, 12, { lonely: 1, litter: 1 }),
			...votes(13, 3, { speed: 1 }, 'professional'),
			...votes(1, 1, { green: 1 }),
			{ by: person(2), action: { kind: 'withdraw' } }
		]
	},
	{
		name: 'everyone the same',
		settings: approval,
		actions: votes(1, 20, { health: 1, youth: 1, safety: 1 })
	},
	{
		name: 'two share the third place',
		settings: clusters,
		situation: hall,
		actions: [
			...votes(1, 8, { lonely: 1, litter: 1, youth: 1 }),
			...votes(9, 6, { lonely: 1, litter: 1, speed: 1 }),
			...votes(15, 3, { lonely: 1, youth: 1, dark: 1 }, 'professional'),
			...votes(18, 5, { speed: 1, dark: 1 }, 'professional'),
			...votes(23, 1, { parking: 1 }, 'entrepreneur')
		]
	},
	{
		name: 'all nine themes share the first place',
		settings: { ...approval, limit: 9 },
		actions: votes(1, 4, {
			...{ environment: 1, safety: 1, community: 1, housing: 1, health: 1 },
			...{ income: 1, youth: 1, amenities: 1, participation: 1 }
		})
	},
	{
		name: 'dots',
		settings: dots,
		actions: [
			...votes(1, 9, { health: 2, youth: 2, safety: 1 }),
			...votes(10, 6, { safety: 2, housing: 1 }, 'professional')
		]
	},
	{
		name: 'no time to put cards together',
		settings: clusters,
		situation: situationAfter(
			card('lamp', 4),
			card('bench', 7),
			card('thanks', 9, { mood: 'good' })
		),
		actions: votes(1, 3, { bench: 1 })
	},
	{
		name: 'meanwhile one card is hidden, one is erased and one is in other words',
		settings: clusters,
		situation: situationAfter(card('lamp', 4), card('bench', 7), card('bin', 2), card('tree', 3)),
		actions: [...votes(1, 6, { bench: 1, lamp: 1, tree: 1 }), ...votes(7, 2, { bin: 1 })],
		meanwhile: situationAfter(
			card('lamp', 4, {
				text: { textId: 'Meer licht op het pad langs het water', reworded: true }
			}),
			card('bin', 2),
			card('tree', 3)
		),
		erased: ['text-tree']
	},
	{
		name: 'names as long as they can be',
		settings: { ...approval, source: 'list', list: longNames },
		actions: [
			...votes(1, 9, { 'line-1': 1, 'line-2': 1, 'line-3': 1 }),
			...votes(10, 6, { 'line-1': 1, 'line-2': 1 }),
			...votes(16, 5, { 'line-1': 1, 'line-4': 1 }),
			...votes(21, 3, { 'line-5': 1 })
		]
	},
	{
		name: 'the key is lost',
		settings: approval,
		actions: votes(1, 9, { health: 1, youth: 1 }),
		isKeyLost: true
	}
];

export const everyAction: EveryAction<Settings, Action> = {
	settings: dots,
	actions: [
		...votes(1, 1, { youth: 2, safety: 1 }),
		{ by: person(1), action: { kind: 'withdraw' } },
		...votes(2, 1, { health: 1 }, 'professional')
	]
};

export const forms: Forms<Action> = {
	vote: { kind: ['vote'], 'dots:youth': ['2'], 'dots:safety': ['1'], 'dots:health': ['0'] },
	withdraw: { kind: ['withdraw'] }
};
