/**
 * A browser that makes every page dark turns grounds and words, but no drawing; one with high contrast leaves drawings to us. What is
 * drawn has to stay in sight.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { beginEvening, join, logIn, openNext } from './leading.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());

interface Point {
	x: number;
	y: number;
}

/** How much the lightest and the darkest of some places on the screen differ, as WCAG counts. */
async function contrast(page: Page, points: readonly Point[]): Promise<number> {
	const picture = (await page.screenshot()).toString('base64');
	const reader = await page.context().browser()?.newPage();
	if (!reader) throw new Error('There is no browser to read a picture with.');
	const ratio = await reader.evaluate(
		async ([source, points]) => {
			const image = new Image();
			image.src = `data:image/png;base64,${source}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const seen = points
				.map(({ x, y }) => {
					const colour = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
					const [red = 0, green = 0, blue = 0] = [...colour].map((part) =>
						part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
					);
					return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
				})
				.toSorted((one, other) => other - one);
			return (seen[0] ?? 0) / (seen.at(-1) ?? 1);
		},
		[picture, points] as const
	);
	await reader.close();
	return ratio;
}

/** Of the middle of what is drawn, and of the ground beside it. */
async function expectSeen(page: Page, drawn: Locator, ground: 'before' | 'above'): Promise<void> {
	await drawn.scrollIntoViewIfNeeded();
	const box = await drawn.boundingBox();
	if (!box) throw new Error('There is nothing drawn.');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const beside = ground === 'above' ? { x: middle.x, y: box.y - 8 } : { x: box.x - 6, y: middle.y };
	expect(await contrast(page, [middle, beside])).toBeGreaterThan(3);
}

test('line and people of a figure stay in sight where the browser makes pages dark', async ({
	browser
}) => {
	const page = await browser.newPage({ baseURL: server.origin, colorScheme: 'dark' });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
	await page.goto('/wijken/nieuwstraat-kwartier/cijfers/gez_eenzaam');
	await expectSeen(page, page.locator('main svg g:has(circle) path').first(), 'before');
	await expectSeen(page, page.locator('main .plot .line-0').first(), 'above');
	await page.close();
});

test('people of a figure stay in sight on a phone that makes pages dark', async ({ browser }) => {
	const desk = await browser.newPage({ baseURL: server.origin });
	await logIn(desk, server.login);
	const code = await beginEvening(desk, 'Avond in het donker');
	const phone = await browser.newPage({
		baseURL: server.origin,
		colorScheme: 'dark',
		viewport: { width: 360, height: 740 }
	});
	const devtools = await phone.context().newCDPSession(phone);
	await devtools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
	await join(phone, code);
	await openNext(desk, 'Herkent u dit?');
	const person = phone.locator('main svg g:has(circle) path').first();
	// Not every figure is told in people.
	await expect(async () => {
		if (await person.isVisible()) return;
		await phone
			.getByRole('button', { name: /^Herken ik/ })
			.first()
			.click({ timeout: 2_000 });
		await expect(person).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await expectSeen(phone, person, 'before');
	for (const page of [phone, desk]) await page.close();
});

test('in high contrast a drawing has the colours of the reader, whatever the municipality chose', async ({
	browser
}) => {
	const page = await browser.newPage({ baseURL: server.origin, forcedColors: 'active' });
	await page.goto('/doe-mee');
	const [drawn, words] = await page.evaluate(() => {
		const circle = document.querySelector('header svg circle');
		return [circle && getComputedStyle(circle).fill, getComputedStyle(document.body).color];
	});
	expect(drawn).toBe(words);
	await page.close();
});

test('in high contrast a button that is pointed at keeps its ground, behind which its words would be lost', async ({
	browser
}) => {
	const page = await browser.newPage({ baseURL: server.origin, forcedColors: 'active' });
	await page.goto('/doe-mee');
	const button = page.getByRole('button', { name: 'Doe mee' });
	const readGround = () => button.evaluate((one) => getComputedStyle(one).backgroundColor);
	const ground = await readGround();
	await button.hover();
	await page.waitForTimeout(300);
	expect(await readGround()).toBe(ground);
	await page.close();
});

test('people of a figure have an edge where a browser makes the page dark against its word', async ({
	playwright
}, { project }) => {
	const { args = [], ...options } = project.use.launchOptions ?? {};
	const dark = ['--force-dark-mode', '--enable-features=WebContentsForceDark'];
	const browser = await playwright.chromium.launch({ ...options, args: [...args, ...dark] });
	const page = await browser.newPage({ baseURL: server.origin, colorScheme: 'dark' });
	await page.goto('/wijken/nieuwstraat-kwartier/cijfers/gez_eenzaam');
	const person = page.locator('main svg g:has(circle) path').first();
	await person.scrollIntoViewIfNeeded();
	const box = await person.boundingBox();
	if (!box) throw new Error('There is nothing drawn.');
	const row = Array.from({ length: 24 }, (_, index) => ({
		x: box.x - 8 + index,
		y: box.y + box.height / 2
	}));
	expect(await contrast(page, row)).toBeGreaterThan(3);
	await browser.close();
});
