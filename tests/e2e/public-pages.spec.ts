/** Public pages where there is less room or nothing to press: on the narrowest phone with letters twice as large, and on paper. */
import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join as joinPath, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { countBytes, openPhone } from '../load/page-meter.ts';
import { beginEvening, join, openExample, planEvening } from './leading.ts';
import {
	expectAccessible,
	expectNoSidewaysScroll,
	expectOneMain,
	expectWholeWords,
	logInAs,
	meetPerson,
	sendHome
} from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const narrowest = { width: 320, height: 640 };

/** Pages that everybody can come to, from the tree of routes. The wall is no page to read on a phone. */
function listPublicRoutes(): string[] {
	const routes = resolve(import.meta.dirname, '../../src/routes');
	return readdirSync(routes, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => joinPath('/', dirname(file)).replace(/\/\(\w+\)/g, '') || '/')
		.filter((route) => !/^\/(regie|scherm)\b/.test(route));
}

const hrefOf = async (page: Page, start: string) =>
	(await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? '';

/** An address for each of them: of the practice evening that is over, and of the one whose doors are open. */
async function findAddresses(page: Page, code: string): Promise<Record<string, string[]>> {
	const wijk = '/wijken/nieuwstraat-kwartier';
	await page.goto('/wijkopgaven');
	const draft = await hrefOf(page, '/wijkopgaven/');
	await page.goto(draft);
	const sentence = await hrefOf(page, `${draft}?`);
	const report = await hrefOf(page, '/avonden/');
	await page.goto(report);
	return {
		'/': ['/'],
		'/wijken': ['/wijken'],
		'/wijken/[wijk]': [wijk],
		'/wijken/[wijk]/cijfers/[indicator]': [`${wijk}/cijfers/gez_eenzaam`],
		// Nobody released one here, and the page says so; wijkopgave.spec releases one and looks at that.
		'/wijken/[wijk]/wijkopgave': [`${wijk}/wijkopgave`],
		'/wijkopgaven': ['/wijkopgaven'],
		'/wijkopgaven/[id]': [draft, sentence],
		'/wijkopgaven/[id]/versies': [`${draft}/versies`],
		'/avonden': ['/avonden'],
		'/avonden/[id]': [report],
		'/avonden/[id]/natellen': [`${report}/natellen`],
		'/avonden/[id]/inbreng/[contribution]': [await hrefOf(page, `${report}/inbreng/`)],
		'/initiatieven': ['/initiatieven'],
		'/initiatieven/[id]': [await hrefOf(page, '/initiatieven/')],
		'/inloggen': ['/inloggen'],
		'/welkom/[secret]': ['/welkom/gone'],
		'/privacy': ['/privacy'],
		'/toegankelijkheid': ['/toegankelijkheid'],
		'/hoe-het-werkt': ['/hoe-het-werkt'],
		'/doe-mee': ['/doe-mee', '/doe-mee/XXXXXX'],
		'/doe-mee/[code]': [`/doe-mee/${code}`],
		'/doe-mee/[code]/wie': [`/doe-mee/${code}/wie`],
		'/doe-mee/[code]/strookje': [`/doe-mee/${code}/strookje`],
		'/strook': ['/strook'],
		'/doe-mee/[code]/gegevens': [`/doe-mee/${code}/gegevens`],
		'/doe-mee/[code]/verder': [`/doe-mee/${code}/verder`],
		'/doe-mee/[code]/verder/[secret]': [`/doe-mee/${code}/verder/gone`]
	};
}

/** The page is as wide as the screen, and what moves sideways by itself has a name and is reached by keyboard. */
async function expectRoom(page: Page): Promise<void> {
	// Who sets letters twice as large has 32 pixels where others have 16; the page makes its own size of that.
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	await expectNoSidewaysScroll(page);
	const nameless = await page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter(
				(part) =>
					part.scrollWidth > part.clientWidth + 1 &&
					['auto', 'scroll'].includes(getComputedStyle(part).overflowX) &&
					!(part.tabIndex === 0 && part.getAttribute('aria-label'))
			)
			.map((part) => part.outerHTML.slice(0, 120))
	);
	expect(nameless).toEqual([]);
}

test('no page has to be moved sideways to be read', async ({ browser }) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await openExample(facilitator);
	for (const locale of ['nl-NL', 'en-GB']) {
		const page = await meetPerson(browser, server.origin, narrowest, { locale });
		const addresses = await findAddresses(page, code);
		// One page goes on by itself as soon as there is a server: offline.spec.
		const routes = listPublicRoutes().filter((route) => !route.endsWith('/zonder-internet'));
		expect(Object.keys(addresses).toSorted()).toEqual(routes.toSorted());
		for (const address of Object.values(addresses).flat()) {
			await test.step(`${locale} ${address}`, async () => {
				expect(address).not.toBe('');
				await page.goto(address);
				await expectOneMain(page);
				await expectRoom(page);
			});
		}
	}
});

test('a page is drawn as it comes, and waits for no styles', async ({ browser }) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond op een trage lijn');
	const page = await meetPerson(browser, server.origin, narrowest);
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'stylesheet') asked.push(request.url());
	});
	const addresses = ['/', '/wijken/nieuwstraat-kwartier', '/wijkopgaven', `/doe-mee/${code}`];
	for (const address of addresses) await page.goto(address);
	await join(page, code);
	await page.reload();
	expect(asked).toEqual([]);
});

test('a name that is one long word makes no page wider', async ({ browser }) => {
	const longest = 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitan';
	expect(longest).toHaveLength(52);
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await planEvening(facilitator, `Avond in ${longest}`, longest);
	const page = await meetPerson(browser, server.origin, narrowest);
	for (const address of ['/', '/avonden', `/doe-mee/${code}`]) {
		await test.step(address, async () => {
			await page.goto(address);
			await expect(page.getByText(longest).first()).toBeVisible();
			await expectNoSidewaysScroll(page);
			await expectRoom(page);
		});
	}
});

