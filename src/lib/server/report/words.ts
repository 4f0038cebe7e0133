/** Words that people wrote on an evening, for whoever leads it to take out: at their writer's request, or because they point at somebody. */
import type { WrittenText } from '../../domain/report/group-words.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ErasePayload } from '../../domain/session/erase-payload.ts';
import { listTold } from '../../domain/session/waiting.ts';
import type { Reply } from '../../protocol/messages.ts';
import type { Chance } from '../chance.ts';
import type { ErasureQueries } from '../db/erasure.ts';
import type { LogQueries } from '../db/log.ts';
import type { RestingRoom } from '../live/room/resting.ts';
import type { Rooms } from '../live/room/rooms.ts';

export interface Words {
	/** What may be read by now: newest first, and then of secret steps that are closed for good, in no order. */
	list(sessionId: string): Promise<WrittenText[]>;
	/**
	 * What still waited when the evening closed, by the ids of its texts: nobody decided on it, and nobody can any more. Nothing of an
	 * evening that goes on, or of which the log is gone.
	 */
	heldAtClosing(sessionId: string): Promise<string[][]>;
	/** What whoever led hid, by the ids of its texts, for its writers alone. Nothing of an evening of which the log is gone. */
	hidden(sessionId: string): Promise<ReturnType<RestingRoom['hiddenTexts']>>;
	/** What would go with these, before anybody decides. */
	foresee: ErasureQueries['foresee'];
	/**
	 * For good, from every screen, report, draft and initiative, with what was made of them. Counts stay as they are, and the log says
	 * that it was done if it can. Every way to erase comes here: pages, and the command of a console.
	 */
	erase(sessionId: string, staffId: string, textIds: string[], actionId?: string): Promise<Erased>;
}

/** The words are gone either way; a log that does not hold, or is not there for a moment, can not say so. */
export type Erased =
	{ isNoted: true; reply: Extract<Reply, { ok: true }> } | { isNoted: false; why: Refusal };

interface WordsWorld {
	log: LogQueries;
	erasure: ErasureQueries;
	rooms: Rooms;
	chance: Chance;
	/** They still stand in files of the database, until these are cleaned. */
	noteErased: () => Promise<void>;
}

export function openWords({ log, erasure, rooms, chance, noteErased }: WordsWorld): Words {
	return {
		async list(sessionId) {
			const written = await log.listWords(sessionId);
			if (!written.some(({ isSecret }) => isSecret)) return written;
			// By the line itself: an evening that is over has everything closed, also where its log does not hold.
			if (await log.findClosing(sessionId)) return listTold(written, () => true);
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => listTold(written, resting.isFinalStep));
		},
		async heldAtClosing(sessionId) {
			if (!(await log.findClosing(sessionId))) return [];
			const room = await rooms.findFresh(sessionId);
			const [held, left] = await Promise.all([
				room.atRest((resting) => resting.heldTexts()),
				log.findTexts(sessionId)
			]);
			// What was erased since waits for nobody.
			return held.filter((ids) => ids.some((id) => (left.get(id) ?? null) !== null));
		},
		async hidden(sessionId) {
			if (!(await log.findClosing(sessionId))) return [];
			const room = await rooms.findFresh(sessionId);
			return room.atRest((resting) => resting.hiddenTexts());
		},
		foresee: erasure.foresee,
		async erase(sessionId, staffId, asked, actionId = chance.newId()) {
			// First: a server that ends halfway has erased too much to remember, and not too little.
			await noteErased();
			const words = await erasure.erase(sessionId, asked, staffId, chance.now());
			const room = await rooms.find(sessionId);
			// Also where the log does not hold and takes no line any more: a right to be forgotten does not wait for that.
			room.replaceWords(words);
			const ids = (isGone: boolean) =>
				[...words].filter(([, left]) => (left === null) === isGone).map(([id]) => id);
			const reply = await room.submit({
				kind: 'command',
				actionId,
				actor: staffId,
				basedOn: null,
				name: 'erase-words',
				stepId: null,
				payload: { textIds: ids(true), changedIds: ids(false), closes: true } satisfies ErasePayload
			});
			return reply.ok ? { isNoted: true, reply } : { isNoted: false, why: reply.refusal };
		}
	};
}
