/**
 * How often one may try to log in. Only wrong tries count. A stranger is held back by where they come from and, from many places at
 * once, by the account; a browser in which that account logged in before counts for itself, so nobody can shut its owner out
 * (decision 0051).
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { hashSecret } from './hash-secret.ts';
import { networkOf, type Visitor } from './visitor.ts';

/** So many wrong tries within so many seconds. */
export interface Tries {
	most: number;
	seconds: number;
}

/** In a browser that is known: as many as a forgetful owner needs. */
export const triesInKnownBrowser: Tries = { most: 10, seconds: 300 };
/** From one address, whatever accounts are tried. */
export const triesOfVisitor: Tries = { most: 20, seconds: 300 };
/** For one account, by all strangers together. */
export const triesForAccount: Tries = { most: 50, seconds: 3600 };

export interface Brake {
	/** Counts a try; false when it is one too many, and then nothing is looked at. Counted first: tries at the same time are all counted. */
	take(): Promise<boolean>;
	/** It was no wrong try after all. */
	giveBack(): Promise<void>;
}

export function openBrakes(): (email: string, visitor: Visitor, isKnownBrowser: boolean) => Brake {
	const open = ({ most, seconds }: Tries) =>
		new RateLimiterMemory({ points: most, duration: seconds });
	const browsers = open(triesInKnownBrowser);
	const visitors = open(triesOfVisitor);
	const accounts = open(triesForAccount);
	return (email, { address, browserToken }, isKnownBrowser) => {
		// Hashed: a key of any length that somebody sends becomes one of ours.
		const counted: [RateLimiterMemory, string][] = isKnownBrowser
			? [[browsers, hashSecret(browserToken ?? '')]]
			: [
					[visitors, hashSecret(networkOf(address))],
					[accounts, hashSecret(email)]
				];
		return {
			async take() {
				// In this order: whoever is held back for where they come from takes nothing of the account's.
				for (const [limiter, key] of counted) {
					const isLeft = await limiter.consume(key).then(
						() => true,
						() => false
					);
					if (!isLeft) return false;
				}
				return true;
			},
			async giveBack() {
				for (const [limiter, key] of counted) await limiter.reward(key);
			}
		};
	};
}
