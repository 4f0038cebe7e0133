/** A result is made once: counting a full hall anew at every line would hold up everybody. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { AnyActivity } from '#lib/domain/activity.ts';
import { openBox } from '#lib/domain/ballot/open-box.ts';
import { applyEntry } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { collectOutcomes } from '#lib/domain/session/results.ts';
import { planState, type SessionState, type Step } from '#lib/domain/session/session.ts';
import { viewSession } from '#lib/domain/session/view.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { exampleSituation } from './situation.ts';

const cardId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const stepFor = (id: string, activity: string, settings: object = {}): Step => ({
	...{ id, activity, title: id, minutes: 5, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse(settings)
});
const agenda = [
	stepFor('cards', 'contributions'),
	stepFor('plans', 'initiatives'),
	stepFor('vote', 'priorities', { source: 'themes' })
];

/** How often each step was counted, by its activity. */
let counted: Record<string, number>;
/** How often it was asked what a step takes from: that is what planning a change of the programme comes down to. */
let planned = 0;
const spied = new Map<string, AnyActivity>();
for (const { activity: name } of agenda) {
	const activity = findActivity(name)!;
	const { rules } = activity;
	spied.set(name, {
		...activity,
		rules: {
			...rules,
			takesFrom(...given: Parameters<NonNullable<typeof rules.takesFrom>>) {
				planned += 1;
				return rules.takesFrom?.(...given) ?? null;
			},
			result: (...given: Parameters<typeof rules.result>): unknown => {
				counted[name] = (counted[name] ?? 0) + 1;
				return rules.result(...given);
			}
		}
	});
}
const findSpied = (name: string) => spied.get(name) ?? null;

const phone = (who: string) => ({ seat: 'phone', who, kind: 'resident' }) as const;
type Deed = Pick<LogEntry, 'kind'> & Partial<LogEntry>;
const lead = (
	kind: LogEntry['kind'],
	payload: object = {},
	stepId: string | null = null
): Deed => ({
	...{ kind, stepId, payload: { ...payload, ...(stepId === null ? {} : { stepId }) } }
});
const tidy = (payload: object): Deed => ({ kind: 'act', stepId: 'cards', payload });

const { wijk, figures } = exampleSituation();
const voters = [1, 2, 3, 4, 5, 6].map((number) => `voter ${number}`);
const opened = openBox(
	voters.map(() => ({
		...{ question: 'vote', counts: true },
		ballot: { group: 'residents', channel: 'phone', content: { safety: 1 } }
	})),
	() => false
);

/** Three steps, each asked and closed for good. */
const evening: Deed[] = [
	lead('open-doors', { agenda, practice: false, seed: 'seed', situation: { wijk, figures } }),
	lead('start'),
	lead('open-step', {}, 'cards'),
	...[1, 2].map((number): Deed => {
		const text = { textId: `text ${number}`, hash: '', flagged: false };
		const card = { kind: 'add', id: cardId(number), mood: 'better', theme: null, text };
		return { kind: 'act', by: phone('writer'), stepId: 'cards', payload: card };
	}),
	lead('close-step', {}, 'cards'),
	lead('settle-step', {}, 'cards'),
	lead('go-to', {}, 'plans'),
	lead('open-step', {}, 'plans'),
	lead('close-step', {}, 'plans'),
	lead('show-result', {}, 'plans'),
	lead('go-to', {}, 'vote'),
	lead('open-step', {}, 'vote'),
	...voters.map((who): Deed => {
		const payload = { question: 'vote', counts: true };
		return { kind: 'cast', by: { ...phone(who), kind: null }, stepId: 'vote', payload };
	}),
	lead('close-step', {}, 'vote'),
	lead('settle-step', { opened: { vote: opened } }, 'vote')
];

let state: SessionState;

function apply(...deeds: Deed[]): void {
	for (const deed of deeds) {
		const seq = state.seq + 1;
		const entry: LogEntry = {
			...{ seq, actionId: `action ${seq}`, by: { seat: 'console', who: 'f' }, stepId: null },
			...{ payload: {}, at: '2026-11-26T19:00:00.000Z' },
			...deed
		};
		expect([entry.kind, applyEntry(state, entry, { findActivity: findSpied, sha256 })]).toEqual([
			entry.kind,
			{ ok: true }
		]);
	}
}

