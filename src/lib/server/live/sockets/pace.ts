/** How much one person may say. Too much is slowed, and a flood is cut off; others notice nothing. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Messages a second from one participant; above it the phone waits and tries again. */
const messagesPerSecond = 20;
/** So many messages too many within ten seconds come from no person. */
const flood = 100;

export type PaceVerdict = 'go-on' | 'too-fast' | 'flood';

/** Judges the next message of somebody, known by a key of their own: never by an address, for a whole hall shares one. */
export function keepPace(): (key: string) => Promise<PaceVerdict> {
	const pace = new RateLimiterMemory({ points: messagesPerSecond, duration: 1 });
	const tooMany = new RateLimiterMemory({ points: flood, duration: 10 });
	const within = (limiter: RateLimiterMemory, key: string) =>
		limiter.consume(key).then(
			() => true,
			() => false
		);
	return async (key) => {
		if (await within(pace, key)) return 'go-on';
		return (await within(tooMany, key)) ? 'too-fast' : 'flood';
	};
}
