import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFinishing } from './leftovers.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that finds these evenings closed, and can make no report of the broken one. */
function serve(...ids: string[]) {
	const tried: string[] = [];
	const failed: (string | null)[] = [];
	let turns = 0;
	const leftovers = keepFinishing({
		sessions: {
			listByPhase: async () => ids.map((id) => ({ id })),
			findById: async (id: string) => {
				tried.push(id);
				if (id === 'broken') throw new Error('No report');
				return null;
			}
		},
		alone: (work: () => Promise<unknown>) => {
			turns += 1;
			return work();
		},
		reportFailure: (_: unknown, id: string | null) => failed.push(id)
	} as never);
	return { leftovers, tried, failed, countTurns: () => turns };
}

describe('an evening that a dead process left closed', () => {
	it('is looked for every minute, by one process at a time, until the server stops', async () => {
		const { leftovers, tried, countTurns } = serve('evening');
		await vi.advanceTimersByTimeAsync(180_000);
		expect(tried).toEqual(['evening', 'evening', 'evening']);
		expect(countTurns()).toBe(3);
		leftovers.close();
		await vi.advanceTimersByTimeAsync(180_000);
		expect(tried).toHaveLength(3);
	});

	it('does not keep another one waiting when its report cannot be made', async () => {
		const { leftovers, tried, failed } = serve('broken', 'evening');
		await leftovers.finish();
		leftovers.close();
		expect(tried).toEqual(['broken', 'evening']);
		expect(failed).toEqual(['broken']);
	});
});
