/** Runs heavy computations of activities in a thread of their own. */
import { join } from 'node:path';
import type { Heavy } from '../../domain/activity.ts';
import { runInThread } from './thread.ts';

export interface Job extends Heavy {
	/** Name of the activity whose computation it is. */
	activity: string;
}

export interface Works {
	/** Rejects when the computation fails, or does not exist. */
	run(job: Job): Promise<unknown>;
}

const script = join(import.meta.dirname, 'worker.ts');

export function openWorks(entry = script): Works {
	return { run: (job) => runInThread(entry, job) };
}
