/** What a screen reader would say of a page by itself, and where the focus is: kept by the page from its first moment. */
import type { Page } from '@playwright/test';

interface Spoken {
	/** What came in a live region, once it stood still. */
	heard: string[];
	/** Every time that the keyboard was thrown back to the top of the page. */
	lost: string[];
}

declare global {
	interface Window {
		spoken: Spoken;
	}
}

export async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const spoken: Spoken = { heard: [], lost: [] };
		window.spoken = spoken;
		const regions = '[role="status"], [role="alert"], output, [aria-live]';
		const alerts = '[role="alert"]';
		const silent = new Set<Element>();
		const waiting = new Map<Element, number>();
		let stood: Element | null = null;
		const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
		const observer = new MutationObserver((changes) => {
			for (const { target, addedNodes } of changes) {
				const at = target instanceof Element ? target : target.parentElement;
				// A region that comes with its words in it is often not heard, unless it interrupts.
				const inside = [...addedNodes].flatMap((node) =>
					node instanceof Element
						? [...(node.matches(alerts) ? [node] : []), ...node.querySelectorAll(alerts)]
						: []
				);
				for (const node of addedNodes) {
					if (!(node instanceof Element)) continue;
					for (const region of [node, ...node.querySelectorAll(regions)])
						if (region.matches(regions) && !region.matches(alerts)) silent.add(region);
				}
				const around = at?.closest(regions) ?? null;
				// What comes in one batch with its region came in it.
				queueMicrotask(() => silent.clear());
				for (const region of [around, ...inside]) {
					if (!region || silent.has(region)) continue;
					clearTimeout(waiting.get(region));
					waiting.set(
						region,
						window.setTimeout(() => {
							if (words(region) !== '' && region.checkVisibility())
								spoken.heard.push(words(region));
						}, 60)
					);
				}
			}
			if (stood && !stood.isConnected && document.activeElement === document.body) {
				const gone = stood;
				// A page that is left takes its links along.
				if (gone.matches('a[href]')) return;
				stood = null;
				setTimeout(() => {
					if (document.activeElement === document.body)
						spoken.lost.push(gone.outerHTML.slice(0, 90));
				}, 60);
			}
		});
		document.addEventListener('focusin', ({ target }) => (stood = target as Element));
		document.addEventListener('DOMContentLoaded', () =>
			observer.observe(document.body, { childList: true, subtree: true, characterData: true })
		);
	});
}

/** What was heard since the last time one asked. */
export async function takeHeard(page: Page): Promise<string[]> {
	await page.waitForTimeout(200);
	return page.evaluate(() => window.spoken.heard.splice(0));
}

export const listLost = (page: Page) => page.evaluate(() => window.spoken.lost);

/** The words and the kind of what has the focus. */
export const readFocus = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: at } = document;
		return `${at?.tagName.toLowerCase() ?? ''} ${(at?.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u00AD', '').trim()}`;
	});
