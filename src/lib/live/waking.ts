/** When a phone may hold a connection that is dead without knowing it. */

/**
 * Says so when the page comes back from sleep, from the browser's memory, or when there is a network again. How long it was out of
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
