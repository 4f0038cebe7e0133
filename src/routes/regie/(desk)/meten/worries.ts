import type { Snapshot } from '#lib/server/watch/snapshot.ts';
import type { WatchTexts } from '#lib/texts/nl/watch.ts';

export type TileName = keyof WatchTexts['tiles'];

/** Above these somebody should look: what residents notice, or what soon goes wrong. Seconds, bytes, numbers. */
export const limits = {
	queue: 500,
	tapToAck: 0.5,
	tapToWall: 0.25,
	commits: 0.1,
	refusals: 60,
	memory: 1_000_000_000,
	loopDelay: 0.1
} satisfies Partial<Record<TileName, number>>;

/** Which figures ask for attention now. */
export function findWorries({ queue, memory, lastMinute }: Snapshot): ReadonlySet<TileName> {
	const { commitSeconds, commitSize, sent, suppressed } = lastMinute;
	const isAbove = {
		queue: queue.waiting > limits.queue,
		tapToAck: (lastMinute.tapToAck.p99 ?? 0) > limits.tapToAck,
		tapToWall: (lastMinute.tapToWall.p99 ?? 0) > limits.tapToWall,
		commits: (commitSeconds.p95 ?? 0) > limits.commits,
		refusals: lastMinute.refusals > limits.refusals,
		sent: commitSize.count > 0 && [sent, suppressed].flatMap(Object.values).every((n) => n === 0),
		memory: memory.resident > limits.memory,
		loopDelay: (lastMinute.loopDelay.p99 ?? 0) > limits.loopDelay
	};
	return new Set(
		Object.entries(isAbove).flatMap(([name, above]) => (above ? [name as TileName] : []))
	);
}
