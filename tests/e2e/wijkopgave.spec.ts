/** A wijkopgave: made by its wijkregisseur out of an evening, given to everybody, and read. */
import { expect, test, type Page } from '@playwright/test';
import postgres from 'postgres';
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
	// The evening of the example was practised: here somebody held it.
	await server.restart(async (databaseUrl) => {
		const sql = postgres(databaseUrl);
		const [played] = await sql`select session_id from draft`;
		const id = String(played?.session_id);
		await sql`update session set practice = false where id = ${id}`;
		await sql`update draft set practice = false, inputs = jsonb_set(inputs, '{session,practice}', 'false') where session_id = ${id}`;
		await sql.end();
	});
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const desk = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function lookAt(page: Page, path: string): Promise<void> {
	await expectAccessible(page);
	const size = page.viewportSize() ?? { width: 1280, height: 800 };
	await page.screenshot({ path: `${path}-${size.width}.png`, fullPage: true });
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	await expectNoSidewaysScroll(page);
	await page.screenshot({ path: `${path}-320.png`, fullPage: true });
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
	await page.setViewportSize(size);
}

test('a wijkregisseur makes a wijkopgave out of an evening', async ({ browser }, info) => {
	const page = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(page, server.login);
	await page.goto('/regie');
	await page.getByRole('link', { name: 'Wijkopgaven', exact: true }).click();
	await lookAt(page, info.outputPath('list'));
	await page.getByLabel('Wijk', { exact: true }).selectOption({ label: 'Nieuwstraat-Kwartier' });
	await fillIn(page.getByLabel('Laatste jaar'), '2020');
	await desk(page, 'Begin').press('Enter');
	await expect(page.getByText(/^Het laatste jaar komt niet vóór het eerste/)).toBeVisible();
	await fillIn(page.getByLabel('Laatste jaar'), '2030');
	await desk(page, 'Begin').press('Enter');
	await expect(page.getByText(/^Nog niet openbaar\./)).toBeVisible();

	// Nothing is there yet, and it says what has to come first.
	await desk(page, 'Maak versie 1 openbaar').press('Enter');
	await expect(page.getByText('Voeg eerst een avond toe als bron.')).toBeVisible();
	await desk(page, 'Voeg toe: Oefenavond Nieuwstraat-Kwartier').press('Enter');
	await expect(page.getByText(/31 mensen, versie 1 van het concept/)).toBeVisible();
	await fillIn(
		page.getByLabel('Wat is er over een paar jaar beter?'),
		'Buren kennen elkaar. De straat is schoon en veilig, ook voor kinderen.'
	);
	await desk(page, 'Bewaar').press('Enter');
	await expect(page.getByText(/^Geschreven door de wijkregisseur, /)).toBeVisible();

	const from = page.getByLabel('Waar komt de opgave uit?');
	const first = await from.locator('option').nth(1).textContent();
	await from.selectOption({ label: first ?? '' });
	await desk(page, 'Maak deze opgave').press('Enter');
	await expect(page.getByText('Geef de opgave een naam.')).toBeVisible();
	await fillIn(page.getByLabel('Naam van de opgave'), 'Schone straten');
	await fillIn(
		page.getByLabel('Doel: wat is er straks zo?'),
		'In 2029 ligt er geen afval meer naast de containers.'
	);
	await desk(page, 'Maak deze opgave').press('Enter');
	await expect(page.getByRole('heading', { name: 'Schone straten' })).toBeVisible();
	await lookAt(page, info.outputPath('plan'));

	await page.getByRole('link', { name: 'Werk aan ‘Schone straten’' }).click();
	await expect(page.getByText(/van de 31 mensen|van de \d+ mensen/).first()).toBeVisible();
	await fillIn(page.getByLabel('Wat gaat er gebeuren?'), 'Drie lampen bij het pad');
	await page.getByLabel('Wie trekt het?').selectOption({ label: 'Een organisatie' });
	await fillIn(page.getByLabel('Naam van de organisatie die het trekt'), 'Voorbeeld Wonen');
	await page.getByLabel('Op welke dag is het gevraagd?').fill('2026-12-03');
	await fillIn(page.getByLabel('Hoeveel geld is nodig?'), '5000.5');
	await page.getByLabel('In welk jaar?').selectOption({ label: '2028' });
	await desk(page, 'Voeg dit project toe').press('Enter');
	await expect(page.getByText(/^Is de punt voor duizendtallen of voor centen/)).toBeVisible();
	await expect(page.getByLabel('Naam van de organisatie die het trekt')).toHaveValue(
		'Voorbeeld Wonen'
	);
	await fillIn(page.getByLabel('Hoeveel geld is nodig?'), '5.000,50');
	await desk(page, 'Voeg dit project toe').press('Enter');
	await expect(page.getByRole('heading', { name: 'Drie lampen bij het pad' })).toBeVisible();
	await lookAt(page, info.outputPath('opgave'));
	// Left out with a reason; there is nothing with which to rewrite it.
	const counted = page.locator('#geteld');
	await expect(counted.getByRole('textbox')).toHaveCount(0);
	await counted.locator('summary').last().click();
	await counted.getByRole('button', { name: 'Laat deze zin weg' }).last().press('Enter');
	await expect(
		page.getByText('Schrijf er uitleg bij. Er is nog niets bewaard.').first()
	).toBeVisible();
});
