import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../domain/activity.ts';
import { audiences, type Actor } from '../../domain/audience.ts';
import { findingsOf } from '../../domain/finding/finding.ts';
import type { ModerationAction } from '../../domain/moderation/action.ts';
import { playActivity } from '../../../../tests/support/play-activity.ts';
import { initiatives } from './activity.ts';
import { actionSchema, settingsSchema, type Action, type Settings } from './schema.ts';
import type { ConsoleScreen, PhoneScreen, WallScreen } from './screens.ts';
import { worlds } from './worlds.ts';

const situation: Situation = {
	wijk: { code: 'WK01', name: 'Wijk', buurten: [{ code: 'BU01', name: 'Noord' }] },
	figures: [],
	earlier: []
};
const settings = settingsSchema.parse({});
const person = (id: string): Actor => ({
	role: 'participant',
	id,
	kind: 'resident',
	channel: 'phone'
});
const [ann, bo, cas] = [person('ann'), person('bo'), person('cas')];
const facilitator: Actor = { role: 'facilitator', id: 'staff' };
const idOf = (n: number) => `0b0e7f0a-3c58-4a4e-9a5f-0d7c6c1f000${String(n)}`;

const propose = (n: number, differs: object = {}): Action =>
	actionSchema.parse({
		kind: 'propose',
		id: idOf(n),
		title: `Titel ${String(n)}`,
		what: 'Iets doen',
		theme: null,
		buurt: null,
		point: null,
		role: 'none',
		...differs
	});

function open(chosen: Settings = settings) {
	const step = playActivity(initiatives, chosen, [], situation);
	return {
		step,
		act: (by: Actor, action: Action) => step.act(by, action),
		phone: () => step.viewFor('participant', 'open') as PhoneScreen,
		wall: (phase: 'open' | 'shown') => step.viewFor('wall', phase) as WallScreen,
		console: () => step.viewFor('facilitator', 'open') as ConsoleScreen,
		moderate: (action: ModerationAction) => step.moderate(action)
	};
}

const show: ModerationAction = { kind: 'show', item: idOf(1) };
const hide: ModerationAction = { kind: 'hide', item: idOf(1), reason: 'off-topic' };
const refused = (refusal: string) => ({ ok: false, refusal });

