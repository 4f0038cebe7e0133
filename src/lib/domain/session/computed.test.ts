import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Activity, AnyActivity, FindActivity } from '../activity.ts';
import { accepted } from '../refusal.ts';
import { chainHash, firstHash } from './chain.ts';
import { describeComputed, type Computed } from './computed.ts';
import { exportFormat, exportVersion, type EveningExport } from './export.ts';
import { applyEntry, foldVersion } from './fold.ts';
import type { LogEntry } from './log-entry.ts';
import { holdsInAll, recount } from './recount.ts';
import { collectOutcomes } from './results.ts';
import { planState } from './session.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Types {
	settings: object;
	state: { numbers: number[] };
	action: { number: number };
	ballot: never;
	view: unknown;
	own: null;
	result: { sum: number };
	published: { sum: number };
	textField: never;
}

/** Adds up what people say, as if that took an hour. */
const adding: Activity<Types> = {
	name: 'adding',
	asks: () => true,
	secrecy: () => 'open',
	settingsSchema: z.object({}),
	actionSchema: z.object({ number: z.int() }),
	publishedSchema: z.object({ sum: z.int() }),
	textFields: [],
	works: {
		add: (input) => ({ sum: (input as number[]).reduce((one, other) => one + other, 0) })
	},
	rules: {
		start: () => ({ numbers: [] }),
		apply: (state, { number }) => {
			state.numbers.push(number);
			return accepted;
		},
		viewFor: (_audience, { result }) => result,
		ownFor: () => null,
		result: ({ numbers }) => ({ work: 'add', input: [...numbers] }),
		publish: (result) => result,
		findings: () => []
	}
};
const findActivity: FindActivity = (name) => (name === 'adding' ? (adding as AnyActivity) : null);

const stepId = 'sum';
const console = { seat: 'console', who: 'f' } as const;
const server = { seat: 'server' } as const;
type Deed = Pick<LogEntry, 'by' | 'kind' | 'stepId' | 'payload'>;
const lead = (kind: LogEntry['kind'], payload: object = {}): Deed => ({
	...{ by: console, kind, stepId: 'stepId' in payload ? stepId : null, payload }
});
const say = (number: number, by: LogEntry['by'] = console): Deed => ({
	...{ by, kind: 'act', stepId, payload: { number } }
});
const computed = (payload: Computed, by: LogEntry['by'] = server): Deed => ({
	...{ by, kind: 'computed', stepId, payload }
});
const phone = { seat: 'phone', who: 'ann', kind: 'resident' } as const;
const step = { id: stepId, activity: 'adding', title: 'Som', minutes: 5, note: '', settings: {} };
const before = [
	lead('open-doors', {
		...{ agenda: [step], practice: false, seed: 'seed' },
		situation: { wijk: { code: 'WK', name: 'Wijk', buurten: [] }, figures: [] }
	}),
	{ by: phone, kind: 'join', stepId: null, payload: { buurt: null } } as const,
	lead('start'),
	lead('open-step', { stepId }),
	say(3, phone),
	say(4, phone),
	lead('close-step', { stepId })
];
const right = describeComputed({ work: 'add', input: [3, 4] }, { sum: 7 }, sha256);

/** These deeds as the log holds them. */
function write(deeds: readonly Deed[]) {
	let hash = firstHash('evening', sha256);
	return deeds.map((deed, index) => {
		const entry = { ...deed, seq: index + 1, actionId: `action ${index}`, at: 'then' };
		hash = chainHash(hash, entry, sha256);
		return { ...entry, hash };
	});
}

/** What they come to, and why the last one was refused. */
function fold(deeds: readonly Deed[]) {
	const state = planState();
	let refusal: string | null = null;
	for (const line of write(deeds)) {
		const verdict = applyEntry(state, structuredClone(line), { findActivity, sha256 });
		refusal = verdict.ok ? null : verdict.refusal;
	}
	return { state, status: state.steps[stepId]!, refusal };
}

