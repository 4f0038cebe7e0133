/** How a file with figures is brought, looked through, corrected, stored and taken back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import {
	expectAccessible,
	expectNoSidewaysScroll,
	fillIn,
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

const laptop = { width: 1280, height: 800 };

const header = 'area,indicator,year,value,unit,status,source';
const right = 'WK014115,gez_eenzaam,2024,58.1,percent,estimate,rivm-50090ned';
const file = (lines: string[]) => ({
	name: 'cijfers.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from([header, ...lines].join('\n'))
});

/** Somebody who may import figures, on the page where a file is chosen. */
async function meetAnalyst(browser: Browser, size = laptop): Promise<Page> {
	const page = await meetPerson(browser, server.origin, size);
	await logInAs(page, server.administrator);
	return page;
}

async function bring(page: Page, name: string, content: string | Buffer): Promise<void> {
	await page.goto('/regie/cijfers');
	const buffer = Buffer.from(content);
	await page.getByLabel('Bestand').setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const survey = 'Wijkcode;Blij;Groep\nWK014115;71;allen, samen\nWK014115;60;65+';

test('a file with figures is looked through before anything is stored', async ({ browser }) => {
	const page = await meetPerson(browser, server.origin, laptop);
	await logInAs(page, server.administrator);
	await page.goto('/regie/cijfers');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
	await expect(page.getByText('Kies eerst een bestand.')).toBeVisible();
	await expectAccessible(page);

	const bad = [
		'WK999999,gez_eenzaam,2024,58.1,percent,estimate,rivm-50090ned',
		'WK014117,gez_eenzaam,2024,.,percent,estimate,rivm-50090ned',
		'WK014120,gez_eenzaam,2024,veel,percent,estimate,rivm-50090ned',
		'WK014116,gez_eenzaam,2100,58.1,percent,estimate,rivm-50090ned'
	];
	await page.getByLabel('Bestand').setInputFiles(file([right, ...bad]));
	await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
	await expect(page.getByText('1 cijfer goed, 4 niet goed.')).toBeVisible();
	await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();
	const refused = page.getByRole('table', { name: 'Wat niet goed is' }).getByRole('row');
	await expect(refused).toHaveCount(1 + bad.length);
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	const figure = await meetPerson(browser, server.origin, laptop);
	await figure.goto('/wijken/nieuwstraat-kwartier/cijfers/gez_eenzaam');
	await expect(figure.getByText('58,1%')).toHaveCount(0);
	await page.getByRole('button', { name: 'Bewaar het goede cijfer' }).click();
	await expect(page.getByText('1 cijfer bewaard.')).toBeVisible();
	await expectAccessible(page);
	await figure.reload();
	await expect(figure.getByText('58,1%').first()).toBeVisible();
	await page.getByRole('button', { name: 'Neem het bestand terug' }).click();
	await expect(page.getByText('Zet eerst een vinkje.')).toBeVisible();
	await page.getByLabel('Ja, ik wil dit bestand terugnemen').check();
	await page.getByRole('button', { name: 'Neem het bestand terug' }).click();
	await expect(page.getByText('1 cijfer teruggezet.')).toBeVisible();
	await figure.reload();
	await expect(figure.getByText('58,1%')).toHaveCount(0);

	await page.goto('/regie/cijfers');
	const table = readFileSync(resolve('tests/fixtures/figures/85984ned-almelo.csv'));
	await page
		.getByLabel('Bestand')
		.setInputFiles({ name: '85984NED.csv', mimeType: 'text/csv', buffer: table });
	await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
	await expect(page.getByText('Dit lijkt op CBS')).toBeVisible();
	await expectAccessible(page);
});

test('a file of any size that is too large is said to be, and another can be chosen', async ({
	browser
}) => {
	const page = await meetAnalyst(browser);
	for (const size of [8_200_000, 12_000_000, 40_000_000]) {
		await page.goto('/regie/cijfers');
		const buffer = Buffer.alloc(size, 'a;b\n');
		await page.getByLabel('Bestand').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer });
		await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
		await expect(page.getByText('Dit bestand is te groot.')).toBeVisible();
		await expect(page.getByLabel('Bestand')).toBeVisible();
	}
});

