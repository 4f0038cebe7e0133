/** To the first queue in which something waits, wherever on the console it stands. */
export function goToWaiting(): void {
	const queue = document.querySelector<HTMLElement>('main [data-waiting]');
	queue?.scrollIntoView({ block: 'center' });
	queue?.focus({ preventScroll: true });
}
