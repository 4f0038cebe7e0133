import type { Actor, Participant, ParticipantKind } from '../../domain/audience.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import type { EveryAction, Forms, World } from '../world.ts';
import { moods, type Mood } from './mood.ts';
import type { Action, Settings } from './schema.ts';

export const settings: Settings = {
	question: '',
	moods: [...moods],
	themes: [...kompasThemeIds],
	perPerson: 5,
	showWhileOpen: true,
	rung: 'consult'
};

function person(id: string, kind: ParticipantKind = 'resident'): Participant {
	return { role: 'participant', id, kind, channel: 'phone' };
}

export const ann = person('ann');
export const bo = person('bo');
export const cem = person('cem', 'entrepreneur');
export const dewi = person('dewi', 'professional');
export const facilitator: Actor = { role: 'facilitator', id: 'facilitator' };
/** Twelve residents who agree with each other. */
export const neighbours = Array.from({ length: 12 }, (_, index) => person(`neighbour-${index}`));

/** The id of the card or cluster with this number. */
export function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function write(
	by: Actor,
	number: number,
	text: string,
	mood: Mood = 'better'
): { by: Actor; action: Action } {
	return { by, action: { kind: 'add', id: idOf(number), mood, theme: 'environment', text } };
}

export function act(
	by: Actor,
	kind: 'withdraw' | 'support' | 'unsupport',
	number: number
): { by: Actor; action: Action } {
	return { by, action: { kind, id: idOf(number) } };
}

export function group(title: string, clusterNumber: number, numbers: number[]) {
	const cardIds = numbers.map(idOf);
	const clusterId = idOf(clusterNumber);
	const action: Action = { kind: 'group', clusterId, title, cardIds, theme: 'environment' };
	return { by: facilitator, action };
}

/** One card, with one press, by its own words. */
export function topic(clusterNumber: number, number: number) {
	const action: Action = {
		...{ kind: 'group', clusterId: idOf(clusterNumber), title: null },
		...{ cardIds: [idOf(number)], theme: 'environment' }
	};
	return { by: facilitator, action };
}

/** Undefined: the choice is taken back. */
export function link(clusterNumber: number, indicator: string | null | undefined) {
	const clusterId = idOf(clusterNumber);
	const action: Action =
		indicator === undefined
			? { kind: 'unlink-figure', clusterId }
			: { kind: 'link-figure', clusterId, indicator };
	return { by: facilitator, action };
}

export function lead(kind: 'leave-out' | 'take-along' | 'ungroup', clusterNumber: number) {
	return { by: facilitator, action: { kind, clusterId: idOf(clusterNumber) } satisfies Action };
}

const halfway = [
	write(ann, 1, 'De speeltuin is kapot'),
	write(bo, 2, 'Speeltuin kapot!!'),
	write(cem, 3, 'Veel klanten groeten elkaar', 'good'),
	act(bo, 'support', 1),
	write(dewi, 4, 'Onze buurvrouw Jansen heeft hulp nodig'),
	write(ann, 5, 'Meer groen in de straat', 'wish'),
	act(cem, 'support', 5),
	act(dewi, 'support', 5),
	group('De speeltuin', 90, [1, 2])
];

export const worlds: World<Settings, Action>[] = [
	{ name: 'empty', settings, actions: [] },
	{ name: 'halfway', settings, actions: halfway },
	{
		name: 'topics, one of them a single card and one left out, and a card that many support',
		settings,
		actions: [
			...halfway,
			topic(91, 5),
			write(bo, 6, 'Er staan te veel auto’s op de stoep'),
			group('Op de stoep', 92, [6]),
			lead('leave-out', 92),
			write(cem, 7, 'De lantaarn in het park is al maanden stuk'),
			...[ann, bo, dewi].map((one) => act(one, 'support', 7))
		]
	},
	{
		name: 'topics with a figure: suggested, chosen, and said to have none',
		settings,
		actions: [
			...halfway,
			write(bo, 6, 'Veel oudere buren zijn eenzaam'),
			group('Eenzaamheid', 91, [6]),
			topic(92, 5),
			link(92, null),
			link(90, 'jeu_te_doen')
		]
	},
	{
		name: 'everyone the same',
		settings,
		actions: [
			write(ann, 1, 'Er ligt rommel naast de containers'),
			...neighbours.map((neighbour) => act(neighbour, 'support', 1))
		]
	},
	{
		name: 'seven cards with equally many people',
		settings,
		actions: [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [
			write(
				neighbours[number] ?? ann,
				number,
				`Dit is kaartje ${number}, dat net zo veel mensen heeft`
			),
			act(ann, 'support', number)
		])
	},
	{
		name: 'cards that wait, were hidden or taken back',
		settings,
		actions: [
			write(ann, 1, 'Bel mij op 06-12345678'),
			write(bo, 2, 'Dit hoort hier niet'),
			write(cem, 3, 'Toch maar niet'),
			act(cem, 'withdraw', 3),
			write(dewi, 4, 'De mensen zijn aardig', 'good')
		],
		moderation: [{ kind: 'hide', item: idOf(2), reason: 'off-topic' }]
	},
	{
		name: 'cards of others come after the step',
		settings: { ...settings, showWhileOpen: false, moods: ['wish'], themes: [] },
		actions: neighbours.map((neighbour, index) => ({
			by: neighbour,
			action: {
				kind: 'add' as const,
				id: idOf(index + 1),
				mood: 'wish' as const,
				theme: null,
				text: `Een wens voor straat nummer ${index + 1}: ${'een bankje in de zon, '.repeat(8)}graag`
			}
		}))
	}
];

export const everyAction: EveryAction<Settings, Action> = {
	settings,
	actions: [
		write(ann, 1, 'De speeltuin is kapot'),
		write(bo, 2, 'Er kan niemand spelen'),
		write(dewi, 3, 'Mevrouw Jansen heeft hulp nodig'),
		write(cem, 4, 'Een bankje erbij, om te kijken', 'wish'),
		act(bo, 'support', 1),
		act(bo, 'unsupport', 1),
		group('De speeltuin', 90, [1, 2]),
		{ by: facilitator, action: { kind: 'add-to-group', clusterId: idOf(90), cardId: idOf(4) } },
		{ by: facilitator, action: { kind: 'rename-group', clusterId: idOf(90), title: 'Spelen' } },
		{ by: facilitator, action: { kind: 'remove-from-group', cardId: idOf(2) } },
		lead('leave-out', 90),
		lead('take-along', 90),
		link(90, 'jeu_te_doen'),
		link(90, null),
		link(90, undefined),
		lead('ungroup', 90),
		topic(91, 2),
		act(ann, 'withdraw', 1)
	]
};

export const forms: Forms<Action> = {
	add: {
		kind: ['add'],
		mood: ['better'],
		theme: ['environment'],
		text: ['De speeltuin is kapot']
	},
	support: { kind: ['support'], card: [idOf(1)] },
	unsupport: { kind: ['unsupport'], card: [idOf(1)] },
	withdraw: { kind: ['withdraw'], card: [idOf(1)] }
};
