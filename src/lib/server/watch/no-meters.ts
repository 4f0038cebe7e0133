/** Meters that measure nothing, for a room that stands alone. */
import type { RoomMeters } from './meters.ts';

export const noMeters: RoomMeters = {
	roomWoke: () => () => undefined,
	commit: async (write) => void (await write())
};
