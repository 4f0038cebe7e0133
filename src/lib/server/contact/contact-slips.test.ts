import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openMemoryKeys } from '../../../../tests/support/memory-keys.ts';
import { chance } from '../chance.ts';
import type { ContactSlipQueries, ContactSlipRow } from '../db/contact-slips.ts';
import { contactKeys } from '../../domain/initiative/contact-slip.ts';
import { openContactSlips } from './contact-slips.ts';

const sessionId = randomUUID();
const contact = { name: 'Ann', reach: 'ann@example.test', initiatives: ['garden'] };
const day = 24 * 3600 * 1000;

const fail = (error: unknown) => {
	throw error;
};

function open(days = 90) {
	let rows: ContactSlipRow[] = [];
	let now = new Date('2026-11-26T20:00:00Z');
	let stuck = '';
	const isOf = (row: ContactSlipRow, id: string, person: string) =>
		row.sessionId === id && row.participantId === person;
	const queries: ContactSlipQueries = {
		find: async (id, person) => rows.find((row) => isOf(row, id, person)) ?? null,
		put: async (row, replaces = null) => {
			const before = rows.find((one) => isOf(one, row.sessionId, row.participantId));
			if (replaces !== null && before?.id !== replaces) return null;
			rows = [...rows.filter((one) => one !== before), row];
			return before?.id ?? null;
		},
		list: async (id) => rows.filter((row) => row.sessionId === id),
		async setAside(id, isAside) {
			rows = rows.map((row) => (row.id === id ? { ...row, isAside } : row));
		},
		listIds: async () => rows.map((row) => row.id),
		listKnown: async (ids) => ids.filter((id) => id === sessionId),
		listUnderWay: async () => [...new Set(rows.map((row) => row.sessionId))],
		listDue: async (at) => rows.filter(({ eraseAt }) => eraseAt <= at),
		async remove(id, slip) {
			if (slip === stuck) throw new Error('not now');
			rows = rows.filter((row) => row.sessionId !== id || row.id !== slip);
		}
	};
	const keys = openMemoryKeys();
	const openFor = (kept: number) =>
		openContactSlips({ queries, keys, chance: { ...chance, now: () => now }, days: kept });
	return {
		slips: openFor(days),
		openFor,
		keys: () => keys.list(contactKeys(sessionId)),
		rows: () => rows,
		refuseToRemove: (id: string) => (stuck = id),
		/** Puts a row back that somebody kept. */
		putBack: (row: ContactSlipRow) => rows.push(row),
		goOn: (daysLater: number) => (now = new Date(now.getTime() + daysLater * day))
	};
}

describe('a contact slip', () => {
	it('is one for each person, and what it said before is not to be opened any more', async () => {
		const { slips, rows, keys, putBack } = open();
		await slips.leave(sessionId, 'ann', contact);
		const [first] = rows();
		await slips.leave(sessionId, 'ann', { ...contact, name: 'Anna' });
		expect(await slips.list(sessionId)).toMatchObject([{ name: 'Anna' }]);
		expect(keys()).toHaveLength(1);
		if (first) putBack(first);
		expect(await slips.list(sessionId)).toHaveLength(1);
	});

	it('can be read by nobody who kept the row, once it was erased', async () => {
		const { slips, rows, keys, putBack } = open();
		await slips.leave(sessionId, 'ann', contact);
		const [row] = rows();
		await slips.takeBack(sessionId, 'ann');
		expect([rows(), keys()]).toEqual([[], []]);
		if (row) putBack(row);
		expect([await slips.find(sessionId, 'ann'), await slips.list(sessionId)]).toEqual([null, []]);
	});

	it('says nothing in the database', async () => {
		const { slips, rows } = open();
		await slips.leave(sessionId, 'ann', contact);
		const stored = rows().map(({ sealed }) => sealed.toString('latin1'));
		expect(stored.join()).not.toMatch(/Ann|ann@|garden/);
	});

	it('is erased by the job on the day that it names, whatever the setting is by then', async () => {
		const { slips, openFor, goOn, rows, keys } = open();
		await slips.leave(sessionId, 'ann', contact);
		const [left] = await slips.list(sessionId);
		expect(left?.eraseAt).toEqual(new Date('2027-02-24T20:00:00Z'));
		const longer = openFor(365);
		goOn(89);
		expect(await longer.eraseDue(fail)).toBe(0);
		expect(await longer.find(sessionId, 'ann')).toMatchObject(contact);
		goOn(1);
		// Also where the job has not come by yet.
		expect(await longer.find(sessionId, 'ann')).toBeNull();
		expect(await longer.list(sessionId)).toEqual([]);
		expect(await longer.eraseDue(fail)).toBe(1);
		expect([rows(), keys()]).toEqual([[], []]);
	});

	it('is erased on its day, also where another one of that day cannot be', async () => {
		const { slips, goOn, rows, refuseToRemove } = open();
		for (const person of ['ann', 'bo', 'cas']) await slips.leave(sessionId, person, contact);
		refuseToRemove(rows()[0]?.id ?? '');
		goOn(90);
		const failures: unknown[] = [];
		expect(await slips.eraseDue((error) => failures.push(error))).toBe(2);
		expect([rows().length, failures.length]).toEqual([1, 1]);
	});

	it('of another evening is not erased from the desk of this one, nor what is no slip at all', async () => {
		const { slips, rows } = open();
		await slips.leave(sessionId, 'ann', contact);
		const [row] = rows();
		await slips.erase(randomUUID(), row?.id ?? '');
		await slips.erase(sessionId, '../evening');
		expect(await slips.list(sessionId)).toHaveLength(1);
		await slips.erase(sessionId, row?.id ?? '');
		expect(await slips.list(sessionId)).toEqual([]);
	});
});

