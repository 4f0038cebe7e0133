/** Evenings that were closed by a process that died before it made their report: whoever still lives makes it. */
import type { OpenDatabase } from '../db/client.ts';
import { finishSession, type FinishWorld } from './finish.ts';

export interface Leftovers {
	/** Finishes them now. Where one evening fails, the others go on. */
	finish(): Promise<void>;
	close(): void;
}

interface LeftoversWorld extends FinishWorld {
	alone: OpenDatabase['alone'];
	reportFailure: (error: unknown, sessionId: string | null) => void;
}

/** The polling interval, in milliseconds. */
const lookEvery = 60_000;

export function keepFinishing(world: LeftoversWorld): Leftovers {
	async function finish(): Promise<void> {
		for (const { id } of await world.sessions.listByPhase('closed')) {
			await finishSession(id, world).catch((error: unknown) => world.reportFailure(error, id));
		}
	}

	let isLooking = false;
	const watch = setInterval(() => {
		if (isLooking) return;
		isLooking = true;
		world
			.alone(finish)
			.catch((error: unknown) => world.reportFailure(error, null))
			.finally(() => (isLooking = false));
	}, lookEvery);
	watch.unref();

	// What the end of this process cuts off is finished by the next one.
	return { finish, close: () => clearInterval(watch) };
}
