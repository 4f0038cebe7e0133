/** One piece of heavy work in a thread of its own: meanwhile the room goes on answering. */
import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Gives what the script posts. Rejects when it fails. The script is started from its source by its path: the bundler does not follow the
 * address of a worker, and Node reads TypeScript by itself.
 */
export function runInThread(
	script: string,
	workerData: unknown,
	resourceLimits: ResourceLimits = {}
): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(script, { workerData, resourceLimits });
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`The computation ended with ${String(code)}`)));
		// A server that stops does not wait for it: whoever asks for it next begins anew.
		worker.unref();
	});
}
