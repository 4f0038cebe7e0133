/** A browser that translates pages as Google Translate does: every text is replaced by a `<font>` in a `<font>` with other words. */
import type { Page } from '@playwright/test';

/** What stands behind every text that was translated. */
const mark = '~';

export async function translate(page: Page): Promise<void> {
	await page.addInitScript((mark) => {
		const left = 'script, style, noscript, textarea, select, title, font';
		function isForeign(node: Node): node is Text {
			if (!(node instanceof Text) || node.data.trim() === '') return false;
			return node.parentElement !== null && !node.parentElement.closest(left);
		}
		let times = 0;
		function replace(text: Text) {
			if (!text.isConnected || !isForeign(text)) return;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			outer.style.verticalAlign = 'inherit';
			// The spaces at its ends go, as words of another language have theirs elsewhere.
			const words = `${text.data.trim()}${mark} `;
			outer.append(inner);
			// One translator puts the new words in place of the old, another beside them first, a third changes the old.
			times += 1;
			if (times % 3 === 0) {
				text.before(outer);
				inner.append(text);
				text.data = words;
				return;
			}
			inner.textContent = words;
			if (times % 3 === 1) return text.replaceWith(outer);
			text.before(outer);
			text.remove();
		}
		function translateAll(root: Node) {
			const texts: Text[] = [];
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node: Node | null = root; node; node = walker.nextNode())
				if (isForeign(node)) texts.push(node);
			texts.forEach(replace);
		}
		// It takes a moment: other words come from elsewhere.
		const later = (root: Node) => setTimeout(() => translateAll(root), 30);
		const observer = new MutationObserver((changes) => {
			for (const { type, target, addedNodes } of changes) {
				if (type === 'characterData') later(target);
				else addedNodes.forEach(later);
			}
		});
		observer.observe(document, { childList: true, characterData: true, subtree: true });
	}, mark);
}

/** What a page says, line by line, whether it was translated or not. Without spaces: a translation has them elsewhere. */
export const readLines = (page: Page) =>
	page.locator('body').evaluate((body: HTMLElement, mark) => {
		const lines = body.innerText.replaceAll(mark, '').split('\n');
		return lines.map((line) => line.replaceAll(/[\s\u00AD]/g, '')).filter((line) => line !== '');
	}, mark);

/** What of a page is not translated (yet). */
export const listUntouched = (page: Page) =>
	page.evaluate((mark) => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { currentNode: node } = walker;
			const words = node.textContent?.trim();
			if (!words || words.endsWith(mark)) continue;
			if (!node.parentElement?.closest('script, style, noscript, textarea, select'))
				found.push(words);
		}
		return found;
	}, mark);
