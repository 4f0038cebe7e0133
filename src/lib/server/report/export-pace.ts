/**
 * Limits concurrent downloads of logs: an evening goes on in this same process, and a log may be long. There is no rate limit per
 * address, for a hall shares one.
 */
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Crowded } from '../../domain/session/export.ts';
import { streamPieces } from './stream.ts';

interface Turn {
	/** The pieces as they go out. The turn ends with them, or when nobody takes them any more. */
	stream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array>;
	/** There is nothing to hand out after all. */
	leave(): void;
}

export interface ExportPace {
	/** Acquires a slot for a download, or gives the seconds for Retry-After. */
	enter(address: string): Promise<Turn | { crowded: Crowded; retryAfter: number }>;
}

const perMinute = 30;
const atOnce = 4;
/** In seconds. By then one of those who were first has mostly gone. */
const tryAgainAfter = 10;

/** Counts for this process alone, as everything that is slowed. */
export function keepExportPace(): ExportPace {
	const asked = new RateLimiterMemory({ points: perMinute, duration: 60 });
	let going = 0;

	return {
		async enter(address) {
			const refused = await asked.consume(address).then(
				() => null,
				(over: RateLimiterRes) => over
			);
			if (refused) {
				return { crowded: 'too-often', retryAfter: Math.ceil(refused.msBeforeNext / 1000) };
			}
			if (going >= atOnce) return { crowded: 'too-many', retryAfter: tryAgainAfter };
			going += 1;
			let isGone = false;
			const leave = () => {
				if (!isGone) going -= 1;
				isGone = true;
			};
			return { leave, stream: (pieces) => streamPieces(pieces, leave) };
		}
	};
}
