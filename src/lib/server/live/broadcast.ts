/** Pushes the view of one audience: at most one per 100 ms, and none when it did not change. */
import type { Audience } from '../../domain/audience.ts';
import type { SessionView } from '../../domain/session/view.ts';
import type { Meters } from '../watch/meters.ts';
import type { RestingRoom, Room } from './room.ts';

interface BroadcastWorld {
	meters: Pick<Meters, 'push'>;
	reportBug: (error: unknown) => void;
}

const pause = 100;

/** Starts pushing; returns how to stop. A turn is a push after which another step is on, or the step is in another phase. */
export function broadcastRoom(
	room: Room,
	audience: Audience,
	{ meters, reportBug }: BroadcastWorld,
	push: (view: SessionView, isTurn: boolean, resting: RestingRoom) => void
): () => void {
	let shown = '';
	let shownStep = '';
	let lastPush = 0;
	let timer: NodeJS.Timeout | null = null;

	function send(): void {
		timer = null;
		void room
			.atRest((resting) => {
				const view = resting.viewFor(audience);
				const content = JSON.stringify({ ...view, seq: 0 });
				if (content === shown) {
					return meters.push('suppressed', audience, room.sessionId, view.seq);
				}
				shown = content;
				lastPush = performance.now();
				const step = `${view.step?.id} ${view.step?.phase}`;
				const isTurn = step !== shownStep;
				shownStep = step;
				push(view, isTurn, resting);
				meters.push('sent', audience, room.sessionId, view.seq);
			})
			.catch(reportBug);
	}

	const stopListening = room.onFold(() => {
		timer ??= setTimeout(send, Math.max(0, pause - (performance.now() - lastPush)));
	});
	return () => {
		stopListening();
		if (timer) clearTimeout(timer);
	};
}
