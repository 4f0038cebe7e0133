/** The map on the front page, in a room that a slow browser gives it late. */
import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());

test('a map that first had no room is drawn once it has', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	// The policy of the page takes no style of another kind.
	await page.addInitScript(() => {
		const narrow = new CSSStyleSheet();
		narrow.replaceSync('.map { inline-size: 60px !important; block-size: 40px !important; }');
		document.adoptedStyleSheets = [narrow];
	});
	await page.goto(server.origin);
	const map = page.locator('.map');
	await map.scrollIntoViewIfNeeded();
	await expect(map.locator('.leaflet-pane').first()).toBeAttached();
	await page.setViewportSize({ width: 900, height: 700 });
	await page.evaluate(() => (document.adoptedStyleSheets = []));
	await expect(map.locator('path.area').first()).toBeVisible();
	await page.setViewportSize({ width: 1000, height: 700 });
	await expect(map.locator('a path.area').first()).toBeVisible();
	expect(errors).toEqual([]);
});
