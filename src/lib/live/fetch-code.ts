/** Fetches code until it is here: on a bad line a script does not arrive, and nobody asks for it again. */
import { pauseAfter, sleep } from './back-off.ts';

interface Waiting<Code> {
	/** It came. */
	show: (code: Code) => void;
	/** It did not come yet, and is asked for again. */
	sayLate?: () => void;
	/** Whether to load the page anew: after so many times the code may be gone, as the server has another version by now. */
	mayReload?: (() => boolean) | undefined;
}

const mostTries = 4;

/** Returns how to stop. */
export function fetchCode<Code>(
	load: () => Promise<Code>,
	{ show, sayLate, mayReload }: Waiting<Code>
): () => void {
	let isStale = false;
	async function fetchUntilHere(): Promise<void> {
		for (let tries = 1; !isStale; tries += 1) {
			const loaded = await load().then(
				(code) => ({ code }),
				() => null
			);
			if (isStale) return;
			if (loaded) return show(loaded.code);
			sayLate?.();
			await sleep(pauseAfter(tries));
			if (tries === mostTries && mayReload?.()) location.reload();
		}
	}
	void fetchUntilHere();
	return () => (isStale = true);
}
