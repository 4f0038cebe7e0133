/** Every page that staff come to, from the tree of routes: one main part and one title, on a laptop and on the narrowest phone. */
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openExample } from './leading.ts';
import {
	expectAccessible,
	expectNoSidewaysScroll,
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

function listDeskRoutes(): string[] {
	const routes = resolve(import.meta.dirname, '../../src/routes');
	return readdirSync(routes, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => join('/', dirname(file)).replace(/\/\(\w+\)/g, ''))
		.filter((route) => /^\/(regie|scherm)\b/.test(route));
}

/** An address for each of them: of the practice evening that is over, and of the one whose doors are open. */
async function findAddresses(page: Page, code: string): Promise<Record<string, string>> {
	const live = new URL(page.url()).pathname;
	const evening = live.replace(/\/live$/, '');
	await page.goto(evening);
	await expect(page.getByText('De deuren zijn open. Mensen komen binnen.')).toBeVisible();
	await expect(page.getByText('Deze avond is gepland.')).toHaveCount(0);
	await page.goto('/wijkopgaven');
	const draft = await page.locator('main a[href^="/wijkopgaven/"]').first().getAttribute('href');
	await page.goto(draft ?? '');
	const report = await page.locator('main a[href^="/avonden/"]').first().getAttribute('href');
	await page.goto('/regie/avonden/nieuw');
	await page.getByLabel('Wijk').selectOption({ label: 'Nieuwstraat-Kwartier' });
	await page.getByLabel('Plaats').fill('buurthuis');
	await page.getByLabel('Datum').fill('2030-11-28');
	await page.getByRole('button', { name: 'Maak de avond' }).click();
	await page.getByRole('link', { name: 'Wijzig Kaartjes' }).click();
	await expect(page.getByRole('button', { name: 'Bewaar de stap' })).toBeVisible();
	const step = new URL(page.url()).pathname;
	const over = (report ?? '').replace('/avonden/', '/regie/avonden/');
	return {
		'/regie': '/regie',
		'/regie/account': '/regie/account',
		'/regie/medewerkers': '/regie/medewerkers',
		'/regie/meten': '/regie/meten',
		'/regie/cijfers': '/regie/cijfers',
		'/regie/wijken/[wijk]/indicatoren': '/regie/wijken/nieuwstraat-kwartier/indicatoren',
		'/regie/wijkopgaven/[id]': `/regie${draft ?? ''}`,
		'/regie/avonden/nieuw': '/regie/avonden/nieuw',
		'/regie/avonden/[id]': over,
		'/regie/avonden/[id]/stappen/[step]': step,
		'/regie/avonden/[id]/voorbeeld': `${evening}/voorbeeld`,
		'/regie/avonden/[id]/woorden': `${over}/woorden`,
		'/regie/avonden/[id]/contact': `${over}/contact`,
		'/regie/avonden/[id]/verslag': `${over}/verslag`,
		'/regie/avonden/[id]/live': live,
		'/scherm/[code]': `/scherm/${code}`
	};
}

/** The page with the roles of who leads the evenings of the example. */
async function findAccount(administrator: Page): Promise<string> {
	await administrator.goto('/regie/medewerkers');
	const name = administrator.getByRole('link', { name: 'Wijkregisseur (voorbeeld)', exact: true });
	return (await name.getAttribute('href')) ?? '';
}

/** Brings a file with figures, and stays on its page. */
async function bringFile(administrator: Page): Promise<string> {
	await administrator.goto('/regie/cijfers');
	await administrator.getByLabel('Bestand').setInputFiles({
		...{ name: 'cijfers.csv', mimeType: 'text/csv' },
		buffer: Buffer.from(
			'area,indicator,year,value,unit,status,source\nWK014115,gez_eenzaam,2024,58.1,percent,estimate,rivm-50090ned'
		)
	});
	await administrator.getByRole('button', { name: 'Kijk het bestand na' }).click();
	await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('cijfers.csv');
	return new URL(administrator.url()).pathname;
}

/** A wijkopgave with an opgave in it. */
async function beginPlan(page: Page): Promise<Record<string, string>> {
	await page.goto('/regie/wijkopgave');
	await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Openbaar maken' })).toBeVisible();
	const plan = new URL(page.url()).pathname;
	await page.getByLabel('Naam van de opgave').fill('Veilig oversteken');
	await page.getByLabel('Doel: wat is er straks zo?').fill('Kinderen steken veilig over.');
	await page.getByRole('button', { name: 'Maak deze opgave' }).press('Enter');
	await page.getByRole('link', { name: 'Werk aan ‘Veilig oversteken’' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veilig oversteken');
	return {
		'/regie/wijkopgave': '/regie/wijkopgave',
		'/regie/wijkopgave/[plan]': plan,
		'/regie/wijkopgave/[plan]/woorden': `${plan}/woorden`,
		'/regie/wijkopgave/[plan]/[opgave]': new URL(page.url()).pathname
	};
}

test('every page of the desk has one main part, and fits the narrowest phone', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(page, server.login);
	const code = await openExample(page);
	const administrator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(administrator, server.administrator);
	const addresses = {
		...(await findAddresses(page, code)),
		...(await beginPlan(page)),
		'/regie/cijfers/[import]': await bringFile(administrator),
		'/regie/medewerkers/[account]': await findAccount(administrator)
	};
	expect(Object.keys(addresses).toSorted()).toEqual(listDeskRoutes().toSorted());
	// What only an administrator may see.
	const forAdministrator = new Set([
		...[
			'/regie/medewerkers',
			'/regie/medewerkers/[account]',
			'/regie/meten',
			'/regie/cijfers',
			'/regie/cijfers/[import]'
		]
	]);
	for (const [route, address] of Object.entries(addresses)) {
		await test.step(address, async () => {
			const visitor = forAdministrator.has(route) ? administrator : page;
			await visitor.setViewportSize({ width: 1280, height: 800 });
			const response = await visitor.goto(address);
			expect(response?.status()).toBe(200);
			// A button that becomes usable once the console is connected changes its colour; halfway it has the contrast of neither.
			if (address.endsWith('/live')) {
				await expect(visitor.getByText('Verbonden', { exact: true })).toBeVisible();
				await visitor.waitForFunction(() => document.getAnimations().length === 0);
			}
			await expectAccessible(visitor);
			expect(await visitor.title()).toMatch(/ · [^–]+$/);
			// A console is led from a tablet or a laptop, and a wall is no page to read on a phone.
			if (/live$|^\/scherm/.test(address)) return;
			await visitor.setViewportSize({ width: 320, height: 640 });
			await visitor.evaluate(() => (document.documentElement.style.fontSize = '225%'));
			await expectNoSidewaysScroll(visitor);
		});
	}
});
