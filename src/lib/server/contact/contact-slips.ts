/**
 * Contact slips: for the wijkregisseur alone, until the day that each of them names. Every slip has a key of its own, a file outside the
 * database; whoever destroys it makes the slip unreadable at once, also where the database still holds the row. See docs/decisions/0055.
 */
import { createSecretKey } from 'node:crypto';
import { contactSchema } from '../../domain/initiative/contact-schema.ts';
import {
	contactKeys,
	isContactKey,
	sessionOfContacts,
	type Contact
} from '../../domain/initiative/contact-slip.ts';
import type { Chance } from '../chance.ts';
import type { ContactSlipQueries, ContactSlipRow } from '../db/contact-slips.ts';
import { openSealed, seal } from '../seal/seal.ts';
import type { KeyFolder, MadeKey } from '../seal/key-folder.ts';
import { tryEach } from '../try-each.ts';

export interface LeftContact extends Contact {
	id: string;
	eraseAt: Date;
	/** Its writer was put aside: the wijkregisseur does not see it. */
	isAside: boolean;
}

/** Where the writer of a slip stands in the evening. */
export interface WriterStanding {
	isAside: boolean;
	/** The ids of what they begin with. */
	begun: string[];
}

export interface ContactSlips {
	/** The day on which a slip that is left now is erased. */
	eraseDay(): Date;
	/** What this participant left; null: nothing, or no longer. */
	find(sessionId: string, participantId: string): Promise<LeftContact | null>;
	/** In place of what they left before. */
	leave(sessionId: string, participantId: string, contact: Contact): Promise<void>;
	/** At once and for good, at their own request. */
	takeBack(sessionId: string, participantId: string): Promise<void>;
	/**
	 * Makes the slips of an evening say what is true by now. A slip about nothing that its writer begins with is erased, and one of somebody who
	 * was put aside is nobody's to read. `standingsOf`: where these people stand; null where nobody can be told apart. It is asked again
	 * after every change, since another process may have made one meanwhile.
	 */
	follow(
		sessionId: string,
		standingsOf: (participantIds: string[]) => Promise<(WriterStanding | null)[]>
	): Promise<void>;
	/** The evenings that are not over and have slips. */
	listUnderWay(): Promise<string[]>;
	/** Without those of people who were put aside; in no order that means anything. */
	list(sessionId: string): Promise<LeftContact[]>;
	erase(sessionId: string, id: string): Promise<void>;
	/**
	 * Those whose day has come; says how many. Where one fails the others go on: that one is told, and tried again the next time. And keys
	 * that no slip has any more, of a server that ended between storing one and destroying the key of the one before.
	 */
	eraseDue(reportFailure: (error: unknown) => void): Promise<number>;
}

interface ContactWorld {
	queries: ContactSlipQueries;
	keys: KeyFolder;
	chance: Chance;
	/** How long a slip is kept. */
	days: number;
}

const day = 24 * 3600 * 1000;
/** In milliseconds, and much longer than it ever does. */
const storingTakes = 3600 * 1000;