describe('initiatives', () => {
	it('counts a person once, in the role they chose last', () => {
		const { act, phone } = open();
		act(ann, propose(1, { role: 'lead' }));
		act(bo, { kind: 'support', id: idOf(1) });
		expect(phone().initiatives[0]).toMatchObject({ leaders: 1, hands: 0, supporters: 1 });
		act(bo, { kind: 'help', id: idOf(1) });
		expect(phone().initiatives[0]).toMatchObject({ leaders: 1, hands: 1, supporters: 0 });
		act(bo, { kind: 'retract', id: idOf(1) });
		expect(phone().initiatives[0]).toMatchObject({ leaders: 1, hands: 0, supporters: 0 });
		expect(act(bo, { kind: 'retract', id: idOf(1) })).toEqual(refused('already-done'));
	});

	it('lets nobody support their own initiative, but lets them lead it', () => {
		const { act } = open();
		act(ann, propose(1));
		expect(act(ann, { kind: 'support', id: idOf(1) })).toEqual(refused('own-card'));
		expect(act(ann, { kind: 'lead', id: idOf(1) })).toEqual({ ok: true });
	});

	it('keeps an initiative with a telephone number for the facilitator, who can show it', () => {
		const { act, phone, console, step, moderate } = open();
		act(ann, propose(1, { what: 'Bel 0612345678' }));
		expect(phone().initiatives).toEqual([]);
		expect(console().initiatives).toMatchObject([{ standing: 'held' }]);
		expect(step.ownFor('ann').proposed[0]?.standing).toBe('held');
		expect(act(bo, { kind: 'support', id: idOf(1) })).toEqual(refused('words-gone'));
		moderate(show);
		expect(phone().initiatives).toHaveLength(1);
	});

	it.each<[string, (step: ReturnType<typeof open>['step']) => unknown]>([
		['hidden', (step) => step.moderate(hide)],
		['erased', (step) => step.erase(step.textIdOf(idOf(1)), step.textIdOf(idOf(1), 1))]
	])('that was %s takes nobody in any more, and lets go who joined it', (_, takeAway) => {
		const { act, step } = open();
		act(ann, propose(1));
		act(bo, { kind: 'help', id: idOf(1) });
		takeAway(step);
		expect(act(cas, { kind: 'help', id: idOf(1) })).toEqual(refused('words-gone'));
		expect(act(bo, { kind: 'lead', id: idOf(1) })).toEqual(refused('words-gone'));
		expect(act(bo, { kind: 'retract', id: idOf(1) })).toEqual({ ok: true });
	});

	it('that has lost its title alone still tells what it is', () => {
		const { act, step } = open();
		act(ann, propose(1));
		step.erase(step.textIdOf(idOf(1)));
		expect(act(bo, { kind: 'help', id: idOf(1) })).toEqual({ ok: true });
	});

	it('leaves a hidden initiative out of the phones, the wall and the report, until it is shown again', () => {
		const { act, phone, wall, step, moderate } = open();
		act(ann, propose(1));
		moderate(hide);
		expect(phone().initiatives).toEqual([]);
		expect(wall('shown').total).toBe(0);
		expect(step.result().initiatives).toEqual([]);
		expect(step.ownFor('ann').proposed).toMatchObject([{ reason: 'off-topic' }]);
		moderate(show);
		expect(phone().initiatives).toHaveLength(1);
	});

	it('can be reworded text by text, and then a place in the wall has the other words', () => {
		const { act, wall, step, moderate } = open();
		act(ann, propose(1));
		const [text, of] = ['Samen buiten', step.textIdOf(idOf(1))];
		expect(moderate({ kind: 'reword', item: idOf(1), of, text })).toEqual({ ok: true });
		expect(step.read(wall('open')).rows[0]?.title).toMatchObject({ text, reworded: true });
		const [initiative] = step.read(step.published()).initiatives;
		expect(initiative?.title.text).toBe(text);
		expect(initiative?.what).toEqual({ textId: step.textIdOf(idOf(1), 1), text: 'Iets doen' });
		expect(step.read(step.ownFor('ann')).proposed[0]?.title.text).toBe('Titel 1');
	});

	it('is looked at anew when it was taken back and comes again under the same id', () => {
		const { act, phone, moderate } = open();
		act(ann, propose(1, { what: 'Bel 0612345678' }));
		moderate(show);
		act(ann, { kind: 'withdraw', id: idOf(1) });
		act(ann, propose(1, { what: 'Bel 0687654321' }));
		expect(phone().initiatives).toEqual([]);
	});

	it('lets only its writer take an initiative away, and then there is room for another', () => {
		const { act } = open({ ...settings, perPerson: 1 });
		act(ann, propose(1));
		expect(act(ann, propose(2))).toEqual(refused('too-many-cards'));
		expect(act(bo, { kind: 'withdraw', id: idOf(1) })).toEqual(refused('not-yours'));
		expect(act(ann, { kind: 'withdraw', id: idOf(1) })).toEqual({ ok: true });
		expect(act(ann, propose(2))).toEqual({ ok: true });
	});

	it('takes only a buurt of this wijk and a theme that was asked for', () => {
		const { act, phone } = open({ ...settings, themes: ['safety'] });
		expect(act(ann, propose(1, { buurt: 'BU99' }))).toEqual(refused('choice-unknown'));
		expect(act(ann, propose(1, { theme: 'health' }))).toEqual(refused('choice-unknown'));
		act(ann, propose(1, { buurt: 'BU01', theme: 'safety' }));
		expect(phone().initiatives[0]?.buurt?.name).toBe('Noord');
	});

	it('keeps the first five in place on the wall, and shows the five with most doers at the end', () => {
		const { act, wall } = open();
		[1, 2, 3, 4, 5, 6].forEach((n) => act(person(`writer ${String(n)}`), propose(n)));
		act(ann, { kind: 'support', id: idOf(2) });
		act(bo, { kind: 'support', id: idOf(2) });
		act(cas, { kind: 'help', id: idOf(6) });
		const titles = (phase: 'open' | 'shown') => wall(phase).rows.map(({ id }) => id);
		expect(titles('open')).toEqual([1, 2, 3, 4, 5].map(idOf));
		expect(titles('shown')).toEqual([6, 2, 1, 3, 4].map(idOf));
		expect(wall('open').total).toBe(6);
	});

	it('tells the report who carries it in numbers, supporters by kind', () => {
		const { act, step } = open();
		act(ann, propose(1, { role: 'lead', buurt: 'BU01' }));
		act(bo, { kind: 'support', id: idOf(1) });
		act({ ...cas, kind: 'professional' } as Actor, { kind: 'support', id: idOf(1) });
		expect(step.read(step.findings())).toEqual([
			{
				kind: 'proposal',
				id: idOf(1),
				title: { textId: '1.title', text: 'Titel 1' },
				what: { textId: '1.what', text: 'Iets doen' },
				needed: null,
				theme: null,
				buurt: 'BU01',
				point: null,
				leaders: 1,
				hands: 0,
				supporters: { resident: 1, entrepreneur: 0, professional: 1 }
			}
		]);
		expect(step.answered()).toBe(3);
	});

	it('names what is wrong with the words', () => {
		const parse = (differs: object) => () => propose(1, differs);
		expect(parse({ title: ' ' })).toThrow('text-empty');
		expect(parse({ what: 'a'.repeat(601) })).toThrow('text-too-long');
		expect(parse({ point: { latitude: 91, longitude: 6 } })).toThrow();
		expect(parse({ point: { latitude: 52, longitude: -181 } })).toThrow();
	});

	it.each(worlds)('accepts everything that happens in the world "$name"', (world) => {
		const { act } = open(world.settings);
		for (const { by, action } of world.actions) expect(act(by, action)).toEqual({ ok: true });
	});
});

