/** When a phone may hold a half-open connection: dead, and not known to be. */

/**
 * Says so when the page resumes from sleep, is restored from the back/forward cache, or is online again. How long it was out of
 * sight says nothing: a phone may stop a page, or change networks, within a second. Returns how to stop.
 */
export function onWaking(wake: () => void): () => void {
	const onVisibility = () => {
		if (!document.hidden) wake();
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
