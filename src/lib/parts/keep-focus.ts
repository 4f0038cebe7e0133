/** Where the keyboard and a screen reader stand, when what they stood on is gone: never at the top of the page. */

/** Puts the focus on the first heading in here, without moving the page. */
export function focusHeading(part: ParentNode | null | undefined): boolean {
	const heading = part?.querySelector<HTMLElement>('h1, h2, h3, h4');
	if (!heading) return false;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	return true;
}

/** Whoever stood on something in here that is gone stands on the heading of what it was part of. */
export function keepFocus(root: HTMLElement): () => void {
	/** From what has the focus up to the root. */
	let path: Element[] = [];

	function noteFocus({ target }: FocusEvent) {
		path = [];
		for (let at = target as Element | null; at && root.contains(at); at = at.parentElement)
			path.push(at);
	}

	/** Whoever leaves by themselves need not be brought back. */
	function noteLeaving({ target }: FocusEvent) {
		queueMicrotask(() => {
			if ((target as Element).isConnected && target === path[0]) path = [];
		});
	}

	const observer = new MutationObserver(() => {
		const isLost = document.activeElement === document.body && path[0]?.isConnected === false;
		if (!isLost) return;
		const left = path.filter((part) => part.isConnected);
		path = [];
		if (!left.some(focusHeading)) focusHeading(document.getElementById('main'));
	});
	observer.observe(root, { childList: true, subtree: true });
	root.addEventListener('focusin', noteFocus);
	root.addEventListener('focusout', noteLeaving);
	return () => {
		observer.disconnect();
		root.removeEventListener('focusin', noteFocus);
		root.removeEventListener('focusout', noteLeaving);
	};
}
