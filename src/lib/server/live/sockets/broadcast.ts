/** Pushes what the audiences of a room see: throttled to one per 100 ms, changes coalesced, nothing when a view did not change. */
import { audiences, type Audience } from '../../../domain/audience.ts';
import type { SessionView } from '../../../domain/session/view.ts';
import type { Change } from '../../../protocol/change.ts';
import { findChange } from '../../../protocol/find-change.ts';
import type { Meters } from '../../watch/meters.ts';
import { interval } from '../room/throttle.ts';
import type { RestingRoom } from '../room/resting.ts';
import type { Room } from '../room/room.ts';

interface BroadcastWorld {
	meters: Pick<Meters, 'push'>;
	reportBug: (error: unknown) => void;
}

export interface Push {
	view: SessionView;
	/** Counts the views that this audience was pushed. */
	number: number;
	/** Since the push before; null at the first one, and after one that failed. */
	change: Change | null;
	/** Since the push before, another step is on, the step is in another phase, or something that people wrote stands otherwise. */
	isTurn: boolean;
	resting: RestingRoom;
}

/** The last push to an audience. */
interface Shown {
	view: SessionView;
	number: number;
	step: string;
}

/** Subscribes to a room; returns how to unsubscribe. */
export function broadcastRoom(
	room: Room,
	{ meters, reportBug }: BroadcastWorld,
	push: (push: Push) => void
): () => void {
	const shown = new Map<Audience, Shown>();
	let lastPush = Number.NEGATIVE_INFINITY;
	let planned = false;
	let timer: NodeJS.Timeout | undefined;

	function show(audience: Audience, resting: RestingRoom): void {
		const view = resting.viewFor(audience);
		const before = shown.get(audience);
		// Only phones hear what was decided on words that they wrote, also where nobody else sees a difference.
		const decided = audience === 'participant' ? resting.readDecisions() : '';
		const step = `${view.step?.id} ${view.step?.phase} ${decided}`;
		const isTurn = step !== before?.step;
		const change = before ? findChange(before.view, view) : null;
		if (before && !isTurn && isUnseen(change)) {
			return meters.push('suppressed', audience, room.sessionId, view.seq);
		}
		const number = (before?.number ?? 0) + 1;
		shown.set(audience, { view, number, step });
		push({ view, number, change, isTurn, resting });
		meters.push('sent', audience, room.sessionId, view.seq);
	}

	function send(): void {
		room
			.atRest((resting) => {
				planned = false;
				lastPush = performance.now();
				for (const audience of audiences) {
					// An exception in the view of one audience does not keep the others from theirs.
					try {
						show(audience, resting);
					} catch (error) {
						// Nobody knows who got it: the next one is whole.
						shown.delete(audience);
						reportBug(error);
					}
				}
			})
			.catch(reportBug);
	}

	const stopListening = room.onFold(() => {
		if (planned) return;
		planned = true;
		// Deferred: the acknowledgement of a tap goes before the push.
		timer = setTimeout(send, Math.max(0, lastPush + interval - performance.now()));
	});
	return () => {
		stopListening();
		clearTimeout(timer);
	};
}

/** The log grew, by lines that this audience sees nothing of. */
function isUnseen(change: Change | null): boolean {
	if (change === null) return true;
	return 'at' in change && !change.gone && Object.keys(change.at).every((name) => name === 'seq');
}
