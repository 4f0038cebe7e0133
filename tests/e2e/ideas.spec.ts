/** What became of every initiative of the city: it adds up, can be chosen from and kept as a file, and says nothing of what is not public. */
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { initiativeStates } from '#lib/domain/life/initiative-life.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { countBytes, openPhone } from '../load/page-meter.ts';
import { openLives } from '../medium/lives.ts';
import { plantEvening } from '../support/plant-ideas.ts';
import { expectAccessible, expectNoSidewaysScroll, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const desktop = { width: 1280, height: 800 };
const [kwartier, schelfhorst] = ['WK014115', 'WK014118'];
/** "Nog niet ontvangen" is no state that anybody sees: the report receives them. */
const states = initiativeStates.filter((state) => state !== 'idea');

/** Two real evenings, one that is not public and one of practice. */
async function plant(databaseUrl: string): Promise<void> {
	const { db, close } = await openDatabase(databaseUrl);
	const inNovember = openLives(db, () => new Date('2025-11-28T12:00:00Z'));
	const lives = openLives(db);
	const first = { wijk: kwartier, heldAt: new Date('2025-11-27T19:00:00Z') };
	const late = { title: 'Lampen op het fietspad', state: 'received' as const };
	await plantEvening(db, inNovember, {
		...{ ...first, isPublic: true },
		ideas: [
			late,
			{ title: null, state: 'settled' },
			{ title: '=HYPERLINK("x";"y")', state: 'feasible' }
		]
	});
	const second = { wijk: schelfhorst, heldAt: new Date('2026-03-11T19:00:00Z') };
	const ideas = states.map((state) => ({ title: `Idee: ${state}`, state }));
	await plantEvening(db, lives, { ...second, isPublic: true, ideas });
	const secret = [{ title: 'Nog niet openbaar', state: 'received' as const }];
	await plantEvening(db, lives, { ...second, isPublic: false, ideas: secret });
	const practised = [{ title: 'Alleen geoefend', state: 'idea' as const }];
	await plantEvening(db, lives, { ...second, isPublic: true, practice: true, ideas: practised });
	await close();
}

let isPlanted = false;

/** Once: a test that fails takes its server along. */
async function plantOnce(): Promise<void> {
	if (isPlanted) return;
	await server.restart(plant);
	isPlanted = true;
}

const numbersOf = async (page: Page, selector: string) =>
	(await page.locator(selector).allTextContents()).map(Number);
const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);

test('a city without ideas says so', async ({ browser }, info) => {
	const reader = await meetPerson(browser, server.origin, desktop);
	await reader.goto('/');
	await reader.getByRole('link', { name: 'Bekijk wat er met elk idee gebeurde' }).press('Enter');
	await expect(reader.getByRole('link', { name: 'Ideeën', exact: true })).toHaveAttribute(
		'aria-current'
	);
	await expect(reader.getByText('Er zijn nog geen ideeën.')).toBeVisible();
	await expect(reader.locator('form[action^="/initiatieven"]')).toHaveCount(0);
	await expectAccessible(reader);
	await reader.screenshot({ path: info.outputPath('none.png'), fullPage: true });
	const file = await reader.request.get('/initiatieven/tabel');
	expect(parse(await file.text(), { bom: true, delimiter: ';' })).toHaveLength(1);
});

