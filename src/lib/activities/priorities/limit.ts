/** How many a ballot is said to hold. */
import type { Settings } from './schema.ts';

/** As the words say it: nobody is told to choose three of two. What is published keeps the limit as it was set. */
export function sayLimit(
	{ method, limit }: Pick<Settings, 'method' | 'limit'>,
	options: readonly unknown[] | null
): number {
	return method === 'approval' && options ? Math.min(limit, options.length) : limit;
}
