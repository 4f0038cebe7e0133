/**
 * Somebody may have two devices at two processes. What they answer on one is folded by the other process too; that one then tells the
 * device that is its own. So nobody's answer travels between processes, not even through Redis.
 */
import type { StoredLine } from '../../../domain/session/chain.ts';
import { isOld } from '../../../domain/session/log-entry.ts';
import type { OwnPart } from '../../../protocol/messages.ts';
import type { Room } from '../room/room.ts';

interface Here {
	/** The participants of this evening who are connected to this process. */
	listConnected(): Iterable<string>;
	tell(participantId: string, own: OwnPart): void;
	reportBug(error: unknown, what: string): void;
}

/** Starts telling; ends with the room. */
export function tellOtherDevices(room: Room, { listConnected, tell, reportBug }: Here): void {
	/** Under which names those who are connected stand in the log of one step. Memoised per person and step, not made for every line. */
	let names = new Map<string, string>();
	let namedIn: string | undefined;

	function tellWhoIsHere(entries: readonly StoredLine[]): Promise<void> {
		return room.atRest((resting) => {
			const stepId = resting.viewFor('participant').step?.id;
			if (stepId !== namedIn) names = new Map();
			namedIn = stepId;
			const answered = entries.filter((entry) => entry.stepId === stepId);
			const actors = new Set(answered.flatMap((entry) => answeredBy(entry) ?? []));
			if (!stepId || actors.size === 0) return;
			for (const participantId of new Set(listConnected())) {
				const name = names.get(participantId) ?? resting.nameFor(participantId);
				// Without a key there is no name; there may be one when the step opens.
				if (name === '') continue;
				names.set(participantId, name);
				if (actors.has(name)) tell(participantId, { stepId, own: resting.ownFor(participantId) });
			}
		});
	}

	room.onFold((entries, ours) => {
		// Of what was written here, those devices heard already.
		if (ours || !entries.some((entry) => answeredBy(entry) !== null)) return;
		tellWhoIsHere(entries).catch((error: unknown) => reportBug(error, 'other devices'));
	});
}

/** Under which name somebody answered with this line; null when it is no answer. */
function answeredBy(entry: StoredLine): string | null {
	if (isOld(entry) || (entry.kind !== 'act' && entry.kind !== 'cast')) return null;
	return entry.by.seat === 'phone' ? entry.by.who : null;
}
