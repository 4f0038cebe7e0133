/** What whoever leads can still change in the programme, and what stays. With the real activities: a vote needs its cards. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '../../activities/index.ts';
import { applyEntry } from './fold.ts';
import type { LogEntry } from './log-entry.ts';
import type { ProgrammeChange } from './programme.ts';
import { planState, type SessionState, type Step } from './session.ts';
import { viewSession } from './view.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const stepFor = (id: string, activity: string, settings: object = {}): Step => ({
	...{ id, activity, title: id, minutes: 10, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse(settings)
});
const agenda = [
	stepFor('welcome', 'message'),
	stepFor('cards', 'contributions'),
	stepFor('pause', 'message'),
	stepFor('vote', 'priorities', { source: 'clusters', fromStep: 'cards' }),
	stepFor('end', 'message')
];
const wijk = { code: 'WK014115', name: 'Nieuwstraat-Kwartier', buurten: [] };

let state: SessionState;

function lead(kind: LogEntry['kind'], payload: object = {}, actionId?: string) {
	const seq = state.seq + 1;
	const stepId = 'stepId' in payload ? String(payload.stepId) : null;
	const entry: LogEntry = {
		...{ seq, actionId: actionId ?? `action ${String(seq)}`, by: { seat: 'console', who: 'f' } },
		...{ stepId, kind, payload, at: '2026-11-26T19:00:00.000Z' }
	};
	return applyEntry(state, entry, { findActivity, sha256 });
}

const open = (programme: Step[] = agenda) =>
	lead('open-doors', {
		...{ agenda: structuredClone(programme), practice: false, seed: 's' },
		situation: { wijk, figures: [] }
	});
const change = (made: ProgrammeChange) => lead('change-programme', { change: made });
const skip = (stepId: string) => change({ change: 'skip', stepId });
const takeBack = (stepId: string) => change({ change: 'take-back', stepId });
const move = (stepId: string, before: string | null) => change({ change: 'move', stepId, before });
const titles = () => state.agenda.map(({ title, skipped }) => (skipped ? `(${title})` : title));
const seen = () => viewSession(state, 'facilitator', findActivity).console.steps;

const done = { ok: true };
const refused = { ok: false, refusal: 'not-possible-now' };

beforeEach(() => {
	state = planState();
	open();
	lead('start');
});

describe('a programme that changes while the evening is on', () => {
	it('skips a step and takes it back; phones count without it', () => {
		expect(skip('pause')).toEqual(done);
		expect(lead('go-to', { stepId: 'pause' })).toEqual(refused);
		lead('go-to', { stepId: 'vote' });
		expect(viewSession(state, 'participant', findActivity).step).toMatchObject({
			...{ number: 3, of: 4 }
		});
		expect(takeBack('pause')).toEqual(done);
		expect(viewSession(state, 'participant', findActivity).step).toMatchObject({
			...{ number: 4, of: 5 }
		});
		expect(takeBack('pause')).toEqual(done);
	});

	it('adds a break, in which the hall reads its text as soon as it is reached', () => {
		const settings = { heading: 'Pauze', body: '' };
		const step = { activity: 'message', title: 'Pauze', minutes: 15, settings };
		expect(change({ change: 'add', step, before: 'cards' })).toEqual(done);
		expect(titles()).toEqual(['welcome', 'Pauze', 'cards', 'pause', 'vote', 'end']);
		const [, added] = state.agenda;
		expect(lead('go-to', { stepId: added?.id })).toEqual(done);
		expect(viewSession(state, 'wall', findActivity).step).toMatchObject({
			...{ title: 'Pauze', phase: 'open', view: { heading: 'Pauze' } }
		});
	});

	it('gives a step another length and another place', () => {
		expect(change({ change: 'set-minutes', stepId: 'end', minutes: 3 })).toEqual(done);
		expect(move('end', 'cards')).toEqual(done);
		expect(move('cards', null)).toEqual(refused);
		expect(titles()).toEqual(['welcome', 'end', 'cards', 'pause', 'vote']);
		expect(seen()[1]?.minutes).toBe(3);
	});

	it('begins with the first step that is held', () => {
		state = planState();
		open();
		skip('welcome');
		lead('start');
		expect(state.currentStepId).toBe('cards');
	});

	it('never changes what has begun, or what is on, nor the place of either', () => {
		lead('go-to', { stepId: 'cards' });
		for (const stepId of ['welcome', 'cards']) {
			expect(skip(stepId)).toEqual(refused);
			expect(move(stepId, null)).toEqual(refused);
			expect(change({ change: 'set-minutes', stepId, minutes: 3 })).toEqual(refused);
		}
		expect(move('pause', 'cards')).toEqual(refused);
		expect(move('pause', 'welcome')).toEqual(refused);
		// Passed over and never begun, it may still go; what lies behind it has begun.
		lead('go-to', { stepId: 'pause' });
		lead('go-to', { stepId: 'vote' });
		expect(move('end', 'vote')).toEqual(refused);
		expect(skip('cards')).toEqual(refused);
		expect(seen().map(({ isFixed }) => isFixed)).toEqual([true, false, true, true, false]);
	});

	it('keeps what a vote takes from before it, and says which vote that is', () => {
		expect(skip('cards')).toEqual(refused);
		expect(move('vote', 'cards')).toEqual(refused);
		const cards = () => seen().find(({ id }) => id === 'cards');
		expect(cards()).toMatchObject({ neededBy: 'vote', mayGoDown: true });
		move('pause', 'cards');
		expect(cards()).toMatchObject({ mayGoDown: false, mayGoUp: true });
		skip('vote');
		expect(cards()?.neededBy).toBeNull();
		expect(skip('cards')).toEqual(done);
		expect(takeBack('vote')).toEqual(refused);
		expect(seen().find(({ id }) => id === 'vote')?.lacksSource).toBe(true);
		takeBack('cards');
		expect(takeBack('vote')).toEqual(done);
	});

	it('lets go of the cards once the vote has taken them', () => {
		lead('go-to', { stepId: 'vote' });
		expect(skip('cards')).toEqual(refused);
		lead('open-step', { stepId: 'vote' });
		expect(skip('cards')).toEqual(done);
	});

	it('of a vote on whatever was written before it, keeps the last step in which people write', () => {
		state = planState();
		const vote = stepFor('vote', 'priorities', { source: 'clusters' });
		open([stepFor('one', 'contributions'), stepFor('two', 'contributions'), vote]);
		expect(skip('one')).toEqual(done);
		expect(skip('two')).toEqual(refused);
		expect(seen().map(({ neededBy }) => neededBy)).toEqual([null, 'vote', null]);
	});

	it('a vote that had nothing to take from already stops no other change', () => {
		state = planState();
		open([stepFor('vote', 'priorities', { source: 'clusters' }), ...agenda.slice(0, 2)]);
		expect(skip('cards')).toEqual(done);
	});

	it('is never empty, never longer than twenty steps, and knows what it holds', () => {
		const step = { activity: 'message', title: 'x', minutes: 1, settings: {} };
		const add = (before: string | null = null) => change({ change: 'add', step, before });
		for (let number = agenda.length; number < 20; number += 1) expect(add()).toEqual(done);
		expect(add()).toEqual(refused);
		const unknown = { ok: false, refusal: 'step-unknown' };
		expect(skip('nowhere')).toEqual(unknown);
		expect(move('end', 'nowhere')).toEqual(unknown);
		state.agenda = state.agenda.slice(0, agenda.length);
		const made = { change: { change: 'add', step, before: null } };
		expect(lead('change-programme', made, 'end')).toEqual(unknown);
		state = planState();
		open(agenda.slice(0, 1));
		expect(skip('welcome')).toEqual(refused);
		expect(change({ change: 'add', step: { ...step, activity: 'dance' }, before: null })).toEqual(
			unknown
		);
	});

	it('asks nothing in sight of who was told on coming in that all is secret', () => {
		const { settings } = stepFor('sight', 'choice', { secrecy: 'open' });
		const step = { activity: 'choice', title: 'In het zicht', minutes: 5, settings };
		expect(change({ change: 'add', step, before: null })).toEqual(refused);
		state = planState();
		open([...agenda, stepFor('sight', 'choice', { secrecy: 'open' })]);
		expect(change({ change: 'add', step, before: null })).toEqual(done);
	});

	it('changes on the console alone, and only between doors and end', () => {
		const phone: LogEntry = {
			...{ seq: state.seq + 1, actionId: 'phone', stepId: null, at: '2026-11-26T19:00:00.000Z' },
			...{ by: { seat: 'phone', who: 'ann', kind: 'resident' }, kind: 'change-programme' },
			payload: { change: { change: 'skip', stepId: 'pause' } }
		};
		expect(applyEntry(state, phone, { findActivity, sha256 })).toEqual({
			...{ ok: false, refusal: 'not-allowed' }
		});
		lead('close-session');
		expect(skip('end')).toEqual(refused);
		state = planState();
		expect(skip('end')).toEqual(refused);
	});
});
