/** Exponential backoff between retries, in milliseconds: half a second at first, ten seconds at most. */
export const shortest = 500;
export const longest = 10_000;

/** With jitter (`die`, 0 to 1), so that a hall does not retry all at once. */
export function pauseAfter(tries: number, die = Math.random()): number {
	return Math.min(longest, shortest * 2 ** (tries - 1)) * (0.5 + die / 2);
}

export function sleep(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
