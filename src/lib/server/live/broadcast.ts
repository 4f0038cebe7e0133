/** Pushes the view of one audience: at most one per 100 ms, and none when it did not change. */
import type { Audience } from '../../domain/audience.ts';
import type { SessionView } from '../../domain/session/view.ts';
import type { Room } from './room.ts';

const pause = 100;

/** Starts pushing; returns how to stop. */
export function broadcastRoom(
	room: Room,
	audience: Audience,
	push: (view: SessionView) => void
): () => void {
	let shown = '';
	let lastPush = 0;
	let timer: NodeJS.Timeout | null = null;

	function send(): void {
		timer = null;
		void room.atRest((resting) => {
			const view = resting.viewFor(audience);
			const content = JSON.stringify({ ...view, seq: 0 });
			if (content === shown) return;
			shown = content;
			lastPush = performance.now();
			push(view);
		});
	}

	const stopListening = room.onCommit(() => {
		timer ??= setTimeout(send, Math.max(0, pause - (performance.now() - lastPush)));
	});
	return () => {
		stopListening();
		if (timer) clearTimeout(timer);
	};
}
