/** Fetches the code of a step until it is here. */
import type { Language } from '../texts/language.ts';
import { pauseAfter, sleep } from './back-off.ts';
import { loadPhoneScreen } from './phone-screens.ts';

interface Waiting {
	/** It came. */
	show: (screen: Awaited<ReturnType<typeof loadPhoneScreen>>) => void;
	/** It did not come yet, and is asked for again. */
	sayLate: () => void;
	isConnected: () => boolean;
}

/** After so many times it may be gone: the server has another version by now. */
const mostTries = 4;

/** Returns how to stop. */
export function fetchScreen(
	activity: string,
	language: Language,
	{ show, sayLate, isConnected }: Waiting
): () => void {
	let isStale = false;
	void fetchUntilHere();
	async function fetchUntilHere(): Promise<void> {
		for (let tries = 1; !isStale; tries += 1) {
			try {
				const screen = await loadPhoneScreen(activity, language);
				if (!isStale) show(screen);
				return;
			} catch {
				if (isStale) return;
				sayLate();
				await sleep(pauseAfter(tries));
				// What was typed is kept on this phone.
				if (tries === mostTries && isConnected()) location.reload();
			}
		}
	}
	return () => (isStale = true);
}
