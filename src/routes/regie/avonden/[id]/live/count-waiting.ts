import type { ConsoleView } from '#lib/domain/session/view.ts';

/** How much of what people wrote waits for whoever leads, in the step that is on and in all others that this console shows. */
export function countWaiting({
	queue,
	waiting,
	behind
}: Pick<ConsoleView, 'queue' | 'waiting' | 'behind'>): number {
	const all = [queue, behind?.queue ?? [], ...waiting.map((other) => other.queue)].flat();
	return all.filter(({ standing }) => standing === 'held').length;
}
