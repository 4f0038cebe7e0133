/** What stays in sight while one scrolls may not cover what one reads: higher than a third of the screen, it lies where it belongs. */
export function withinThird(node: HTMLElement): () => void {
	const measure = () => {
		node.style.position = node.offsetHeight > innerHeight / 3 ? 'static' : '';
	};
	const observer = new ResizeObserver(measure);
	observer.observe(node);
	addEventListener('resize', measure);
	return () => {
		observer.disconnect();
		removeEventListener('resize', measure);
	};
}
