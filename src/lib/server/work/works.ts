/** Runs heavy computations of activities in a thread of their own: meanwhile the room goes on answering. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Heavy } from '../../domain/activity.ts';

export interface Job extends Heavy {
	/** Name of the activity whose computation it is. */
	activity: string;
}

export interface Works {
	/** Rejects when the computation fails, or does not exist. */
	run(job: Job): Promise<unknown>;
}

/** Started from the source by its path: the bundler does not follow the address of a worker, and Node reads TypeScript by itself. */
const script = join(import.meta.dirname, 'worker.ts');

export function openWorks(entry = script): Works {
	return {
		run: (job) =>
			new Promise((resolve, reject) => {
				const worker = new Worker(entry, { workerData: job });
				worker.once('message', resolve);
				worker.once('error', reject);
				worker.once('exit', (code) =>
					reject(new Error(`The computation ended with ${String(code)}`))
				);
				// A server that stops does not wait for it: whoever opens the evening next begins anew.
				worker.unref();
			})
	};
}
