/** Has the browser keep a page for when there is no internet, and what this phone fetched by now. */

import type { Keep } from '#lib/live/offline-keep.ts';

/** Fetched things do not change under their address. Where a hall has no https browsers keep nothing. */
export async function keepOfflineCopy(code: string, language: string): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.register('/service-worker.js', {
		scope: '/doe-mee/'
	});
	const tell = () => {
		const { installing, waiting, active } = registration;
		(installing ?? waiting ?? active)?.postMessage({
			page: `/doe-mee/${code}/zonder-internet`,
			language,
			fetched: listFetched()
		} satisfies Keep);
	};
	tell();
	// The server has another version by now.
	registration.addEventListener('updatefound', tell);
}

function listFetched(): string[] {
	return performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name))
		.filter(({ origin }) => origin === location.origin)
		.map(({ pathname, search }) => pathname + search);
}
