/** What the live code tells of itself while it works. No figure carries a person, a code, a word or an evening. */
import { performance } from 'node:perf_hooks';
import type { Audience } from '../../domain/audience.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Reply } from '../../protocol/messages.ts';
import { openGauges } from './gauges.ts';
import { LastMinute } from './last-minute.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { TapsToWall } from './taps-to-wall.ts';

/** What the meters look at in a room. */
interface WatchedRoom {
	readonly sessionId: string;
	/** The last line of its log. */
	readonly seq: number;
	/** How many actions wait for a commit. */
	readonly waiting: number;
}

export interface Meters {
	sockets: { opened(audience: Audience): void; closed(audience: Audience): void };
	/** A room woke; its queue is read when somebody looks. Returns what to call when it falls asleep. */
	roomWoke(room: WatchedRoom): () => void;
	/** Measures the writing of one commit, which says how many lines it wrote. One that fails or writes nothing is no commit. */
	commit(write: () => Promise<number>): Promise<void>;
	/** A view was pushed to an audience, or held back because it had not changed. `seq`: what it contains. */
	push(what: 'sent' | 'suppressed', audience: Audience, sessionId: string, seq: number): void;
	/** A phone's answer came in; returns what to call with the reply to it. */
	tap(sessionId: string): (reply: Reply) => void;
	refusal(name: Refusal): void;
	/** For the page of the administrator. */
	read(): Snapshot;
	/** For Prometheus, in its text format. */
	expose(): Promise<{ contentType: string; text: string }>;
	close(): void;
}

/** How often the lag of the event loop is sampled, in milliseconds. */
const loopPause = 250;

const seconds = () => performance.now() / 1000;

/** Opens meters of its own: two apps in one process do not count each other's work. */
export function openMeters(clock: () => number = seconds): Meters {
	const rooms = new Set<WatchedRoom>();
	const taps = new TapsToWall();
	const gauges = openGauges(() => readQueues(rooms));
	const sockets: Record<Audience, number> = { participant: 0, facilitator: 0, wall: 0 };
	const minutePerAudience = () => ({
		participant: new LastMinute(clock),
		facilitator: new LastMinute(clock),
		wall: new LastMinute(clock)
	});
	const minute = {
		commitSize: new LastMinute(clock),
		commitSeconds: new LastMinute(clock),
		tapToAck: new LastMinute(clock),
		tapToWall: new LastMinute(clock),
		refusals: new LastMinute(clock),
		loopDelay: new LastMinute(clock),
		sent: minutePerAudience(),
		suppressed: minutePerAudience()
	};

	let expected = clock() + loopPause / 1000;
	const loop = setInterval(() => {
		minute.loopDelay.record(Math.max(0, clock() - expected));
		expected = clock() + loopPause / 1000;
	}, loopPause);
	loop.unref();

	function countSocket(audience: Audience, change: 1 | -1): void {
		sockets[audience] += change;
		gauges.sockets.set({ audience }, sockets[audience]);
	}

	function refusal(name: Refusal): void {
		gauges.refusals.inc({ refusal: name });
		minute.refusals.record(1);
	}

	return {
		sockets: {
			opened: (audience) => countSocket(audience, 1),
			closed: (audience) => countSocket(audience, -1)
		},
		roomWoke(room) {
			rooms.add(room);
			taps.follow(room.sessionId, room.seq);
			return () => {
				rooms.delete(room);
				taps.forget(room.sessionId);
			};
		},
		async commit(write) {
			const began = clock();
			const size = await write();
			if (size === 0) return;
			const took = clock() - began;
			gauges.commitSize.observe(size);
			gauges.commitSeconds.observe(took);
			minute.commitSize.record(size);
			minute.commitSeconds.record(took);
		},
		push(what, audience, sessionId, seq) {
			gauges.pushes.inc({ audience, result: what });
			minute[what][audience].record(1);
			if (audience !== 'wall') return;
			const tapped = taps.shown(sessionId, seq);
			// A tap that changes nothing on the wall never appears there: it has no time to the wall.
			if (what === 'suppressed') return;
			for (const tappedAt of tapped) {
				gauges.tapToWall.observe(clock() - tappedAt);
				minute.tapToWall.record(clock() - tappedAt);
			}
		},
		tap(sessionId) {
			const tappedAt = clock();
			return (reply) => {
				if (!reply.ok) return refusal(reply.refusal);
				gauges.tapToAck.observe(clock() - tappedAt);
				minute.tapToAck.record(clock() - tappedAt);
				taps.accepted(sessionId, reply.seq, tappedAt);
			};
		},
		refusal,
		read: () => readSnapshot({ sockets, ...readQueues(rooms), minute }),
		expose: async () => ({
			contentType: gauges.registry.contentType,
			text: await gauges.registry.metrics()
		}),
		close: () => clearInterval(loop)
	};
}

/** What a room that stands alone needs of them. */
export type RoomMeters = Pick<Meters, 'roomWoke' | 'commit'>;

function readQueues(rooms: ReadonlySet<WatchedRoom>) {
	const lengths = [...rooms].map(({ waiting }) => waiting);
	return {
		rooms: lengths.length,
		queue: {
			waiting: lengths.reduce((sum, length) => sum + length, 0),
			longest: Math.max(0, ...lengths)
		}
	};
}
