import { expect, it, vi } from 'vitest';
import { finishSession, type FinishWorld } from './finish.ts';

/** An evening that was closed while a result was computed. */
async function findsDraftMade(isGivenUp: boolean): Promise<boolean> {
	const computing = [{ stepId: 'heavy', title: 'Heavy', isGivenUp }];
	const resting = {
		viewFor: () => ({ console: { computing } }),
		account: () => ({ steps: [] }),
		situation: () => null
	};
	const room = {
		atRest: (read: (room: typeof resting) => unknown) => Promise.resolve(read(resting))
	};
	const freeze = vi.fn(() => Promise.reject(new Error('frozen')));
	const world = {
		sessions: { findById: () => Promise.resolve({ id: 'evening', phase: 'closed' }) },
		rooms: { find: () => Promise.resolve(room), findFresh: () => Promise.resolve(room) },
		kompas: { municipality: freeze },
		log: { findTexts: freeze, readStretch: freeze }
	} as unknown as FinishWorld;
	return finishSession('evening', world).then(
		() => false,
		() => true
	);
}

it('waits with the report for a result that is computed, and not for one that was given up', async () => {
	expect(await findsDraftMade(false)).toBe(false);
	expect(await findsDraftMade(true)).toBe(true);
});
