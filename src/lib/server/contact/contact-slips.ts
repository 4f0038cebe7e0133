/**
 * Contact slips: for the wijkregisseur alone, until the day that each of them names. Every slip has a key of its own, a file outside the
 * database; whoever destroys it makes the slip unreadable at once, also where the database still holds the row. See docs/decisions/0055.
 */
import { createSecretKey } from 'node:crypto';
import { contactSchema } from '../../domain/initiative/contact-schema.ts';
import { contactKeys, type Contact } from '../../domain/initiative/contact-slip.ts';
import type { Chance } from '../chance.ts';
import type { ContactSlipQueries, ContactSlipRow } from '../db/contact-slips.ts';
import { openSealed, seal } from '../seal/seal.ts';
import type { KeyFolder } from '../seal/key-folder.ts';
import { tryEach } from '../try-each.ts';

export interface LeftContact extends Contact {
	id: string;
	eraseAt: Date;
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
	/** In no order that means anything. */
	list(sessionId: string): Promise<LeftContact[]>;
	erase(sessionId: string, id: string): Promise<void>;
	/** Those whose day has come; says how many. Where one fails the others go on: that one is told, and tried again the next time. */
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
		return opened.success ? [{ ...opened.data, id: row.id, eraseAt: row.eraseAt }] : [];
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
		async leave(sessionId, participantId, contact) {
			const id = chance.newId();
			const key = createSecretKey(keys.make(contactKeys(sessionId), id));
			const sealed = seal(key, placeOf({ id, sessionId }), contact, chance.newNonce());
			const before = await queries.put({
				id,
				sessionId,
				participantId,
				sealed,
				eraseAt: eraseDay()
			});
			if (before) keys.destroy(contactKeys(sessionId), before);
		},
		async takeBack(sessionId, participantId) {
			const row = await queries.find(sessionId, participantId);
			if (row) await destroy(row);
		},
		list: async (sessionId) => (await queries.list(sessionId)).flatMap(read),
		async erase(sessionId, id) {
			const row = (await queries.list(sessionId)).find((one) => one.id === id);
			if (row) await destroy(row);
		},
		async eraseDue(reportFailure) {
			const due = await queries.listDue(chance.now());
			return tryEach(due, destroy, reportFailure);
		}
	};
}
