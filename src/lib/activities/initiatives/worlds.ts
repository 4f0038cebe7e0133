import type { Situation } from '../../domain/activity.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Actor } from '../../domain/audience.ts';
import type { EveryAction, Forms, World } from '../world.ts';
import { settingsSchema, type Action, type Settings } from './schema.ts';

const settings = settingsSchema.parse({});

const resident = (id: string): Actor => ({
	role: 'participant',
	id,
	kind: 'resident',
	channel: 'phone'
});
const ann = resident('ann');
const bo = resident('bo');
const cas = resident('cas');
const dee: Actor = { role: 'participant', id: 'dee', kind: 'professional', channel: 'table' };

const ids = {
	cooking: '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0001',
	garden: '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0002',
	walk: '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0003',
	named: '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0004'
};

const facilitator: Actor = { role: 'facilitator', id: 'facilitator' };

/** A topic of the cards before. */
const alone = '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0091';

const idOfDark = '0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f0092';

const cooking: Action = {
	kind: 'propose',
	id: ids.cooking,
	title: 'Samen koken op dinsdag',
	what: 'Elke dinsdag koken wij met buren die alleen eten.',
	needed: 'Een keuken en pannen.',
	theme: 'community',
	buurt: null,
	point: null,
	role: 'lead'
};
const garden: Action = {
	kind: 'propose',
	id: ids.garden,
	title: 'Een pluktuin op het veldje',
	what: 'Fruit en kruiden die iedereen mag plukken.',
	theme: 'environment',
	buurt: null,
	point: { latitude: 52.3567, longitude: 6.6625 },
	role: 'none'
};
const walk: Action = {
	kind: 'propose',
	id: ids.walk,
	title: 'Wandelen met wie niet graag alleen gaat',
	what: 'Op zondagmiddag een rondje door de wijk.',
	theme: null,
	buurt: null,
	point: null,
	role: 'help'
};
const named: Action = {
	kind: 'propose',
	id: ids.named,
	title: 'Hulp in de tuin',
	what: 'Bel mevrouw Jansen op 0612345678, zij zoekt hulp.',
	theme: null,
	buurt: null,
	point: null,
	role: 'none'
};

const card = (id: string, topic: string, title: string, theme: string, text: string): Finding => ({
	...{ kind: 'said', id, mood: 'better', theme, people: 3 },
	text: { textId: `text-${id}`, text },
	group: { id: topic, title: { textId: `title-${topic}`, text: title }, theme, people: 3 }
});

const afterCards: Situation = {
	wijk: { code: 'WK01', name: 'Wijk', buurten: [] },
	figures: [],
	earlier: [
		{
			...{ stepId: 'kaartjes', activity: 'contributions', title: 'Kaartjes' },
			findings: [
				card('1', alone, 'Niemand eet alleen', 'community', 'Ik eet elke avond alleen'),
				card('2', idOfDark, 'Donkere paden', 'safety', 'Er brandt geen lamp')
			]
		}
	]
};

export const worlds: World<Settings, Action>[] = [
	{ name: 'empty', settings, actions: [] },
	{
		name: 'halfway',
		settings,
		actions: [
			{ by: ann, action: cooking },
			{ by: bo, action: { kind: 'help', id: ids.cooking } },
			{ by: bo, action: garden },
			{ by: cas, action: { kind: 'support', id: ids.cooking } },
			{ by: dee, action: { kind: 'support', id: ids.garden } }
		]
	},
	{
		name: 'everyone the same',
		settings,
		actions: [
			{ by: ann, action: cooking },
			...[bo, cas, dee].map((by) => ({
				by,
				action: { kind: 'help', id: ids.cooking } satisfies Action
			}))
		]
	},
	{
		name: 'a tie for the most people',
		settings,
		actions: [
			{ by: ann, action: cooking },
			{ by: bo, action: walk },
			{ by: cas, action: { kind: 'support', id: ids.cooking } },
			{ by: dee, action: { kind: 'support', id: ids.walk } }
		]
	},
	{
		name: 'topics of the cards before, to which an initiative belongs or does not',
		settings,
		situation: afterCards,
		actions: [
			{ by: ann, action: cooking },
			{ by: bo, action: garden },
			{ by: cas, action: walk },
			{ by: facilitator, action: { kind: 'link-topic', id: ids.garden, topic: null } },
			{ by: facilitator, action: { kind: 'link-topic', id: ids.walk, topic: alone } }
		]
	},
	{
		name: 'a name, and a change of mind',
		settings,
		actions: [
			{ by: ann, action: named },
			{ by: bo, action: garden },
			{ by: cas, action: { kind: 'support', id: ids.garden } },
			{ by: cas, action: { kind: 'lead', id: ids.garden } },
			{ by: cas, action: { kind: 'retract', id: ids.garden } },
			{ by: dee, action: walk },
			{ by: dee, action: { kind: 'withdraw', id: ids.walk } }
		],
		moderation: [
			{ kind: 'hide', item: ids.garden, reason: 'other' },
			{ kind: 'show', item: ids.garden }
		]
	}
];

const about = (kind: 'support' | 'help' | 'lead' | 'retract' | 'withdraw', id: string): Action => ({
	kind,
	id
});

export const everyAction: EveryAction<Settings, Action> = {
	settings,
	actions: [
		{ by: ann, action: cooking },
		{ by: bo, action: garden },
		{ by: dee, action: named },
		{ by: cas, action: about('support', ids.garden) },
		{ by: cas, action: about('help', ids.garden) },
		{ by: cas, action: about('lead', ids.garden) },
		{ by: cas, action: about('retract', ids.garden) },
		{ by: facilitator, action: { kind: 'link-topic', id: ids.garden, topic: alone } },
		{ by: facilitator, action: { kind: 'unlink-topic', id: ids.garden } },
		{ by: bo, action: about('withdraw', ids.garden) }
	]
};

export const forms: Forms<Action> = {
	propose: {
		kind: ['propose'],
		title: ['Samen koken op dinsdag'],
		what: ['Elke dinsdag koken wij met buren die alleen eten.'],
		needed: ['Een keuken en pannen.'],
		theme: ['community'],
		buurt: [''],
		latitude: [''],
		longitude: [''],
		role: ['lead']
	},
	support: { kind: ['support'], id: [ids.garden] },
	help: { kind: ['help'], id: [ids.garden] },
	lead: { kind: ['lead'], id: [ids.garden] },
	retract: { kind: ['retract'], id: [ids.garden] },
	withdraw: { kind: ['withdraw'], id: [ids.garden] }
};
