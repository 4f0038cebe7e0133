/**
 * One participant may have devices at two processes. An answer on one is folded by the other process too, which then pushes the own part
 * to the device that it serves. So no answer is sent between processes, not even through Redis.
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

/** Subscribes for as long as the room is loaded. */
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
		// For its own lines the gateway did this with the acknowledgement.
		if (ours || !entries.some((entry) => answeredBy(entry) !== null)) return;
		tellWhoIsHere(entries).catch((error: unknown) => reportBug(error, 'other devices'));
	});
}

/** Under which name somebody answered with this line; null when it is no answer. */
function answeredBy(entry: StoredLine): string | null {
	if (isOld(entry) || (entry.kind !== 'act' && entry.kind !== 'cast')) return null;
	return entry.by.seat === 'phone' ? entry.by.who : null;
}