test('who comes in with large letters reads every word whole', async ({ browser }) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond voor grote letters');
	for (const locale of ['nl-NL', 'en-GB']) {
		const page = await meetPerson(browser, server.origin, narrowest, { locale });
		for (const address of ['/doe-mee', `/doe-mee/${code}`]) {
			await page.goto(address);
			await expectRoom(page);
			await expectWholeWords(page);
		}
	}
});

test('with large letters on a narrow phone the menu is one line that opens, without a script too', async ({
	browser
}, info) => {
	for (const javaScriptEnabled of [true, false]) {
		const page = await meetPerson(browser, server.origin, narrowest, { javaScriptEnabled });
		const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
		const link = menu.getByRole('link', { name: 'Avonden' });
		await page.goto('/');
		await expect(menu).toHaveCount(1);
		await expect(link).toBeVisible();
		await expect(menu.locator('summary:visible')).toHaveCount(0);
		// As a browser does in which somebody chose letters twice as large.
		await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
		await expect(menu).toHaveCount(1);
		await expect(link).toBeHidden();
		// It was 197 pixels, of the 640 that there are.
		expect((await menu.boundingBox())?.height).toBeLessThan(80);
		await page.screenshot({ path: info.outputPath(`menu-${String(javaScriptEnabled)}.png`) });
		const summary = menu.locator('summary:visible');
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(link).toBeVisible();
		await expectNoSidewaysScroll(page);
		if (javaScriptEnabled) await expectAccessible(page);
		await page.screenshot({ path: info.outputPath(`menu-open-${String(javaScriptEnabled)}.png`) });
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/avonden$/);
	}
});

test('a page that runs from right to left turns, and its drawings stay as they are', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1280, height: 900 });
	const drawn = () =>
		page.locator('main svg text').evaluateAll((texts) =>
			texts.map((text) => {
				const { left, right } = text.getBoundingClientRect();
				const start = text.closest('svg')?.getBoundingClientRect().left ?? 0;
				return [left - start, right - start].map(Math.round);
			})
		);
	for (const path of ['', '/cijfers/gez_eenzaam']) {
		await page.goto(`/wijken/nieuwstraat-kwartier${path}`);
		await page.evaluate(() => document.fonts.ready);
		const before = await drawn();
		expect(before.length).toBeGreaterThan(4);
		await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		await expectNoSidewaysScroll(page);
		expect(await drawn()).toEqual(before);
	}
});

/** What really travels: `fetch` would unpack it. */
function weigh(url: string, encoding: string): Promise<{ bytes: number; encoding: unknown }> {
	return new Promise((done, fail) => {
		get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			let bytes = 0;
			response.on('data', (piece: Buffer) => (bytes += piece.length));
			response.on('end', () => done({ bytes, encoding: response.headers['content-encoding'] }));
		}).on('error', fail);
	});
}

test('a page travels compressed to whoever can unpack it', async () => {
	const wijk = `${server.origin}/wijken/nieuwstraat-kwartier`;
	const plain = await weigh(wijk, 'identity');
	expect(plain.encoding).toBeUndefined();
	for (const encoding of ['gzip', 'br']) {
		const packed = await weigh(wijk, encoding);
		expect(packed.encoding).toBe(encoding);
		expect(packed.bytes).toBeLessThan(plain.bytes / 5);
	}
});

test('the front page brings 80 kB of script at most', async ({ browser }) => {
	const phone = await openPhone(browser, server.origin);
	const bytes = await countBytes(await phone.context().newCDPSession(phone));
	await phone.goto('/', { waitUntil: 'networkidle' });
	expect(bytes.script).toBeGreaterThan(40_000);
	expect(bytes.script).toBeLessThanOrEqual(80_000);
	await phone.context().close();
});

test('on paper every sentence with a chip says its evidence in words', async ({ browser }) => {
	const page = await meetPerson(browser, server.origin, { width: 760, height: 1100 });
	await page.goto('/wijkopgaven');
	await page.goto(await hrefOf(page, '/wijkopgaven/'));
	const evidence = page.locator('.evidence-note');
	const chips = page.locator('.sentence a.chip');
	const howMany = await chips.count();
	expect(howMany).toBeGreaterThan(20);
	await expect(evidence.filter({ visible: true })).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(chips.filter({ visible: true })).toHaveCount(0);
	await expect(evidence.filter({ visible: true })).toHaveCount(howMany);
	await expect(
		evidence.filter({ hasText: '26, 23 en 14 van de 31 mensen, stap ‘Prioriteiten’' })
	).toBeVisible();
	await expect(page.getByText(/De antwoorden zijn van de avond van \d/)).toBeVisible();
	await test.step('and nothing that one can only press', async () => {
		await expect(page.getByText('Bekijk de versies')).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.goto(await hrefOf(page, '/avonden/'));
		const pressed = ['Lees het concept van de wijkopgave', 'Tel deze avond zelf na'];
		for (const name of pressed) await expect(page.getByRole('link', { name })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const name of pressed) await expect(page.getByText(name)).toBeHidden();
	});
});

test('an address that is none is told on a page of the site', async ({ browser }) => {
	const reader = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	for (const address of ['/%00', '/%E0%A4%A', '/wijken/%00', '/avonden?x=%00']) {
		const answer = await reader.goto(address);
		expect(answer?.status()).toBe(404);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
		await expect(reader.getByRole('link', { name: 'Wijken', exact: true })).toBeVisible();
		await expectAccessible(reader);
	}
});