function count(deeds: readonly Deed[], shown: unknown) {
	const lines = write(deeds);
	const wijk = { code: 'WK', name: 'Wijk' };
	const exported: EveningExport = {
		...{ format: exportFormat, version: exportVersion, rules: foldVersion, lines },
		session: { id: 'evening', wijk, title: 'Avond', plannedAt: 'then', practice: false },
		outcomes: [{ stepId, activity: 'adding', title: 'Som', result: shown }]
	};
	return recount(exported, { findActivity, sha256 });
}

describe('a result that is computed elsewhere', () => {
	it('is not there until its computation has ended, and then it is', () => {
		const waiting = fold(before);
		expect(waiting.status).toMatchObject({ result: null, pending: { work: 'add', input: [3, 4] } });
		expect(collectOutcomes(waiting.state, findActivity)).toEqual([]);
		const done = fold([...before, computed(right)]);
		expect(done.refusal).toBeNull();
		expect(done.status).toMatchObject({ result: { sum: 7 }, pending: null });
		expect(collectOutcomes(done.state, findActivity)).toMatchObject([{ result: { sum: 7 } }]);
	});

	it('comes from the server alone', () => {
		for (const by of [console, phone]) {
			const { refusal, status } = fold([...before, computed(right, by)]);
			expect(refusal).toBe('not-allowed');
			expect(status.result).toBeNull();
		}
	});

	it('is refused where nothing waits for it, or something else does', () => {
		expect(fold([...before.slice(0, -1), computed(right)]).refusal).toBe('not-possible-now');
		expect(fold([...before, computed(right), computed(right)]).refusal).toBe('not-possible-now');
		const other = computed({ ...right, work: 'multiply' });
		expect(fold([...before, other]).refusal).toBe('not-possible-now');
		expect(fold([...before, { ...computed(right), payload: {} }]).refusal).toBe('step-unknown');
	});

	it('is refused when it is of an input that was changed meanwhile', () => {
		const after = describeComputed({ work: 'add', input: [3, 4, 5] }, { sum: 12 }, sha256);
		const late = fold([...before, say(5), computed(right)]);
		expect(late.refusal).toBe('not-possible-now');
		expect(late.status).toMatchObject({ result: null, pending: { input: [3, 4, 5] } });
		const done = fold([...before, say(5), computed(after)]);
		expect(done.refusal).toBeNull();
		expect(done.status.result).toEqual({ sum: 12 });
		expect(count([...before, say(5), computed(right)], { sum: 7 }).folds).toEqual({
			...{ ok: false, line: 9, why: 'forged' }
		});
	});

	it('is made once more when whoever leads changes something, and goes when the step opens again', () => {
		const changed = fold([...before, computed(right), say(5)]);
		expect(changed.status).toMatchObject({ result: null, pending: { input: [3, 4, 5] } });
		const opened = fold([...before, computed(right), lead('open-step', { stepId })]);
		expect(opened.status).toMatchObject({ result: null, pending: null });
	});

	it('is repeated by a recount, which finds nothing wrong with an honest one', () => {
		const counted = count([...before, computed(right), lead('close-session')], { sum: 7 });
		expect(counted.outcomes).toMatchObject([{ result: { sum: 7 }, equalsShown: true }]);
		expect(holdsInAll(counted)).toBe(true);
	});

	it.each<[string, Partial<Computed>]>([
		['another outcome', { output: { sum: 8 } }],
		[
			'another outcome, with the hash that belongs to it',
			describeComputed({ work: 'add', input: [3, 4] }, { sum: 8 }, sha256)
		],
		[
			'the outcome of another input',
			describeComputed({ work: 'add', input: [4, 4] }, { sum: 8 }, sha256)
		],
		['a computation that does not exist', { work: 'multiply' }]
	])('is found by a recount to be forged when it holds %s', (_, change) => {
		const forged = computed({ ...right, ...change });
		const counted = count([...before, forged, lead('close-session')], { sum: 8 });
		expect(counted.chain).toEqual({ holds: true });
		expect(counted.folds).toEqual({ ok: false, line: 8, why: 'forged' });
		expect(holdsInAll(counted)).toBe(false);
	});
});
