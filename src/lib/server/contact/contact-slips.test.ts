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
		put: async (row) => {
			const before = rows.find((one) => isOf(one, row.sessionId, row.participantId));
			rows = [...rows.filter((one) => one !== before), row];
			return before?.id ?? null;
		},
		list: async (id) => rows.filter((row) => row.sessionId === id),
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
