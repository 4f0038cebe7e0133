/** The rooms that are awake. A room is opened once, when someone first asks for it. */
import { Room, type RoomWorld } from './room.ts';

export interface Rooms {
	find(sessionId: string): Promise<Room>;
	/** Is called for every room as it wakes. */
	onWake(listener: (room: Room) => void): void;
}

export function keepRooms(world: RoomWorld): Rooms {
	const awake = new Map<string, Promise<Room>>();
	const listeners: ((room: Room) => void)[] = [];

	async function wake(sessionId: string): Promise<Room> {
		const room = await Room.open(sessionId, world);
		for (const listener of listeners) listener(room);
		return room;
	}

	return {
		find(sessionId) {
			let room = awake.get(sessionId);
			if (!room) {
				room = wake(sessionId);
				awake.set(sessionId, room);
				// A room that could not be opened is tried again next time.
				room.catch(() => awake.delete(sessionId));
			}
			return room;
		},
		onWake: (listener) => listeners.push(listener)
	};
}
