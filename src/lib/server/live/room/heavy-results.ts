/** Has the heavy results of an evening computed off the main thread. What comes out is a line of the log like any other. */
import type { Heavy } from '../../../domain/activity.ts';
import { describeComputed, type Computed } from '../../../domain/session/computed.ts';
import type { SessionState } from '../../../domain/session/session.ts';
import type { Reply } from '../../../protocol/messages.ts';
import type { Works } from '../../work/works.ts';
import { sha256 } from './hashes.ts';

interface HeavyWorld {
	works: Works;
	/** The evening as it stands now. */
	readState(): SessionState;
	submit(stepId: string, payload: Computed): Promise<Reply>;
	reportBug(error: unknown): void;
}

export class HeavyResults {
	readonly #world: HeavyWorld;
	/** Steps of which a computation runs. */
	readonly #running = new Set<string>();

	constructor(world: HeavyWorld) {
		this.#world = world;
	}

	/** Starts what steps wait for, one computation a step at a time. */
	start(): void {
		const { agenda, steps } = this.#world.readState();
		for (const { id, activity } of agenda) {
			const pending = steps[id]?.pending;
			if (pending && !this.#running.has(id)) void this.#run(id, activity, pending);
		}
	}

	async #run(stepId: string, activity: string, pending: Heavy): Promise<void> {
		this.#running.add(stepId);
		let reply: Reply | null = null;
		try {
			const output = await this.#world.works.run({ activity, ...pending });
			reply = await this.#world.submit(stepId, describeComputed(pending, output, sha256));
		} catch (error) {
			this.#world.reportBug(error);
		}
		this.#running.delete(stepId);
		// The step was changed meanwhile: it waits for the result of what it is now. Any other failure is retried at the next commit.
		if (reply && !reply.ok && reply.refusal === 'not-possible-now') this.start();
	}
}
