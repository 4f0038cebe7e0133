/** Every screen of every activity in every world, in a browser: usable by everybody, and nothing sticks out of where it belongs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { activities } from '#lib/activities/index.ts';
import { expectWholeWords } from './people.ts';

const outDir = mkdtempSync(join(tmpdir(), 'wijkdialoog-screens-'));
const configFile = resolve(import.meta.dirname, '../screens/vite.config.ts');
let server: PreviewServer;
let address = '';

test.beforeAll(async () => {
	await build({ configFile, logLevel: 'error', build: { outDir } });
	server = await preview({
		configFile,
		build: { outDir },
		preview: { port: 0, host: '127.0.0.1' }
	});
	address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(async () => {
	await server.close();
	rmSync(outDir, { recursive: true, force: true });
});

/** What holds for a page as a whole, and not for a page of screens. */
const ofWholePages = [
	'page-has-heading-one',
	'heading-order',
	'region',
	'landmark-one-main',
	'landmark-unique',
	'duplicate-id-aria'
];

/** What of a wall sticks out of its place, or is too small to be read at eight metres. */
function faultsOfWalls(page: Page): Promise<string[]> {
	return page.locator('[data-scene].wall :is(.main, aside)').evaluateAll((places) =>
		places.flatMap((place) => {
			const name = place.closest('[data-scene]')?.getAttribute('data-scene') ?? '';
			const wall = place.closest('.wall')?.getBoundingClientRect().width ?? 0;
			const room = place.getBoundingClientRect();
			const smallest = (44 * wall) / 1920 - 0.1;
			const faults = new Set<string>();
			const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const words = texts.currentNode.textContent?.trim() ?? '';
				const parent = texts.currentNode.parentElement;
				if (words === '' || !parent || parent.closest('.visually-hidden')) continue;
				const range = document.createRange();
				range.selectNodeContents(texts.currentNode);
				const { right, bottom } = range.getBoundingClientRect();
				const size = parseFloat(getComputedStyle(parent).fontSize);
				const where = `${name}: ${words}`;
				if (right > room.right + 1) faults.add(`sticks out at the right: ${where}`);
				// The box of large letters is higher than their line.
				if (bottom > room.bottom + size / 4) faults.add(`sticks out below: ${where}`);
				if (size < smallest) faults.add(`too small: ${where}`);
			}
			return [...faults];
		})
	);
}

/** How many people answered, with a dot for each, and how much of the height of the wall that takes where it is most. */
async function highestCount(page: Page, width: number): Promise<number> {
	const style = await page.addStyleTag({
		content: `[data-scene] > .wall { inline-size: ${width}px; max-inline-size: none !important }`
	});
	const shares = await page.locator('[data-scene].wall .main .wall-count').evaluateAll((counts) =>
		counts.map((count) => {
			const wall = count.closest('[data-surface="wall"]')?.getBoundingClientRect();
			const { height } = (count.parentElement ?? count).getBoundingClientRect();
			if (!wall || Math.abs(wall.width / wall.height - 16 / 9) > 0.01) return Infinity;
			return height / wall.height;
		})
	);
	await style.evaluate((node: Element) => node.remove());
	return Math.max(0, ...shares);
}

/** What is wider than the phone it stands on. */
function faultsOfPhones(page: Page): Promise<string[]> {
	return page
		.locator('[data-scene] .phone, [data-scene] .console')
		.evaluateAll((surfaces) =>
			surfaces
				.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
				.map((surface) => surface.closest('[data-scene]')?.getAttribute('data-scene') ?? '')
		);
}

/** All of it by every rule but one: the contrast takes most of the time, and is the same in every world. */
async function violationsOf(page: Page): Promise<string[]> {
	const look = () =>
		new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
	const all = await look()
		.disableRules([...ofWholePages, 'color-contrast'])
		.analyze();
	const contrast = await look().include('[data-world="1"]').withRules('color-contrast').analyze();
	return [...all.violations, ...contrast.violations].map(
		({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`
	);
}

for (const { name } of activities) {
	test(`the screens of ${name}`, async ({ page }) => {
		const broken: string[] = [];
		page.on('pageerror', ({ message }) => broken.push(message));
		page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(`${address}?activity=${name}`);
		const first = page.locator('[data-scene]').first();
		await expect.poll(async () => (await first.count()) + broken.length).toBeGreaterThan(0);
		expect(broken).toEqual([]);
		await page.evaluate(() => document.fonts.ready);
		expect(await faultsOfWalls(page)).toEqual([]);
		// The rest of the wall is for the question.
		for (const width of [1920, 1280]) {
			const share = await highestCount(page, width);
			expect(share).toBeLessThanOrEqual(1 / 3);
			if (['priorities', 'choice'].includes(name)) expect(share).toBeGreaterThan(0.1);
		}
		expect(await faultsOfPhones(page)).toEqual([]);
		expect(await violationsOf(page)).toEqual([]);
		// On a narrow phone with letters twice as large.
		await page.setViewportSize({ width: 320, height: 640 });
		await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
		const faults = await faultsOfPhones(page);
		expect(faults.filter((scene) => scene.startsWith('participant'))).toEqual([]);
		await expectWholeWords(page, '[data-scene] .phone');
	});
}