test('every idea is counted once, and the sums are what is listed', async ({ browser }, info) => {
	await plantOnce();
	const reader = await meetPerson(browser, server.origin, desktop);
	await reader.goto('/initiatieven');
	await expectAccessible(reader);
	const all = states.length + 3;
	await expect(reader.getByText(`${all} ideeën`, { exact: true })).toBeVisible();
	const totals = await numbersOf(reader, '.totals b');
	expect(totals).toHaveLength(states.length);
	expect(sum(totals)).toBe(all);
	await expect(reader.locator('.ideas li')).toHaveCount(all);
	// Of each wijk and of all: the first column is what stands after it, the last row what stands above it.
	const rows = await Promise.all(
		(await reader.locator('table tbody tr').all()).map(async (row) =>
			(await row.locator('td').allTextContents()).map(Number)
		)
	);
	for (const [all, ...parts] of rows) expect(sum(parts)).toBe(all);
	const whole = rows.at(-1) ?? [];
	expect(whole[0]).toBe(all);
	for (const [column, n] of whole.entries())
		expect(sum(rows.slice(0, -1).map((row) => row[column] ?? 0))).toBe(n);
	// What is late comes first; what is not public is nowhere.
	const first = reader.locator('.ideas li').first();
	await expect(first).toContainText('Lampen op het fietspad');
	await expect(first).toContainText(/\d+ dagen te laat\./);
	await expect(reader.getByText('[gewist]')).toBeVisible();
	for (const hidden of ['Nog niet openbaar', 'Alleen geoefend'])
		await expect(reader.getByText(hidden)).toHaveCount(0);
	// What an old address asks for and is not there any more is not asked; a file of it would pass for what was asked.
	for (const query of ['wijk=zzz', 'jaar=1999', 'stand=idea']) {
		await reader.goto(`/initiatieven?${query}`);
		await expect(reader.getByText(`${all} van de ${all} ideeën.`)).toBeVisible();
		await expect(reader.locator('.ideas li')).toHaveCount(all);
		expect((await reader.request.get(`/initiatieven/tabel?${query}`)).status()).toBe(404);
	}
	await reader.screenshot({ path: info.outputPath('all-1280.png'), fullPage: true });
	await first.getByRole('link').press('Enter');
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lampen op het fietspad');
	// And back: to all of them, and to those of its wijk.
	await reader.getByRole('link', { name: 'Bekijk alle ideeën uit deze wijk' }).press('Enter');
	await expect(reader.getByText(`3 van de ${all} ideeën.`)).toBeVisible();
	await reader.goBack();
	await reader.locator('main').getByRole('link', { name: 'Ideeën', exact: true }).press('Enter');
	await expect(reader.locator('.ideas li')).toHaveCount(all);
	// Wijken in which something was said come first, and each leads to its page.
	const wijken = reader.locator('tbody th[scope="row"] a');
	await expect(wijken.nth(1)).toHaveText('Schelfhorst');
	await wijken.nth(1).press('Enter');
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Schelfhorst');
	await expect(reader.locator('#ideas')).toBeInViewport();
});

test('who chooses sees fewer, keeps just those as a file, and the totals stay', async ({
	browser
}, info) => {
	await plantOnce();
	const reader = await meetPerson(browser, server.origin, desktop, { javaScriptEnabled: false });
	await reader.goto('/initiatieven');
	const totals = await numbersOf(reader, '.totals b');
	await reader.getByLabel('Wijk', { exact: true }).selectOption({ label: 'Nieuwstraat-Kwartier' });
	await reader.getByRole('button', { name: 'Toon', exact: true }).press('Enter');
	await expect(reader.getByText(`3 van de ${sum(totals)} ideeën.`)).toBeVisible();
	await expect(reader.getByLabel('Wijk', { exact: true })).toHaveValue('nieuwstraat-kwartier');
	expect(await numbersOf(reader, '.totals b')).toEqual(totals);
	await reader.screenshot({ path: info.outputPath('chosen.png'), fullPage: true });

	const address = await reader.getByRole('link', { name: /\(CSV\)/ }).getAttribute('href');
	const file = await reader.request.get(address ?? '');
	expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="ideeen-.*\.csv"$/);
	const written = await file.text();
	expect(written.startsWith('\uFEFFidee;andere_woorden;wijk;avond;')).toBe(true);
	const lines = parse(written, { bom: true, delimiter: ';', columns: true }) as Record<
		string,
		string
	>[];
	expect(lines.map(({ idee }) => idee).toSorted()).toEqual([
		...[`'=HYPERLINK("x";"y")`, 'Lampen op het fietspad', '[gewist]']
	]);
	expect(Number(lines[0]?.dagen_te_laat)).toBeGreaterThan(0);
	expect(new URL(lines[0]?.adres ?? '').origin).toBe(server.origin);
	for (const hidden of ['Nog niet openbaar', 'Alleen geoefend'])
		expect(written).not.toContain(hidden);

	await reader.getByLabel('Jaar van de avond').selectOption('2026');
	await reader.getByRole('button', { name: 'Toon', exact: true }).press('Enter');
	await expect(reader.getByText('Er is geen idee dat hierbij past.')).toBeVisible();
	await reader.getByRole('link', { name: 'Toon alle ideeën' }).press('Enter');
	await expect(reader.locator('.ideas li')).toHaveCount(sum(totals));

	const other = await meetPerson(browser, server.origin, desktop);
	for (const query of ['?wijk=schelfhorst&stand=received', '?wijk=aadorp']) {
		await other.goto(`/initiatieven${query}`);
		await expectAccessible(other);
	}
});