const once = { contributions: 1, initiatives: 1, priorities: 1 };

beforeEach(() => {
	counted = {};
	state = planState();
	apply(...evening);
});

describe('the result of a step', () => {
	it('is made once for each of three steps, however many lines that touch none of them come after', () => {
		expect(counted).toEqual(once);
		for (let number = 1; number <= 5; number += 1) {
			apply(lead('set-timer', { minutes: number }));
			apply(lead('set-wall', { blank: number % 2 === 0, dark: false }));
		}
		expect(counted).toEqual(once);
	});

	it('is not made again when it is looked at, shown, hidden or stored, nor when the evening closes', () => {
		for (const audience of ['participant', 'facilitator', 'wall'] as const) {
			viewSession(state, audience, findSpied);
		}
		expect(collectOutcomes(state, findSpied)).toHaveLength(3);
		apply(
			lead('show-result', {}, 'vote'),
			lead('hide-result', {}, 'vote'),
			lead('show-result', {}, 'vote'),
			lead('close-session'),
			lead('report')
		);
		expect(counted).toEqual(once);
	});

	it('is made once more in the one step in which cards are put together or hidden', () => {
		const { vote } = state.steps;
		const before = vote!.result;
		const pileTitle = { textId: 'pile', hash: '', flagged: false };
		apply(
			tidy({
				...{ kind: 'group', clusterId: cardId(9), title: pileTitle, theme: null },
				cardIds: [cardId(1), cardId(2)]
			})
		);
		expect(counted).toEqual({ ...once, contributions: 2 });
		expect(state.steps.cards!.result).toMatchObject({ clusters: [{ title: { textId: 'pile' } }] });
		apply({
			kind: 'moderate',
			stepId: 'cards',
			payload: { kind: 'hide', item: cardId(1), reason: 'other' }
		});
		expect(counted).toEqual({ ...once, contributions: 3 });
		expect(state.steps.cards!.result).toMatchObject({ withheld: 1 });
		expect(vote!.result).toBe(before);
	});

	it('is not made at all while a secret step can still be opened again', () => {
		counted = {};
		state = planState();
		apply(...evening.slice(0, -1));
		expect(state.steps.vote!.phase).toBe('closed');
		expect(counted).toEqual({ contributions: 1, initiatives: 1 });
	});
});

describe('what can still change in the programme', () => {
	const look = () => viewSession(state, 'facilitator', findSpied).console.steps;
	const plansOf = (deed: Deed) => {
		planned = 0;
		apply(deed);
		const before = planned;
		const steps = look();
		return { plans: planned - before, steps };
	};
	const cast: Deed = {
		...{ kind: 'cast', by: { ...phone(voters[0] ?? ''), kind: null }, stepId: 'vote' },
		payload: { question: 'vote', counts: true }
	};

	beforeEach(() => {
		state = planState();
		apply(...evening.slice(0, -8));
	});

	it('is planned once, however many people answer while a console looks', () => {
		expect(plansOf(cast).plans).toBeGreaterThan(0);
		for (let answers = 0; answers < 20; answers += 1) expect(plansOf(cast).plans).toBe(0);
		expect(plansOf(lead('set-timer', { minutes: 5 })).plans).toBe(0);
	});

	it('is planned anew when the programme changes, or how far the evening is', () => {
		const pause = { ...agenda[0], title: 'Pauze' };
		const add = (id: string): Deed => ({
			...lead('change-programme', { change: { change: 'add', step: pause, before: null } }),
			actionId: id
		});
		look();
		const { plans, steps } = plansOf(add('pause'));
		expect([plans > 0, steps.at(-1)]).toMatchObject([true, { id: 'pause', isFixed: false }]);
		const gone = plansOf(lead('go-to', {}, 'pause'));
		expect([gone.plans > 0, gone.steps.at(-1)]).toMatchObject([true, { isFixed: true }]);
	});
});
