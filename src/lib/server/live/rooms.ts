/** The rooms that are awake in this process. A room is opened once, when someone first asks for it. */
import { Room, type RoomWorld } from './room.ts';

export interface Rooms {
	find(sessionId: string): Promise<Room>;
	/** The room with everything in it that was stored up to now, also by another process. */
	findFresh(sessionId: string): Promise<Room>;
	/** Another process says that a log goes up to this line. */
	hear(sessionId: string, seq: number): void;
	/** Is called for every room as it wakes. */
	onWake(listener: (room: Room) => void): void;
	/** Resolves when nothing waits in any room. */
	drain(): Promise<void>;
	close(): void;
}

/** Hints may get lost, so the ends of the logs are looked at as well, once in so many milliseconds. */
const lookEvery = 1_000;

export function keepRooms(world: RoomWorld): Rooms {
	const opening = new Map<string, Promise<Room>>();
	const awake = new Map<string, Room>();
	const listeners: ((room: Room) => void)[] = [];

	async function wake(sessionId: string): Promise<Room> {
		const room = await Room.open(sessionId, world);
		awake.set(sessionId, room);
		world.meters.roomWoke(room);
		for (const listener of listeners) listener(room);
		return room;
	}

	function find(sessionId: string): Promise<Room> {
		let room = opening.get(sessionId);
		if (!room) {
			room = wake(sessionId);
			opening.set(sessionId, room);
			// A room that could not be opened is tried again next time.
			room.catch(() => opening.delete(sessionId));
		}
		return room;
	}

	async function lookAtLogs(): Promise<void> {
		const heads = await world.log.heads([...awake.keys()]);
		for (const { sessionId, seq } of heads) awake.get(sessionId)?.hear(seq);
	}

	let looking = false;
	const watch = setInterval(() => {
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
		hear: (sessionId, seq) => awake.get(sessionId)?.hear(seq),
		onWake: (listener) => listeners.push(listener),
		async drain() {
			await Promise.all([...awake.values()].map((room) => room.drain()));
		},
		close: () => clearInterval(watch)
	};
}
