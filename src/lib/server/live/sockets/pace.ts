/** Rate limits per person: above the first a message is refused, above the second the connection is cut. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Messages a second from one participant; above it the phone backs off and retries. */
export const messagesPerSecond = 20;
/** So many messages too many within so many seconds come from no person. */
export const flood = { messages: 100, seconds: 10 };

export type PaceVerdict = 'go-on' | 'too-fast' | 'flood';

/** Limits by a key per person: never by address, for a whole hall shares one. */
export function keepPace(): (key: string) => Promise<PaceVerdict> {
	const pace = new RateLimiterMemory({ points: messagesPerSecond, duration: 1 });
	const tooMany = new RateLimiterMemory({ points: flood.messages, duration: flood.seconds });
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
