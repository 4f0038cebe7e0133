/** What is decided on what people wrote, line by line in the log of an evening: by whom, when, and what it counts anew. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { accountFor } from '#lib/domain/session/account.ts';
import { applyEntry } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { collectOutcomes } from '#lib/domain/session/results.ts';
import { planState, type SessionState, type Step } from '#lib/domain/session/session.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { exampleSituation } from './situation.ts';

type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;

const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const stepFor = (id: string, activity: string, settings: object = {}): Step => ({
	...{ id, activity, title: id, minutes: 5, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse(settings)
});
const agenda = [
	stepFor('cards', 'contributions'),
	stepFor('plans', 'initiatives'),
	stepFor('figures', 'recognise', { indicators: ['gez_eenzaam'] })
];
const { wijk, figures } = exampleSituation();

const lead = (
	kind: LogEntry['kind'],
	stepId: string | null = null,
	payload: object = {}
): Deed => ({ kind, stepId, payload: { ...payload, ...(stepId === null ? {} : { stepId }) } });
const phone = (stepId: string, payload: object): Deed => ({
	...{ kind: 'act', stepId, payload },
	by: { seat: 'phone', who: 'ann', kind: stepId === 'figures' ? null : 'resident' }
});
const text = (textId: string, flagged = false) => ({ textId, hash: '', flagged });
const decide = (stepId: string, payload: object): Deed => ({ kind: 'moderate', stepId, payload });
const before = (stepId: string, payload: object): Deed => ({ kind: 'act', stepId, payload });

const opening = { agenda, practice: false, seed: 'seed', situation: { wijk, figures } };
const written: Deed[] = [
	{ ...lead('open-doors'), payload: opening },
	lead('start'),
	lead('open-step', 'cards'),
	...[1, 2, 3].map((number) => {
		const words = text(`card ${number}`, number === 2);
		const card = { kind: 'add', id: idOf(number), mood: 'better', theme: null, text: words };
		return phone('cards', card);
	}),
	lead('close-step', 'cards'),
	lead('show-result', 'cards'),
	lead('go-to', 'plans'),
	lead('open-step', 'plans'),
	phone('plans', {
		...{ kind: 'propose', id: idOf(4), title: text('title'), what: text('what', true) },
		...{ theme: null, buurt: null, point: null, role: 'lead' }
	}),
	lead('close-step', 'plans'),
	lead('go-to', 'figures'),
	lead('open-step', 'figures'),
	...[5, 6].map((number) => {
		const remark = { kind: 'remark', id: idOf(number), indicator: 'gez_eenzaam' };
		return phone('figures', { ...remark, text: text(`remark ${number}`, number === 6) });
	}),
	lead('close-step', 'figures'),
	lead('settle-step', 'figures', { opened: { figures: {} } })
];

let state: SessionState;

function apply(deed: Deed) {
	const seq = state.seq + 1;
	const entry: LogEntry = {
		...{ seq, actionId: `action ${seq}`, by: { seat: 'console', who: 'f' }, stepId: null },
		...{ payload: {}, at: '2026-11-26T19:00:00.000Z' },
		...deed
	};
	return applyEntry(state, entry, { findActivity, sha256 });
}

function play(deeds: Deed[]): void {
	for (const deed of deeds) expect([deed, apply(deed)]).toEqual([deed, { ok: true }]);
}

const queue = () => viewSession(state, 'facilitator', findActivity).console.queue;
const results = () => collectOutcomes(state, findActivity).map(({ result }) => result);
const refused = (refusal: string) => ({ ok: false, refusal });

beforeEach(() => {
	state = planState();
	play(written);
});

describe('deciding on what people wrote', () => {
	it('goes on after the hall saw the result, and makes neither a command wait nor its own step open', () => {
		const { controlSeq } = state;
		expect(apply(decide('cards', { kind: 'hide', item: idOf(1), reason: 'other' })).ok).toBe(true);
		expect(results()[0]).toMatchObject({ cards: [{ id: idOf(3) }], withheld: 2 });
		expect(state.controlSeq).toBe(controlSeq);
		expect(state.steps.cards?.phase).toBe('shown');
	});

	it('is undone with the result as it was', () => {
		const all = results();
		play([
			decide('cards', { kind: 'show', item: idOf(2) }),
			decide('cards', { kind: 'reword', item: idOf(2), of: 'card 2', text: text('new') })
		]);
		expect(results()).not.toEqual(all);
		play([2, 1].map((decisions) => decide('cards', { kind: 'undo', item: idOf(2), decisions })));
		expect(results()).toEqual(all);
	});

	it('is accounted for in every step where people write: what waits and what was hidden', () => {
		const withheld = () =>
			accountFor(state, findActivity).steps.map(({ stepId, withheld }) => [stepId, withheld]);
		expect(withheld()).toEqual([
			['cards', 1],
			['plans', 1],
			['figures', 1]
		]);
		play([
			decide('cards', { kind: 'hide', item: idOf(1), reason: 'other' }),
			decide('plans', { kind: 'show', item: idOf(4) }),
			decide('figures', { kind: 'hide', item: idOf(5), reason: 'other' })
		]);
		expect(withheld()).toEqual([
			['cards', 2],
			['plans', 0],
			['figures', 2]
		]);
	});

	it('is for who leads, in a step where people write, until the evening is over', () => {
		const hide = decide('cards', { kind: 'hide', item: idOf(1), reason: 'other' });
		const by = { seat: 'phone', who: 'ann', kind: 'resident' } as const;
		expect(apply({ ...hide, by })).toEqual(refused('not-allowed'));
		expect(apply({ ...hide, stepId: 'nowhere' })).toEqual(refused('step-unknown'));
		expect(apply({ ...hide, stepId: 'plans' })).toEqual(refused('text-unknown'));
		play([lead('close-session')]);
		expect(apply(hide)).toEqual(refused('session-over'));
	});
});

describe('the queue', () => {
	it('has what waits and what was decided on, with the own words beside the other ones', () => {
		const item = idOf(5);
		expect(queue()).toMatchObject([{ id: idOf(6), standing: 'held', decisions: 0 }]);
		play([decide('figures', { kind: 'reword', item, of: 'remark 5', text: text('new') })]);
		expect(queue()?.[0]).toEqual({
			...{ id: item, standing: 'shown', reason: null, decisions: 1 },
			texts: [{ written: { textId: 'remark 5' }, reworded: { textId: 'new' }, longest: 280 }]
		});
	});

	it('has what waits in the steps before, until somebody looked', () => {
		const waiting = () => viewSession(state, 'facilitator', findActivity).console.waiting;
		expect(waiting()).toMatchObject([
			{ stepId: 'cards', title: 'cards', queue: [{ id: idOf(2) }] },
			{ stepId: 'plans', queue: [{ id: idOf(4), standing: 'held' }] }
		]);
		play([
			decide('cards', { kind: 'show', item: idOf(2) }),
			decide('plans', { kind: 'hide', item: idOf(4), reason: 'personal' })
		]);
		expect(waiting()).toEqual([]);
	});

	it('is for the console alone, and empty until a secret step is closed for good', () => {
		for (const audience of ['participant', 'wall'] as const) {
			expect(viewSession(state, audience, findActivity)).not.toHaveProperty('console');
			expect(JSON.stringify(viewSession(state, audience, findActivity))).not.toContain('remark 6');
		}
		state = planState();
		play(written.slice(0, -2));
		expect(state.steps.figures?.phase).toBe('open');
		expect(queue()).toEqual([]);
		// Closed, it can be opened again: the difference of two looks would be what one person wrote.
		play(written.slice(-2, -1));
		expect(state.steps.figures?.phase).toBe('closed');
		expect(queue()).toEqual([]);
	});

	it('says of a secret step, until it is closed for good, that something may wait, and never how much', () => {
		const unseen = () => viewSession(state, 'facilitator', findActivity).console.unseen;
		expect(unseen()).toEqual([]);
		const isRemark = ({ stepId, by }: Deed) => stepId === 'figures' && by?.seat === 'phone';
		for (const before of [written, written.filter((deed) => !isRemark(deed))]) {
			for (const phase of ['open', 'closed']) {
				state = planState();
				play(before.slice(0, phase === 'open' ? -2 : -1));
				expect(state.steps.figures?.phase).toBe(phase);
				expect(unseen()).toEqual([{ stepId: 'figures', title: 'figures' }]);
			}
		}
	});
});

describe('a log from before all activities were moderated in one way', () => {
	const now: Deed[] = [
		decide('cards', { kind: 'hide', item: idOf(1), reason: 'other' }),
		decide('cards', { kind: 'show', item: idOf(2) }),
		decide('plans', { kind: 'show', item: idOf(4) }),
		decide('figures', { kind: 'show', item: idOf(6) }),
		decide('figures', { kind: 'hide', item: idOf(5), reason: 'other' })
	];
	const then: Deed[] = [
		before('cards', { kind: 'hide', id: idOf(1) }),
		before('cards', { kind: 'release', id: idOf(2) }),
		before('plans', { kind: 'release', id: idOf(4) }),
		before('plans', { kind: 'hide', id: idOf(4) }),
		before('plans', { kind: 'unhide', id: idOf(4) }),
		before('figures', { kind: 'release', remark: idOf(6) }),
		before('figures', { kind: 'hide', remark: idOf(5) }),
		// Twice was accepted in this activity.
		before('figures', { kind: 'hide', remark: idOf(5) })
	];

	it('folds to the same results', () => {
		play(then);
		const old = results();
		state = planState();
		play([...written, ...now]);
		expect(old).toEqual(results());
		expect(old).toMatchObject([
			{ cards: [{ id: idOf(2) }, { id: idOf(3) }] },
			{ initiatives: [{ id: idOf(4) }] },
			{ remarks: [{ id: idOf(6), state: 'visible' }] }
		]);
	});
});
