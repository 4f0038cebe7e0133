/** Contact slips follow the evening: whoever takes back what they begin with, or is put aside, has none that somebody reads. */
import type { StoredLine } from '../../domain/session/chain.ts';
import type { FindStanding } from '../live/room/begun.ts';
import type { Room } from '../live/room/room.ts';
import type { RestingRoom } from '../live/room/resting.ts';
import type { Rooms } from '../live/room/rooms.ts';
import type { ContactSlips } from './contact-slips.ts';

interface FollowWorld {
	rooms: Pick<Rooms, 'onWake'>;
	contacts: Pick<ContactSlips, 'follow'>;
	reportBug: (error: unknown, what: string) => void;
}

export function followSlips({ rooms, contacts, reportBug }: FollowWorld): void {
	rooms.onWake((room) => {
		const follow = followRoom(room, contacts);
		const reportFailure = (error: unknown) => reportBug(error, 'contact slips');
		const followIf = (isNeeded: (resting: RestingRoom) => boolean) =>
			void room
				.atRest(isNeeded)
				.then((needed) => (needed ? follow() : undefined))
				.catch(reportFailure);
		// A server may have ended between a line and what comes of it here.
		followIf(() => true);
		return room.onFold((lines, ours, parting) => {
			// After this nobody can be told apart; what was taken back a moment ago is in it.
			if (parting) follow(parting).catch(reportFailure);
			else if (ours) followIf((resting) => lines.some((line) => mayChange(line, resting)));
		});
	});
}

/** One at a time; what comes meanwhile waits for the next together. */
function followRoom(room: Room, contacts: FollowWorld['contacts']) {
	let last: Promise<void> = Promise.resolve();
	let next: Promise<void> | null = null;
	return (parting: FindStanding | null = null): Promise<void> => {
		if (parting) {
			return (next ?? last)
				.catch(() => undefined)
				.then(() => contacts.follow(room.sessionId, async (people) => people.map(parting)));
		}
		next ??= last
			.catch(() => undefined)
			.then(() => {
				next = null;
				return (last = contacts.follow(room.sessionId, (people) =>
					room.atRest((resting) => people.map((id) => resting.standingOf(id)))
				));
			});
		return next;
	};
}

function mayChange({ kind, stepId }: StoredLine, resting: RestingRoom): boolean {
	if (kind === 'put-aside' || kind === 'set-wave') return true;
	return kind === 'act' && stepId !== null && resting.letsBegin(stepId);
}
