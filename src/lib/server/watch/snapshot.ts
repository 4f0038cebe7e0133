/** The figures as the page of the administrator shows them: now, and over the last minute. */
import type { Audience } from '../../domain/audience.ts';
import type { LastMinute, Spread } from './last-minute.ts';

export interface Snapshot {
	sockets: Record<Audience, number>;
	rooms: number;
	queue: { waiting: number; longest: number };
	/** Bytes. */
	memory: { resident: number; heap: number };
	/** Times in seconds. */
	lastMinute: {
		commitSize: Spread;
		commitSeconds: Spread;
		tapToAck: Spread;
		tapToWall: Spread;
		loopDelay: Spread;
		refusals: number;
		sent: Record<Audience, number>;
		suppressed: Record<Audience, number>;
	};
}

interface Measured extends Pick<Snapshot, 'sockets' | 'rooms' | 'queue'> {
	minute: Record<
		'commitSize' | 'commitSeconds' | 'tapToAck' | 'tapToWall' | 'loopDelay' | 'refusals',
		LastMinute
	> &
		Record<'sent' | 'suppressed', Record<Audience, LastMinute>>;
}

export function readSnapshot({ sockets, rooms, queue, minute }: Measured): Snapshot {
	const { rss, heapUsed } = process.memoryUsage();
	return {
		sockets: { ...sockets },
		rooms,
		queue,
		memory: { resident: rss, heap: heapUsed },
		lastMinute: {
			commitSize: minute.commitSize.read(),
			commitSeconds: minute.commitSeconds.read(),
			tapToAck: minute.tapToAck.read(),
			tapToWall: minute.tapToWall.read(),
			loopDelay: minute.loopDelay.read(),
			refusals: minute.refusals.read().count,
			sent: countPerAudience(minute.sent),
			suppressed: countPerAudience(minute.suppressed)
		}
	};
}

function countPerAudience(minutes: Record<Audience, LastMinute>): Record<Audience, number> {
	return {
		participant: minutes.participant.read().count,
		facilitator: minutes.facilitator.read().count,
		wall: minutes.wall.read().count
	};
}
