/** Where the keyboard and a screen reader stand, when what they stood on is gone: never at the top of the page. */

/** Puts the focus on the first heading in here, without moving the page. */
export function focusHeading(part: ParentNode | null | undefined): boolean {
	return stand(part?.querySelector<HTMLElement>('h1, h2, h3, h4'));
}

/** Nothing is pressed there: a key that is still down does nothing. */
function stand(on: HTMLElement | null | undefined): boolean {
	if (!on) return false;
	on.tabIndex = -1;
	on.focus({ preventScroll: true });
	return true;
}

/** Whoever stood on something in here that is gone stands on the next one of its list, else on the heading of what it was part of. */
export function keepFocus(root: HTMLElement): () => void {
	/** From what has the focus up to the root. */
	let path: Element[] = [];
	/** In the list: what has the focus, and what comes after and before it. */
	let row: (Element | null | undefined)[] = [];

	function noteFocus({ target }: FocusEvent) {
		const item = (target as Element).closest('li');
		row = [item, item?.nextElementSibling, item?.previousElementSibling];
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
		const [item, ...beside] = row;
		if (item?.isConnected === false && stand(beside.find((one) => one?.isConnected) as HTMLElement))
			return;
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
