/** Codes that people guess: who guesses is delayed and never blocked, since a hall shares one address. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export const wrongCodesPerMinute = 30;
export const longestWait = 4_000;

export interface Guesses {
	/** Ends at once for whoever guessed little. */
	wait(address: string): Promise<void>;
	/** One more wrong code; true when they are too many. */
	note(address: string): Promise<boolean>;
}

export function openGuesses(): Guesses {
	const wrong = new RateLimiterMemory({ points: wrongCodesPerMinute, duration: 60 });
	return {
		async wait(address) {
			const known = await wrong.get(keyOf(address));
			const over = (known?.consumedPoints ?? 0) - wrongCodesPerMinute;
			if (over > 0) {
				await new Promise((resolve) => setTimeout(resolve, Math.min(longestWait, 250 * over)));
			}
		},
		note: (address) =>
			wrong.consume(keyOf(address)).then(
				() => false,
				() => true
			)
	};
}

/** A proxy may pass on an address of any length. */
export function keyOf(address: string): string {
	return address.slice(0, 64);
}
