/** Has the heavy results of an evening computed off the main thread. What comes out is a line of the log like any other. */
import type { Heavy } from '../../../domain/activity.ts';
import { writeCanonical } from '../../../domain/session/canonical.ts';
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
	/** A computation was given up, or is tried again. */
	noteChange(): void;
}

/** Exponential backoff: how long the first retry waits, in milliseconds, and how many times longer each next one. */
const firstWait = 1_000;
const waitFactor = 4;
/** After that it is given up until its input changes, or the server starts again. */
const mostTries = 5;

/** How often the computation of one input failed. */
interface Failure {
	pending: Heavy;
	inputHash: string;
	tries: number;
	isWaiting: boolean;
}

export class HeavyResults {
	readonly #world: HeavyWorld;
	/** Steps of which a computation runs. */
	readonly #running = new Set<string>();
	/** By step. */
	readonly #failures = new Map<string, Failure>();

	constructor(world: HeavyWorld) {
		this.#world = world;
	}

	/** Starts what steps wait for, one computation a step at a time. */
	start(): void {
		const { agenda, steps } = this.#world.readState();
		for (const { id, activity } of agenda) {
			const pending = steps[id]?.pending;
			if (!pending || this.#running.has(id)) continue;
			const failure = this.#findFailure(id, pending);
			if (failure && (failure.isWaiting || failure.tries >= mostTries)) continue;
			void this.#run(id, activity, pending);
		}
	}

	/** Of which steps the computation failed so often that nobody tries it any more. */
	listGivenUp(): string[] {
		return Object.entries(this.#world.readState().steps).flatMap(([id, { pending }]) =>
			pending && (this.#findFailure(id, pending)?.tries ?? 0) >= mostTries ? [id] : []
		);
	}

	/** Somebody who leads asks for it: begins anew. False when this step waits for nothing. */
	tryAgain(stepId: string): boolean {
		if (!this.#world.readState().steps[stepId]?.pending) return false;
		const failure = this.#failures.get(stepId);
		// What runs, or will be tried by itself in a moment, is left alone.
		if (failure && !failure.isWaiting) this.#failures.delete(stepId);
		this.start();
		this.#world.noteChange();
		return true;
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
		if (reply?.ok) this.#failures.delete(stepId);
		// The step was changed meanwhile: it waits for the result of what it is now.
		else if (reply?.refusal === 'not-possible-now') this.start();
		else this.#retryLater(stepId, pending);
	}

	/** A commit starts whatever waits, so without a backoff a busy hall would try a failing computation all the time. */
	#retryLater(stepId: string, pending: Heavy): void {
		const earlier = this.#findFailure(stepId, pending)?.tries ?? 0;
		const tries = earlier + 1;
		const isWaiting = tries < mostTries;
		const failure = { pending, inputHash: hashInput(pending), tries, isWaiting };
		this.#failures.set(stepId, failure);
		if (!isWaiting) return this.#world.noteChange();
		const retry = () => {
			failure.isWaiting = false;
			this.start();
		};
		setTimeout(retry, firstWait * waitFactor ** earlier).unref();
	}

	/** Null: it did not fail, or with another input. Hashed only when the log was folded again, since a commit asks this each time. */
	#findFailure(stepId: string, pending: Heavy): Failure | null {
		const failure = this.#failures.get(stepId);
		if (!failure) return null;
		if (failure.pending !== pending) {
			if (failure.inputHash !== hashInput(pending)) return null;
			failure.pending = pending;
		}
		return failure;
	}
}

function hashInput({ work, input }: Heavy): string {
	return sha256(writeCanonical([work, input]));
}