test('the list can be read on the narrowest phone, with large letters, and in high contrast', async ({
	browser
}, info) => {
	await plantOnce();
	for (const locale of ['nl-NL', 'en-GB']) {
		const reader = await meetPerson(
			browser,
			server.origin,
			{ width: 320, height: 640 },
			{ locale }
		);
		await reader.goto('/initiatieven');
		await expectAccessible(reader);
		await expectNoSidewaysScroll(reader);
		// Nor does a part of it: of each wijk its states stand below its name.
		await expect(reader.getByRole('table')).toHaveCount(0);
		await expect(reader.locator('.narrow')).toContainText(/3 (ideeën|ideas)/);
		expect(
			await reader.evaluate(() =>
				[...document.querySelectorAll('main *')]
					.filter(
						({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1
					)
					.map(({ className }) => String(className))
			)
		).toEqual([]);
		await reader.screenshot({ path: info.outputPath(`${locale}-320.png`), fullPage: true });
		await reader.evaluate(() => (document.documentElement.style.fontSize = '225%'));
		await expectNoSidewaysScroll(reader);
		await reader.screenshot({ path: info.outputPath(`${locale}-large.png`), fullPage: true });
		await reader.evaluate(() => (document.documentElement.style.fontSize = ''));
		await reader.setViewportSize({ width: 768, height: 900 });
		await reader.emulateMedia({ forcedColors: 'active' });
		await expectAccessible(reader);
		await reader.screenshot({ path: info.outputPath(`${locale}-forced.png`), fullPage: true });
	}
});

test('five hundred ideas stand on pages, of which the first brings 150 kB at most', async ({
	browser
}) => {
	await plantOnce();
	await server.restart(async (databaseUrl) => {
		const { db, close } = await openDatabase(databaseUrl);
		const title = 'Een bankje bij de vijver, en bloemen langs het pad';
		const ideas = Array.from({ length: 500 }, (_, index) => ({
			...{ title: `${title} ${index}`, state: 'received' as const }
		}));
		const evening = { wijk: kwartier, heldAt: new Date('2026-10-01T18:00:00Z'), isPublic: true };
		await plantEvening(db, openLives(db), { ...evening, ideas });
		await close();
	});
	const phone = await openPhone(browser, server.origin);
	const bytes = await countBytes(await phone.context().newCDPSession(phone));
	await phone.goto('/initiatieven', { waitUntil: 'networkidle' });
	expect(bytes.all).toBeGreaterThan(20_000);
	expect(bytes.all).toBeLessThanOrEqual(150_000);
	const seen = new Set<string>();
	for (;;) {
		for (const href of await phone.locator('.ideas a').evaluateAll((links) => links.map(String)))
			seen.add(href);
		const next = phone.getByRole('link', { name: 'Volgende', exact: true });
		if ((await next.count()) === 0) break;
		await next.press('Enter');
		await phone.waitForLoadState();
	}
	expect(seen.size).toBe(500 + states.length + 3);
	await phone.context().close();
});
