import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planState, type SessionState } from '../../../domain/session/session.ts';
import type { Reply } from '../../../protocol/messages.ts';
import { HeavyResults } from './heavy-results.ts';

/** An evening with one step that waits for its result, in a world where the computation or the writing may fail. */
function waitFor(run: () => Promise<unknown>, reply: Reply = { ok: true, seq: 1, at: '' }) {
	const pending = (input: unknown) => ({ work: 'spin', input });
	const state = {
		...planState(),
		agenda: [{ id: 's', activity: 'heavy', title: '', minutes: 5, note: '', settings: {} }],
		steps: { s: { pending: pending('one') } }
	} as unknown as SessionState;
	const bugs: unknown[] = [];
	const works = { run: vi.fn(run) };
	const submit = vi.fn(() => Promise.resolve(reply));
	const reportBug = (error: unknown) => bugs.push(error);
	const noteChange = vi.fn();
	const heavy = new HeavyResults({ works, readState: () => state, submit, reportBug, noteChange });
	const wait = (input: unknown) => Object.assign(state.steps.s!, { pending: pending(input) });
	return { heavy, works, submit, bugs, wait, noteChange };
}

const commit = async (heavy: HeavyResults, times: number) => {
	for (let time = 0; time < times; time += 1) {
		heavy.start();
		await vi.advanceTimersByTimeAsync(0);
	}
};
const anHour = 3_600_000;

describe('a heavy computation that fails', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());
	const fail = () => Promise.reject(new Error('out of memory'));

	it('is not tried again at every commit, but after a while, and longer each time', async () => {
		const { heavy, works, bugs } = waitFor(fail);
		await commit(heavy, 50);
		expect(works.run).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(works.run).toHaveBeenCalledTimes(2);
		await vi.advanceTimersByTimeAsync(1_000);
		await commit(heavy, 50);
		expect(works.run).toHaveBeenCalledTimes(2);
		await vi.advanceTimersByTimeAsync(3_000);
		expect(works.run).toHaveBeenCalledTimes(3);
		expect(bugs).toHaveLength(3);
	});

	it('is given up after five tries, also when the log was folded again', async () => {
		const { heavy, works, wait } = waitFor(fail);
		await commit(heavy, 1);
		await vi.advanceTimersByTimeAsync(anHour);
		expect(works.run).toHaveBeenCalledTimes(5);
		wait('one');
		await commit(heavy, 50);
		await vi.advanceTimersByTimeAsync(anHour);
		expect(works.run).toHaveBeenCalledTimes(5);
	});

	it('is said to be given up, and begins anew when somebody asks for it', async () => {
		const { heavy, works, noteChange } = waitFor(fail);
		await commit(heavy, 1);
		expect(heavy.listGivenUp()).toEqual([]);
		// One that will be tried by itself is not hurried.
		expect(heavy.tryAgain('s')).toBe(true);
		expect(works.run).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(anHour);
		expect(heavy.listGivenUp()).toEqual(['s']);
		expect(noteChange).toHaveBeenCalledTimes(2);
		expect(heavy.tryAgain('s')).toBe(true);
		expect(heavy.listGivenUp()).toEqual([]);
		expect(works.run).toHaveBeenCalledTimes(6);
		expect(heavy.tryAgain('another')).toBe(false);
		await vi.advanceTimersByTimeAsync(anHour);
		expect(works.run).toHaveBeenCalledTimes(10);
		expect(heavy.listGivenUp()).toEqual(['s']);
	});

	it('begins anew with another input', async () => {
		const { heavy, works, wait } = waitFor(fail);
		await commit(heavy, 1);
		await vi.advanceTimersByTimeAsync(anHour);
		wait('two');
		await commit(heavy, 1);
		expect(works.run).toHaveBeenCalledTimes(6);
	});

	it('is tried as often when its outcome cannot be written', async () => {
		const refused: Reply = { ok: false, refusal: 'session-over' };
		const { heavy, submit } = waitFor(() => Promise.resolve(1), refused);
		await commit(heavy, 50);
		expect(submit).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(anHour);
		expect(submit).toHaveBeenCalledTimes(5);
	});
});
