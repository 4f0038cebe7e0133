/**
 * Somebody may have two devices at two processes. What they answer on one is folded by the other process too; that one then tells the
 * device that is its own. So nobody's answer travels between processes, not even through Redis.
 */
import type { LogEntry } from '../../../domain/session/log-entry.ts';
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

	function tellWhoIsHere(entries: readonly LogEntry[]): Promise<void> {
		return room.atRest((resting) => {
			const stepId = resting.viewFor('participant').step?.id;
			if (stepId !== namedIn) names = new Map();
			namedIn = stepId;
			const answered = entries.filter((entry) => entry.stepId === stepId && isAnswer(entry));
			if (!stepId || answered.length === 0) return;
			const actors = new Set(answered.map(({ actor }) => actor));
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
		if (ours || !entries.some(isAnswer)) return;
		tellWhoIsHere(entries).catch((error: unknown) => reportBug(error, 'other devices'));
	});
}

function isAnswer({ kind, actorKind }: LogEntry): boolean {
	return kind === 'act' && actorKind !== 'facilitator';
}
