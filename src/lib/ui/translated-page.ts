/**
 * A page in a browser that translates it. Such a browser takes a text out of the page and puts a `<font>` with other words in its place.
 * What is written in the text later is never seen then, and what is taken away with it leaves the `<font>` behind. So the text goes back into
 * the page, empty, behind what stands in for it; and when the page changes it, the stand-in goes and the new words are seen.
 */

interface StandIn {
	font: ChildNode;
	/** What it stands for, and the words of that. */
	words: Map<CharacterData, string>;
}

export function watchTranslation(root: Node): void {
	const standIns = new WeakMap<Node, StandIn>();

	function putBack(text: CharacterData, font: ChildNode): void {
		// Some take the text into the stand-in, with its words changed.
		if (text.isConnected) text.replaceWith(text.cloneNode());
		const standIn = standIns.get(font) ?? { font, words: new Map<CharacterData, string>() };
		standIn.words.set(text, text.data);
		standIns.set(font, standIn).set(text, standIn);
		text.data = '';
		font.after(text);
	}

	function drop({ font, words }: StandIn, written: Node): void {
		font.remove();
		for (const [text, original] of words) {
			standIns.delete(text);
			if (text !== written) text.data ||= original;
		}
	}

	const observer = new MutationObserver((changes) => {
		// What was written comes first: where a translator moves a text and writes in it, the text has no stand-in yet.
		changes.sort((one, other) => (one.type < other.type ? -1 : one.type > other.type ? 1 : 0));
		for (const { target, addedNodes, removedNodes, previousSibling } of changes) {
			if (target.nodeName === 'FONT') continue;
			for (const node of [target, ...removedNodes]) {
				const standIn = standIns.get(node);
				if (standIn) drop(standIn, target);
				else if (node !== target && node instanceof Text && node.data) {
					const font = [...addedNodes, previousSibling].find((one) => one?.nodeName === 'FONT');
					if (font) putBack(node, font as ChildNode);
				}
			}
		}
		// What was done here is no news.
		observer.takeRecords();
	});
	observer.observe(root, { childList: true, characterData: true, subtree: true });
}
