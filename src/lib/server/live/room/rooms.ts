/**
 * The rooms that are loaded in this process. A room is loaded lazily, once, and unloaded after a time without use: the log has all of
 * it. See docs/decisions/0020.
 */
import { Room, type RoomWorld } from './room.ts';

export interface Rooms {
	find(sessionId: string): Promise<Room>;
	/** The room with everything in it that was stored up to now, also by another process. */
	findFresh(sessionId: string): Promise<Room>;
	/** A hint of another process that a log goes up to this line. */
	hear(sessionId: string, seq: number): void;
	/** Is called for every room that is loaded, and returns what to call when that room is unloaded. */
	onWake(listener: (room: Room) => () => void): void;
	/** A room with a connected socket stays loaded. */
	watchedBy(isWatched: (sessionId: string) => boolean): void;
	/** Unloads the idle rooms. */
	letSleep(now: Date): void;
	/** Resolves when nothing waits in any room. */
	drain(): Promise<void>;
	close(): void;
}

interface AwakeRoom {
	room: Room;
	/** Last use in this process, in milliseconds. Lines of other processes do not count. */
	askedAt: number;
	/** What to call when it is unloaded. */
	letGo: (() => void)[];
}

/** Hints may get lost, so the ends of the logs are polled as well; in milliseconds. */
const lookEvery = 1_000;
/** In milliseconds. */
const sleepsAfter = 10 * 60_000;

export function keepRooms(world: RoomWorld): Rooms {
	const opening = new Map<string, Promise<Room>>();
	const awake = new Map<string, AwakeRoom>();
	const listeners: ((room: Room) => () => void)[] = [];
	const watchers: ((sessionId: string) => boolean)[] = [];
	const now = () => world.chance.now().getTime();

	async function wake(sessionId: string): Promise<Room> {
		const room = await Room.open(sessionId, world);
		const letGo = [world.meters.roomWoke(room)];
		awake.set(sessionId, { room, askedAt: now(), letGo });
		for (const listener of listeners) letGo.push(listener(room));
		return room;
	}

	function find(sessionId: string): Promise<Room> {
		const known = awake.get(sessionId);
		if (known) known.askedAt = now();
		let room = opening.get(sessionId);
		if (!room) {
			room = wake(sessionId);
			opening.set(sessionId, room);
			// A failed load is retried at the next use.
			room.catch(() => opening.delete(sessionId));
		}
		return room;
	}

	function letSleep(at: Date): void {
		for (const [sessionId, { room, askedAt, letGo }] of awake) {
			if (at.getTime() - askedAt < sleepsAfter || !room.isIdle) continue;
			if (watchers.some((isWatched) => isWatched(sessionId))) continue;
			awake.delete(sessionId);
			opening.delete(sessionId);
			room.fallAsleep(() => find(sessionId));
			for (const end of letGo) end();
		}
	}

	async function lookAtLogs(): Promise<void> {
		const heads = await world.log.heads([...awake.keys()]);
		for (const { sessionId, seq } of heads) awake.get(sessionId)?.room.hear(seq);
	}

	let looking = false;
	const watch = setInterval(() => {
		letSleep(world.chance.now());
		if (!world.shared || looking) return;
		looking = true;
		lookAtLogs()
			.catch((error: unknown) => world.reportBug(error, 'looking at the logs'))
			.finally(() => (looking = false));
	}, lookEvery);
	watch.unref();

	return {
		find,
		async findFresh(sessionId) {
			const room = await find(sessionId);
			if (world.shared) await room.refresh();
			return room;
		},
		hear: (sessionId, seq) => awake.get(sessionId)?.room.hear(seq),
		onWake: (listener) => listeners.push(listener),
		watchedBy: (isWatched) => watchers.push(isWatched),
		letSleep,
		async drain() {
			await Promise.all([...awake.values()].map(({ room }) => room.drain()));
		},
		close: () => clearInterval(watch)
	};
}
