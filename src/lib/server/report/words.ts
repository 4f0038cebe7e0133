/** Words that people wrote on an evening, for whoever leads it to take out: at their writer's request, or because they point at somebody. */
import type { Refusal } from '../../domain/refusal.ts';
import type { Chance } from '../chance.ts';
import type { LogQueries } from '../db/log.ts';
import type { WijkopgaveQueries } from '../db/wijkopgaven.ts';
import type { Rooms } from '../live/room/rooms.ts';

export interface Words {
	/** Newest first. */
	list(sessionId: string): Promise<{ id: string; words: string; stepId: string | null }[]>;
	/** For good, from every screen, report and initiative. Counts stay as they are, and the log says that it was done if it can. */
	erase(sessionId: string, staffId: string, textIds: string[]): Promise<Erased>;
}

/** The words are gone either way; a log that does not hold, or is not there for a moment, can not say so. */
export type Erased = { isNoted: true } | { isNoted: false; why: Refusal };

interface WordsWorld {
	log: LogQueries;
	wijkopgaven: WijkopgaveQueries;
	rooms: Rooms;
	chance: Chance;
}

export function openWords({ log, wijkopgaven, rooms, chance }: WordsWorld): Words {
	return {
		list: log.listWords,
		async erase(sessionId, staffId, textIds) {
			const room = await rooms.find(sessionId);
			const reply = await room.submit({
				kind: 'command',
				actionId: chance.newId(),
				actor: staffId,
				basedOn: null,
				name: 'erase-words',
				stepId: null,
				payload: { textIds }
			});
			// Also where the log does not hold and takes no line any more: a right to be forgotten does not wait for that.
			await wijkopgaven.eraseTexts(sessionId, textIds);
			room.forgetWords(textIds);
			return reply.ok ? { isNoted: true } : { isNoted: false, why: reply.refusal };
		}
	};
}