describe('a contact slip that follows the evening', () => {
	const both = { ...contact, initiatives: ['garden', 'cooking'] };
	const standing = (...begun: string[]) => ({ isAside: false, begun });

	it('names what its writer still begins with, under a new key and until the same day', async () => {
		const { slips, keys, goOn } = open();
		await slips.leave(sessionId, 'ann', both);
		const [left] = await slips.list(sessionId);
		goOn(1);
		await slips.follow(sessionId, async () => [standing('cooking', 'bench')]);
		const [now] = await slips.list(sessionId);
		expect(now).toMatchObject({ ...contact, initiatives: ['cooking'], eraseAt: left?.eraseAt });
		expect(keys()).toEqual([now?.id]);
		await slips.follow(sessionId, async () => [standing('cooking')]);
		expect(await slips.list(sessionId)).toEqual([now]);
	});

	it('is erased, key and all, once its writer begins with nothing that it is about', async () => {
		const { slips, keys, rows } = open();
		await slips.leave(sessionId, 'ann', both);
		await slips.follow(sessionId, async () => [standing('bench')]);
		expect([rows(), keys()]).toEqual([[], []]);
	});

	it('stays as it is where nobody can say any more who begins with what', async () => {
		const { slips } = open();
		await slips.leave(sessionId, 'ann', both);
		await slips.follow(sessionId, async () => [null]);
		expect(await slips.list(sessionId)).toMatchObject([both]);
	});

	it('of somebody who is put aside is nobody’s to read, keeps what it says, and comes back with them', async () => {
		const { slips } = open();
		await slips.leave(sessionId, 'ann', both);
		await slips.follow(sessionId, async () => [{ isAside: true, begun: [] }]);
		expect(await slips.list(sessionId)).toEqual([]);
		expect(await slips.find(sessionId, 'ann')).toMatchObject({ ...both, isAside: true });
		await slips.follow(sessionId, async () => [standing('garden', 'cooking')]);
		expect(await slips.list(sessionId)).toMatchObject([both]);
	});

	it('stays aside where another process put its writer aside after this one looked', async () => {
		const { slips } = open();
		await slips.leave(sessionId, 'ann', both);
		await slips.follow(sessionId, async () => [{ isAside: true, begun: [] }]);
		const looks = [standing('garden', 'cooking'), { isAside: true, begun: [] }];
		await slips.follow(sessionId, async () => [looks.shift() ?? { isAside: true, begun: [] }]);
		expect(await slips.list(sessionId)).toEqual([]);
	});

	it('takes the place of nothing that its writer saved or erased meanwhile', async () => {
		const { slips, keys } = open();
		await slips.leave(sessionId, 'ann', both);
		await slips.follow(sessionId, async () => {
			await slips.leave(sessionId, 'ann', { ...contact, name: 'Anna' });
			return [standing('garden')];
		});
		expect(await slips.list(sessionId)).toMatchObject([{ name: 'Anna' }]);
		await slips.follow(sessionId, async () => {
			await slips.takeBack(sessionId, 'ann');
			return [standing()];
		});
		expect([await slips.list(sessionId), keys()]).toEqual([[], []]);
	});
});
