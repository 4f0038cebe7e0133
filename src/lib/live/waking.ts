/** When a phone may hold a connection that is dead without knowing it. */

/** Longer than the server waits between two signs of life: from here on a connection is in doubt. */
const doubtAfter = 12_000;

/** Says so when the page comes back from sleep, from the browser's memory, or when there is a network again. Returns how to stop. */
export function onWaking(wake: () => void): () => void {
	let hiddenSince: number | null = document.hidden ? Date.now() : null;
	const onVisibility = () => {
		if (document.hidden) hiddenSince ??= Date.now();
		else {
			if (hiddenSince !== null && Date.now() - hiddenSince > doubtAfter) wake();
			hiddenSince = null;
		}
	};
	const onPageShow = (event: PageTransitionEvent) => {
		if (event.persisted) wake();
	};
	document.addEventListener('visibilitychange', onVisibility);
	window.addEventListener('pageshow', onPageShow);
	window.addEventListener('online', wake);
	return () => {
		document.removeEventListener('visibilitychange', onVisibility);
		window.removeEventListener('pageshow', onPageShow);
		window.removeEventListener('online', wake);
	};
}