export function openContactSlips({ queries, keys, chance, days }: ContactWorld): ContactSlips {
	const placeOf = ({ id, sessionId }: Pick<ContactSlipRow, 'id' | 'sessionId'>) =>
		JSON.stringify(['contact', sessionId, id]);
	const eraseDay = () => new Date(chance.now().getTime() + days * day);

	/** One that is due is not shown any more, whenever the job comes by. */
	function read(row: ContactSlipRow): LeftContact[] {
		const key = keys.find(contactKeys(row.sessionId), row.id);
		if (!key || row.eraseAt <= chance.now()) return [];
		const opened = contactSchema.safeParse(
			openSealed(createSecretKey(key), placeOf(row), row.sealed)
		);
		const { id, eraseAt, isAside } = row;
		return opened.success ? [{ ...opened.data, id, eraseAt, isAside }] : [];
	}

	/** Under a new key; that of the slip whose place it takes is destroyed. */
	async function store(
		{ sessionId, participantId, eraseAt }: Omit<ContactSlipRow, 'id' | 'sealed' | 'isAside'>,
		contact: Contact,
		replaces: string | null = null
	): Promise<void> {
		const id = chance.newId();
		const key = createSecretKey(keys.make(contactKeys(sessionId), id));
		const sealed = seal(key, placeOf({ id, sessionId }), contact, chance.newNonce());
		const row = { id, sessionId, participantId, sealed, eraseAt, isAside: false };
		const before = await queries.put(row, replaces);
		if (before) keys.destroy(contactKeys(sessionId), before);
		// Its writer changed or erased the slip meanwhile.
		else if (replaces !== null) keys.destroy(contactKeys(sessionId), id);
	}

	/** Says whether it changed anything. */
	async function keepBegun(row: ContactSlipRow, begun: readonly string[]): Promise<boolean> {
		const [left] = read(row);
		if (!left) return false;
		const { name, reach } = left;
		const initiatives = left.initiatives.filter((id) => begun.includes(id));
		if (initiatives.length === left.initiatives.length) return false;
		if (initiatives.length === 0) await destroy(row);
		else await store(row, { name, reach, initiatives }, row.id);
		return true;
	}

	async function followOnce(
		sessionId: string,
		standingsOf: Parameters<ContactSlips['follow']>[1]
	): Promise<boolean> {
		const rows = await queries.list(sessionId);
		if (rows.length === 0) return false;
		const standings = await standingsOf(rows.map(({ participantId }) => participantId));
		let changed = false;
		for (const [index, row] of rows.entries()) {
			const standing = standings[index];
			if (!standing) continue;
			const { isAside, begun } = standing;
			if (isAside !== row.isAside) await queries.setAside(row.id, isAside);
			const isKept = isAside || !(await keepBegun(row, begun));
			changed ||= !isKept || isAside !== row.isAside;
		}
		return changed;
	}

	/**
	 * A slip that is being stored has a key before it has a row. A key of an evening that this database does not know belongs to another
	 * server over the same folder: there its slip can still be read.
	 */
	async function listStrayKeys(): Promise<MadeKey[]> {
		const before = new Date(chance.now().getTime() - storingTakes);
		const made = keys
			.listAll()
			.filter(({ sessionId, madeAt }) => isContactKey(sessionId) && madeAt < before);
		if (made.length === 0) return [];
		const evenings = new Set(made.map(({ sessionId }) => sessionOfContacts(sessionId)));
		const known = new Set((await queries.listKnown([...evenings])).map(contactKeys));
		const slips = new Set(await queries.listIds());
		return made.filter(({ sessionId, scope }) => known.has(sessionId) && !slips.has(scope));
	}

	/** The key first: a server that dies in between has erased what the slip says. */
	async function destroy({ sessionId, id }: Pick<ContactSlipRow, 'sessionId' | 'id'>) {
		keys.destroy(contactKeys(sessionId), id);
		await queries.remove(sessionId, id);
	}

	return {
		eraseDay,
		async find(sessionId, participantId) {
			const row = await queries.find(sessionId, participantId);
			return (row && read(row)[0]) ?? null;
		},
		leave: (sessionId, participantId, contact) =>
			store({ sessionId, participantId, eraseAt: eraseDay() }, contact),
		async follow(sessionId, standingsOf) {
			while (await followOnce(sessionId, standingsOf));
		},
		listUnderWay: () => queries.listUnderWay(),
		async takeBack(sessionId, participantId) {
			const row = await queries.find(sessionId, participantId);
			if (row) await destroy(row);
		},
		list: async (sessionId) =>
			(await queries.list(sessionId)).filter(({ isAside }) => !isAside).flatMap(read),
		async erase(sessionId, id) {
			const row = (await queries.list(sessionId)).find((one) => one.id === id);
			if (row) await destroy(row);
		},
		async eraseDue(reportFailure) {
			const due = await queries.listDue(chance.now());
			const erased = await tryEach(due, destroy, reportFailure);
			await tryEach(
				await listStrayKeys(),
				async (key) => keys.destroy(key.sessionId, key.scope),
				reportFailure
			);
			return erased;
		}
	};
}
