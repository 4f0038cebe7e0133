/** Follows accepted taps until the wall shows them. Knows rooms and line numbers, never people. */
interface Followed {
	/** The last line that the wall of this room holds. */
	shown: number;
	waiting: { seq: number; tappedAt: number }[];
}

/** The bound of the queue, reached only where no wall is drawn; then the oldest is evicted. */
const mostWaiting = 5_000;

export class TapsToWall {
	readonly #rooms = new Map<string, Followed>();

	/** A room woke with this as its last line: whoever looks at its wall sees all of it at once. */
	follow(sessionId: string, seq: number): void {
		this.#rooms.set(sessionId, { shown: seq, waiting: [] });
	}

	forget(sessionId: string): void {
		this.#rooms.delete(sessionId);
	}

	/** A tap became line `seq` of the log. One that was sent twice may be on the wall already: that is no news. */
	accepted(sessionId: string, seq: number, tappedAt: number): void {
		const room = this.#rooms.get(sessionId);
		if (!room || seq <= room.shown) return;
		room.waiting.push({ seq, tappedAt });
		if (room.waiting.length > mostWaiting) room.waiting.shift();
	}

	/** The wall now holds everything up to `seq`; returns when the taps were made that it shows for the first time. */
	shown(sessionId: string, seq: number): number[] {
		const room = this.#rooms.get(sessionId);
		if (!room) return [];
		const on = room.waiting.filter((tap) => tap.seq <= seq);
		room.waiting = room.waiting.filter((tap) => tap.seq > seq);
		room.shown = Math.max(room.shown, seq);
		return on.map(({ tappedAt }) => tappedAt);
	}
}
