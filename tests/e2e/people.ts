/** The people of an evening: each has a browser of their own, and every page they open has to be usable by everybody. */
import { AxeBuilder } from '@axe-core/playwright';
import {
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Locator,
	type Page
} from '@playwright/test';
import { logIn } from './leading.ts';
import type { Login } from './server.ts';

const contexts: BrowserContext[] = [];

/** Someone with a browser of their own. A page that complains in its console fails the test. */
export async function meetPerson(
	browser: Browser,
	origin: string,
	size: { width: number; height: number },
	options: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'locale'> = {}
): Promise<Page> {
	const context = await browser.newContext({ viewport: size, baseURL: origin, ...options });
	contexts.push(context);
	const page = await context.newPage();
	page.on('pageerror', (error) => {
		throw error;
	});
	page.on('console', (message) => {
		// Behind a service worker a browser only says that it failed.
		const isOffline = /ERR_(INTERNET_DISCONNECTED|FAILED)/.test(message.text());
		const isRefusal = message.text().includes('status of 4');
		if (message.type() === 'error' && !isOffline && !isRefusal) throw new Error(message.text());
	});
	return page;
}

/** Fills in a field as a person does, who sees what stands there: the script of a page may arrive between clearing and typing. */
export async function fillIn(field: Locator, words: string): Promise<void> {
	await expect(async () => {
		await field.fill(words);
		await expect(field).toHaveValue(words, { timeout: 500 });
	}).toPass();
}

export async function sendHome(): Promise<void> {
	for (const context of contexts.splice(0)) await context.close();
}

/** Also of pictures of other screens: whoever jumps to the main part comes to that of this page. */
export async function expectOneMain(page: Page): Promise<void> {
	await expect(page.locator('main')).toHaveCount(1);
}

export async function expectAccessible(page: Page): Promise<void> {
	await expectOneMain(page);
	// The small phone and wall on the console are pictures: they are inert, and what they show has its own test.
	const { violations } = await new AxeBuilder({ page }).exclude('[inert]').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Every part of a page has the styles that it was written with, also where no script runs or before it does. */
export async function expectStyledAsSent(page: Page, path: string): Promise<void> {
	const html = await (await page.request.get(path)).text();
	const styles = [...html.matchAll(/<style[^>]*>[^]*?<\/style>/g)].join('\n');
	const parts = new Set(html.match(/\bsvelte-[a-z0-9]{5,8}\b/g));
	expect([...parts].filter((part) => !styles.includes(`.${part}`))).toEqual([]);
}

/** No page is wider than its window: only a table may move sideways, on its own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const [needed, there] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	expect(needed).toBeLessThanOrEqual(there);
}

/** As many letters as fit in a line of the narrowest phone with letters twice as large. */
const longestInLine = 16;

/**
 * No word of ours is broken without a hyphen. What people wrote is theirs, and what is too long for a line comes from elsewhere: the browser
 * splits it where it can.
 */
export async function expectWholeWords(page: Page, within = 'body'): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	const broken = await page.locator(within).evaluateAll(
		(roots, longest) =>
			roots.flatMap((root) => {
				const found: string[] = [];
				const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				while (texts.nextNode()) {
					const { currentNode: text } = texts;
					const ours = text.parentElement?.closest('[lang]') === document.documentElement;
					if (!ours || !text.parentElement?.checkVisibility()) continue;
					if (text.parentElement.closest('.visually-hidden, option, script, style')) continue;
					for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\u00AD\-/]+/g)) {
						const range = document.createRange();
						// A hyphen that is drawn counts as the beginning of what comes after it.
						range.setStart(text, Math.min(index + 1, index + word.length - 1));
						range.setEnd(text, index + word.length);
						const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
						if (lines.size > 1 && word.length <= longest) found.push(word);
					}
				}
				return found;
			}),
		longestInLine
	);
	expect(broken).toEqual([]);
}

export async function logInAs(page: Page, login: Login): Promise<void> {
	await page.goto('/inloggen');
	await expectAccessible(page);
	await logIn(page, login);
}
