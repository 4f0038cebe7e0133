/** A visitor counts a finished evening once more, in a browser of their own. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const root = resolve(import.meta.dirname, '../..');

/** What `npm run recount` runs. */
function recountByCommand(file: string) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/recount.ts', file], {
		cwd: root,
		encoding: 'utf8'
	});
	return { status, said: stdout + stderr };
}

async function openRecount(page: Page): Promise<void> {
	await page.goto(`${server.origin}/avonden`);
	await page.getByRole('link', { name: 'Oefenavond Nieuwstraat-Kwartier' }).click();
	await page.getByRole('link', { name: 'Tel deze avond zelf na' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Natellen' })).toBeVisible();
}

test('a visitor recounts an evening, and sees it when one answer in the log was changed', async ({
	page
}, testInfo) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await openRecount(page);
	const practice = page.getByText('Het telt nergens voor mee.');
	await expect(practice).toHaveCount(1);
	await expect(page.locator('main').filter({ has: practice })).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Tel deze avond na' }).click();
	await expect(page.getByText('Alles klopt.')).toBeVisible();
	await expect(page.getByText('De ketting van het logboek is heel.')).toBeVisible();
	await expect(page.getByText('is gelijk aan wat is getoond')).toHaveCount(6);
	await expect(page.getByText('31 mensen gaven antwoord.').first()).toBeVisible();
	await expectAccessible(page);
	const controlCode = (await page.getByText(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/).textContent()) ?? '';

	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Haal het logboek op' }).click();
	const file = testInfo.outputPath('logboek.json');
	await (await downloading).saveAs(file);
	const { status, said } = recountByCommand(file);
	expect(said).toContain('Alles klopt.');
	expect(said).toContain(`Controlecode: ${controlCode}`);
	expect(status).toBe(0);

	const log = readFileSync(file, 'utf8');
	const changed = log.replace('"answer":"yes"', '"answer":"no"');
	expect(changed).not.toBe(log);
	const choose = (text: string) =>
		page.getByLabel('Een logboek van uw eigen computer').setInputFiles({
			name: 'logboek.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
	await choose(changed);
	await expect(page.getByText('Er klopt iets niet.')).toBeVisible();
	await expect(page.getByText(/breekt bij regel \d+/)).toBeVisible();
	await expect(page.getByText('is niet gelijk aan wat is getoond')).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'Controlecode' })).toHaveCount(0);
	await expectAccessible(page);
	await choose('{}');
	await expect(page.getByText('Dit bestand is geen logboek van een avond.')).toBeVisible();
	expect(complaints).toEqual([]);
});

test('without JavaScript the page says how to recount with a command', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await openRecount(page);
	await expect(page.getByText('npm run recount -- LOGBOEK.json')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Haal het logboek op' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Tel deze avond na' })).toHaveCount(0);
	await context.close();
});
