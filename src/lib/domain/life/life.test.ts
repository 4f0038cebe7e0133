/** Every life is held to the same rules. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathToState } from '../../../../tests/support/path-to-state.ts';
import { texts as en } from '../../texts/en/initiatives.ts';
import { texts as plansEn } from '../../texts/en/planning.ts';
import { texts as nl } from '../../texts/nl/initiatives.ts';
import { texts as plansNl } from '../../texts/nl/planning.ts';
import { findBrokenAct, type ChainedAct } from './act.ts';
import { planDataSchemas } from '../wijkopgave/plan-data.ts';
import { planRefusals } from '../wijkopgave/refuse-plan.ts';
import { deeds } from '../access/deed.ts';
import { rights } from '../access/rights.ts';
import { beginsWaiting } from './due.ts';
import {
	initiativeActs,
	initiativeLife,
	initiativeStates,
	type InitiativeState
} from './initiative-life.ts';
import { lifeRefusals, possibleActs, refuseAct, stateAfter, type Life } from './life.ts';
import { wijkopgaveLife, wijkopgaveStates } from './wijkopgave-life.ts';
import { addWorkingDays, readStanding } from './standing.ts';

interface Case {
	name: string;
	life: Life<string, string>;
	states: readonly string[];
	acts: readonly string[];
	/** Not one of these has a right that an administrator of the system holds. */
	isPolicy: boolean;
}

/** One subject for every act from every state, as a version before this one wrote them. */
interface KeptLog {
	log: string;
	ends: Record<string, string>;
	acts: (Omit<ChainedAct, 'data' | 'textHashes'> & Partial<ChainedAct>)[];
}

const brought = { seq: 1, name: 'reason' } as const;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const lives: Case[] = [
	{
		...{ name: 'initiative', states: initiativeStates, acts: initiativeActs, isPolicy: true },
		life: initiativeLife as Life<string, string>
	},
	{
		...{ name: 'wijkopgave', states: wijkopgaveStates, isPolicy: true },
		acts: Object.keys(planDataSchemas),
		life: wijkopgaveLife as Life<string, string>
	}
];

const arrowsOf = ({ steps }: Life<string, string>) =>
	Object.entries(steps).flatMap(([from, acts]) =>
		Object.entries(acts).flatMap(([act, step]) => (step ? [{ from, act, ...step }] : []))
	);

describe.each(lives)('the life of $name', ({ name, life, states, acts, isPolicy }) => {
	const arrows = arrowsOf(life);

	it('reaches every state from the first, and knows every act', () => {
		const reached = new Set([life.first]);
		for (const state of reached)
			for (const { from, to } of arrows) if (from === state) reached.add(to);
		expect([...reached].toSorted()).toEqual([...states].toSorted());
		expect([...new Set(arrows.map(({ act }) => act))].toSorted()).toEqual([...acts].toSorted());
	});

	it('has no act without a right, and none of policy for who administers the system', () => {
		for (const { by } of arrows) {
			if (by === 'system' || by === 'retired') continue;
			expect(deeds).toContain(by);
			if (isPolicy) expect(rights.administrator[by]).toBe('nowhere');
		}
	});

	it('refuses what is not possible, not theirs, without a reason, or decided on an old page', () => {
		for (const { from, act, by, needs } of arrows) {
			if (by === 'retired') continue;
			const before = pathToState(life, from);
			const asked = { kind: act, by, reason: 'Daarom', basedOn: before.length };
			expect(refuseAct(life, before, asked)).toBeNull();
			expect(refuseAct(life, before, { ...asked, basedOn: before.length + 1 })).toBe(
				'somebody-was-first'
			);
			const other = by === 'system' ? 'edit-kompas' : 'system';
			expect(refuseAct(life, before, { ...asked, by: other })).toBe('act-not-yours');
			expect(refuseAct(life, before, { ...asked, reason: ' ' })).toBe(
				needs.includes('reason') ? 'reason-missing' : null
			);
			expect(refuseAct(life, before, { ...asked, reason: 'a'.repeat(1001) })).toBe(
				'reason-too-long'
			);
			for (const kind of ['constructor', ...acts.filter((one) => !life.steps[from]?.[one])])
				expect(refuseAct(life, before, { ...asked, kind })).toBe('act-not-possible');
			expect(possibleActs(life, from, by).map(({ kind }) => kind)).toContain(act);
		}
	});

	it('leads for good where every act that was ever done led, in a chain that holds', () => {
		const path = resolve(import.meta.dirname, `../../../../tests/fixtures/lives/${name}.json`);
		const { log, ends, acts: done } = JSON.parse(readFileSync(path, 'utf8')) as KeptLog;
		for (const [subject, end] of Object.entries(ends))
			expect(
				stateAfter(
					life,
					done.filter((act) => act.subject === subject)
				)
			).toBe(end);
		expect(new Set(done.map(({ kind }) => kind))).toEqual(new Set(acts));
		const lines = done.map(({ data = null, textHashes = null, ...act }) => ({
			...{ ...act, data, textHashes }
		}));
		expect(findBrokenAct(log, lines, sha256)).toBeNull();
		const added = lines.map((act, index) => (index === 2 ? { ...act, data: brought } : act));
		expect(findBrokenAct(log, added, sha256)).toBe(3);
		const textHashes = { title: sha256('Een ander') };
		const written = lines.map((act, index) => (index === 2 ? { ...act, textHashes } : act));
		expect(findBrokenAct(log, written, sha256)).toBe(3);
	});

	it('is drawn as it is', () => {
		const path = resolve(import.meta.dirname, `../../../../docs/states/${name}.md`);
		const drawn = [...readFileSync(path, 'utf8').matchAll(/^\s*(\w+) --> (\w+): (\w+)$/gm)].map(
			([, from, to, act]) => ({ from, to, act })
		);
		expect(drawn).toEqual(arrows.map(({ from, to, act }) => ({ from, to, act })));
	});
});

