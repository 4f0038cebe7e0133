import { describe, expect, it } from 'vitest';
import { chance } from '../chance.ts';
import { keepTidy } from './tidy.ts';

/** The evenings `a`, `b` and `c` are over since long; what is named fails. */
async function tidy(failing: { words?: string; log?: string; room?: string }) {
	const words = new Map(['a', 'b', 'c'].map((id) => [id, [{ id: `text of ${id}` }]]));
	const done = { closed: new Array<string>(), removed: new Array<string>() };
	const failures: string[] = [];
	const failAt = (id: string, where: string | undefined) => {
		if (id === where) throw new Error(`not ${id}`);
	};
	const tidying = keepTidy({
		alone: async (work) => work(),
		sessions: {
			removeParticipants: async () => 0,
			listForgotten: async () => ['a', 'b', 'c'],
			listEnded: async () => ['a', 'b', 'c']
		},
		rooms: {
			findFresh: async (id) => {
				failAt(id, failing.room);
				const submit = async () => {
					done.closed.push(id);
					return { ok: true, seq: 1, at: '' };
				};
				return { submit } as never;
			}
		},
		log: {
			hasUntold: async () => false,
			removeUntold: async () => undefined,
			async remove(id) {
				failAt(id, failing.log);
				done.removed.push(id);
			}
		},
		keys: { list: () => [], destroy: () => undefined },
		words: {
			list: async (id) => (words.get(id) ?? []) as never,
			async erase(id) {
				failAt(id, failing.words);
				words.delete(id);
				return { isNoted: false, why: 'read-only' };
			}
		},
		auth: { removeExpired: async () => undefined },
		following: { followAll: async () => undefined },
		contacts: { eraseDue: async () => 0 },
		slips: { remove: async () => undefined },
		terms: { texts: 24, answers: 60, contacts: 90 },
		chance,
		noteErased: async () => undefined,
		reportFailure: (error) => failures.push((error as Error).message)
	});
	await tidying.tidy();
	tidying.close();
	return { ...done, failures, left: [...words.keys()] };
}

describe('an evening of which something cannot be tidied', () => {
	it('keeps no other one from it, and each failure is told', async () => {
		const { closed, left, removed, failures } = await tidy({ room: 'a', words: 'b', log: 'c' });
		expect(closed).toEqual(['b', 'c']);
		expect(left).toEqual(['b']);
		expect(removed).toEqual(['a']);
		expect(failures).toEqual(['not a', 'not b', 'not c']);
	});

	it('keeps its log as long as its words could not be erased: without it nobody would find them', async () => {
		const { removed, left } = await tidy({ words: 'b' });
		expect([removed, left]).toEqual([['a', 'c'], ['b']]);
	});
});