const ids = fc.integer({ min: 1, max: 6 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
	fc
		.record({ n: ids, role: fc.constantFrom('lead', 'help', 'none'), flagged: fc.boolean() })
		.map(({ n, role, flagged }) =>
			propose(n, { role, ...(flagged && { what: 'Bel 0612345678' }) })
		),
	fc
		.record({
			kind: fc.constantFrom('lead', 'help', 'support', 'retract', 'withdraw'),
			n: ids
		})
		.map(({ kind, n }) => actionSchema.parse({ kind, id: idOf(n) }))
);
const anyone = fc.constantFrom(ann, bo, cas, facilitator);

describe('whatever happens, in whatever order', () => {
	it('nobody counts twice, nobody brings in too many, a refusal changes nothing and no view says who', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anyone, anyAction), { maxLength: 60 }), (acts) => {
				const two = { ...settings, perPerson: 2 };
				const { step, act, phone } = open(two);
				// By hand: who last chose what, per initiative.
				const chosen = new Map<string, Map<string, string>>();
				for (const [by, action] of acts) {
					const before = JSON.stringify(step.state);
					if (!act(by, action).ok) {
						expect(JSON.stringify(step.state)).toBe(before);
						continue;
					}
					const people = chosen.get(action.id) ?? new Map<string, string>();
					if (action.kind === 'propose') chosen.set(action.id, new Map([[by.id, action.role]]));
					else if (action.kind === 'withdraw') chosen.delete(action.id);
					else if (by.role === 'participant') people.set(by.id, action.kind);
				}
				for (const { id, leaders, hands, supporters } of phone().initiatives) {
					const roles = [...(chosen.get(id)?.values() ?? [])];
					const count = (role: string) => roles.filter((one) => one === role).length;
					expect([leaders, hands, supporters]).toEqual(['lead', 'help', 'support'].map(count));
				}
				for (const by of [ann, bo, cas]) {
					expect(step.ownFor(by.id).proposed.length).toBeLessThanOrEqual(2);
				}
				for (const audience of audiences) {
					const view = JSON.stringify(step.viewFor(audience, 'shown'));
					expect(view).not.toMatch(/"(ann|bo|cas)"/);
					if (audience !== 'facilitator') expect(view).not.toContain('flagged');
				}
			})
		);
	});
});

describe('the topic of an initiative', () => {
	const link = (topic: string | null): Action => ({ kind: 'link-topic', id: idOf(1), topic });
	const unlink: Action = { kind: 'unlink-topic', id: idOf(1) };

	function proposed() {
		const { step, act, console } = open();
		act(ann, propose(1));
		const topicOf = () => findingsOf(step.findings(), 'proposal')[0];
		return { step, act, console, topicOf };
	}

	it('is what whoever leads chose last, and goes along to the report', () => {
		const { act, console, topicOf } = proposed();
		expect(topicOf()).not.toHaveProperty('topic');
		act(facilitator, link('donker'));
		expect(topicOf()).toMatchObject({ topic: 'donker' });
		expect(console().initiatives[0]?.topic).toEqual({ to: 'donker' });
		act(facilitator, link(null));
		expect(topicOf()).toMatchObject({ topic: null });
		act(facilitator, unlink);
		expect(topicOf()).not.toHaveProperty('topic');
	});

	it('is chosen by nobody else, and twice with one effect', () => {
		const { act, topicOf } = proposed();
		expect(act(bo, link('donker')).ok).toBe(false);
		expect(act(facilitator, unlink)).toEqual(refused('already-done'));
		expect(topicOf()).not.toHaveProperty('topic');
	});

	it('is no business of a phone or a wall', () => {
		const { step, act } = proposed();
		act(facilitator, link('donker'));
		for (const audience of ['participant', 'wall'] as const) {
			expect(JSON.stringify(step.viewFor(audience, 'shown'))).not.toContain('donker');
		}
	});
});