test('what is chosen of the columns is kept by name as it is on the screen', async ({
	browser
}) => {
	const page = await meetAnalyst(browser);
	await bring(page, 'enquete 2024.csv', survey);
	await fillIn(page.getByLabel('alles is van het jaar'), '24');
	await page.getByLabel('Cijfer: Blij').selectOption({ label: 'Voelt zich eenzaam' });
	await fillIn(page.getByLabel('Bron'), 'enquête 2024');
	await page.getByLabel('Alleen regels waar').selectOption('Groep');
	await fillIn(page.getByLabel('Dit bevat'), 'allen, samen');
	await page.getByRole('button', { name: 'Lees de kolommen zo' }).click();
	// One field is wrong: it says so itself, and all the others are as they were chosen.
	await expect(page.getByText('Wat u invulde staat er nog.')).toBeVisible();
	await expect(page.getByLabel('alles is van het jaar')).toHaveAccessibleDescription(
		/Vul een jaar in, zoals 2025/
	);
	await expect(page.getByLabel('alles is van het jaar')).toHaveValue('24');
	await expect(page.getByLabel('Dit bevat')).toHaveValue('allen, samen');
	await expect(page.getByLabel('Bron')).toHaveValue('enquête 2024');
	await expect(page.getByLabel('Cijfer: Blij').locator('option:checked')).toHaveText(
		'Voelt zich eenzaam'
	);
	await expectAccessible(page);

	await fillIn(page.getByLabel('alles is van het jaar'), '2024');
	await page.getByRole('button', { name: 'Bewaar de indeling' }).click();
	await expect(page.getByText('Geef de indeling een naam')).toBeVisible();
	await expect(page.getByLabel('alles is van het jaar')).toHaveValue('2024');
	await fillIn(page.getByLabel('Bewaar deze indeling'), 'Enquête');
	await page.getByLabel('Bewaar deze indeling').press('Enter');
	await expect(page.getByText('De indeling is bewaard.')).toBeVisible();
	await expect(page.getByText('1 cijfer goed, 0 niet goed.')).toBeVisible();
	await expect(page.getByLabel('alles is van het jaar')).toHaveValue('2024');

	// A year later: the same choices, but the year is asked for, and so is the source that named one.
	await bring(page, 'enquete.csv', survey.replace('71', '75'));
	await page.getByRole('button', { name: 'Gebruik deze indeling' }).click();
	await expect(page.getByText('De indeling is gebruikt.')).toBeVisible();
	await expect(page.getByText('Wij weten niet van welk jaar').first()).toBeVisible();
	await expect(page.getByLabel('alles is van het jaar')).toHaveValue('');
	await expect(page.getByLabel('Bron')).toHaveValue('enquete.csv');
	await expect(page.getByLabel('Dit bevat').first()).toHaveValue('allen, samen');
	await fillIn(page.getByLabel('alles is van het jaar'), '2025');
	await page.getByRole('button', { name: 'Lees de kolommen zo' }).click();
	const row = page.getByRole('region', { name: 'Wat wij bewaren' }).getByRole('row').nth(1);
	await expect(row).toContainText('2025');
	await expect(row).toContainText('nieuw');
	await expectAccessible(page);
});

test('a file read in the wrong letters can still be mended, and what was chosen is there', async ({
	browser
}) => {
	const page = await meetAnalyst(browser, { width: 320, height: 640 });
	await bring(page, 'excel.csv', Buffer.from(`\uFEFF${survey}`, 'utf16le'));
	await fillIn(page.getByLabel('Bron'), 'eigen enquête');
	await page.getByLabel('Tekens').selectOption('windows-1252');
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByText('Zo kunnen wij dit bestand niet lezen.')).toBeVisible();
	await expect(page.getByLabel('Bron')).toHaveValue('eigen enquête');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.getByLabel('Tekens').selectOption('utf-16le');
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByText('Zo kunnen wij dit bestand niet lezen.')).toHaveCount(0);
	await expect(page.getByLabel('Bron')).toHaveValue('eigen enquête');

	// Columns that are no more cannot be what they were chosen to be; that is said.
	await page.getByLabel('Cijfer: Blij').selectOption({ label: 'Voelt zich eenzaam' });
	await fillIn(page.getByLabel('De namen van de kolommen'), '2');
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByText('De kolommen zijn nu anders.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Gooi dit bestand weg' })).toBeVisible();
	await fillIn(page.getByLabel('De namen van de kolommen'), '');
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByLabel('Cijfer: Blij')).toBeVisible();
	await page.getByRole('button', { name: 'Gooi dit bestand weg' }).click();
	await expect(page.getByText('Het bestand is weggegooid.')).toBeVisible();
});

test('what is chosen stays on the next page of rows', async ({ browser }) => {
	const page = await meetAnalyst(browser);
	const years = Array.from({ length: 80 }, (_, at) => `WK014115;${1940 + at};40;50`);
	await bring(page, 'lang.csv', ['Wijkcode;jaar;Eenzaam;Roker', ...years].join('\n'));
	await fillIn(page.getByLabel('Bron'), 'mijn bron');
	await page.getByLabel('Cijfer: Roker').selectOption({ label: 'niet gebruiken' });
	await page.getByRole('link', { name: '101 tot en met 160' }).click();
	await expect(page).toHaveURL(/vanaf=101/);
	await expect(page.getByRole('region', { name: 'Wat wij bewaren' })).toContainText('1999');
	await expect(page.getByLabel('Bron')).toHaveValue('mijn bron');
	await expect(page.getByLabel('Cijfer: Roker').locator('option:checked')).toHaveText(
		'niet gebruiken'
	);
});

test('percentages that Excel keeps as parts of one are asked about', async ({ browser }) => {
	const page = await meetAnalyst(browser);
	await bring(
		page,
		'procent.csv',
		'Wijkcode;jaar;Eenzaam\nWK014115;2024;0.264\nWK014116;2024;0.31'
	);
	await expect(page.getByText('0 cijfers goed, 2 niet goed.')).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Staat 0,264 voor 26,4%?').selectOption({ label: 'Ja, 0,264 is 26,4%' });
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByText('2 cijfers goed, 0 niet goed.')).toBeVisible();
	const rows = page.getByRole('region', { name: 'Wat wij bewaren' });
	await expect(rows).toContainText('26,4');
	await expect(rows).toContainText('Eenzaam: 0.264');
});