it.each([nl, en])('every state, act and refusal has a sentence', (texts) => {
	expect(Object.keys(texts.states)).toEqual([...initiativeStates]);
	expect(Object.keys(texts.happened)).toEqual([...initiativeActs]);
	expect(Object.keys(texts.decide.refusals)).toEqual([...lifeRefusals]);
});

it.each([plansNl, plansEn])('every refusal of a wijkopgave has a sentence', (texts) => {
	expect(Object.keys(texts.refusals)).toEqual([...planRefusals]);
	expect(Object.values(texts.refusals)).not.toContain('');
});

describe('the day of an answer', () => {
	it('is counted in working days', () => {
		expect(addWorkingDays('2026-11-26', 1)).toBe('2026-11-27');
		expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
		expect(addWorkingDays('2026-11-28', 19)).toBe('2026-12-24');
		// Christmas is no working day.
		expect(addWorkingDays('2026-11-28', 20)).toBe('2026-12-28');
	});

	it('stays when the idea is sent on, is late after it, and is over with the answer', () => {
		const at = '2026-11-26T20:00:00.000Z';
		const received = { kind: 'receive', dueOn: '2026-12-24', at };
		const sentOn = '2026-12-01T09:00:00.000Z';
		const referred = [received, { kind: 'refer', dueOn: null, at: sentOn }];
		expect(readStanding(referred, '2026-12-24')).toEqual({
			...{ state: 'referred', since: sentOn, dueOn: '2026-12-24', daysLate: 0 }
		});
		expect(readStanding(referred, '2026-12-27').daysLate).toBe(3);
		const answered = ['review', 'decline'].map((kind) => ({ kind, dueOn: null, at }));
		expect(readStanding([...referred, ...answered], '2027-01-27')).toEqual({
			...{ state: 'notFeasible', since: at, dueOn: null, daysLate: 0 }
		});
	});

	it('is none from before an answer, once the idea is looked at again: that look has a day of its own', () => {
		const at = '2026-11-26T20:00:00.000Z';
		const answered = [
			{ kind: 'receive', dueOn: '2026-12-28', at },
			...['review', 'decline'].map((kind) => ({ kind, dueOn: null, at }))
		];
		const again = (dueOn: string | null) => [...answered, { kind: 'review', dueOn, at }];
		expect(readStanding(again('2027-03-29'), '2027-03-30')).toMatchObject({
			...{ state: 'underReview', dueOn: '2027-03-29', daysLate: 1 }
		});
		// What was looked at again before a second look had a day: nobody promised one.
		expect(readStanding(again(null), '2027-03-30')).toMatchObject({ dueOn: null, daysLate: 0 });
		const begins = (state: InitiativeState, kind: string) =>
			beginsWaiting(initiativeLife, state, kind);
		expect(begins('notFeasible', 'review')).toBe(true);
		expect(begins('referred', 'review')).toBe(false);
		expect(begins('notFeasible', 'withdraw')).toBe(false);
	});

	it('cannot come from an act that the life does not know', () => {
		expect(() => stateAfter(initiativeLife, [{ kind: 'settle' }])).toThrow();
	});
});
