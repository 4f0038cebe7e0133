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

test('a wijkregisseur makes a wijkopgave out of an evening, everybody reads it, and what is taken out says why', async ({
	browser
}, info) => {
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
	// Wrong years: it is put away, and the right ones are free.
	await page.getByText('Leg deze wijkopgave weg').click();
	await page.getByLabel(/^Waarom legt u haar weg/).fill('Verkeerde jaren.');
	await lookAt(page, info.outputPath('begun'));
	await desk(page, 'Ja, leg haar weg').press('Enter');
	await expect(page.getByText('Er is nog geen wijkopgave.')).toBeVisible();
	await page.getByLabel('Wijk', { exact: true }).selectOption({ label: 'Nieuwstraat-Kwartier' });
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
	await page.getByLabel('Welke organisaties doen mee?').fill('Voorbeeld Wonen\nDe Brug');
	const askedOn = page.getByLabel('Op welke dag is het gevraagd aan wie het trekt?');
	await askedOn.fill('2099-01-01');
	await fillIn(page.getByLabel('Hoeveel geld is nodig?'), '5000.5');
	await page.getByLabel('In welk jaar?').selectOption({ label: '2028' });
	await desk(page, 'Voeg dit project toe').press('Enter');
	await expect(page.getByText(/^Is de punt voor duizendtallen of voor centen/)).toBeVisible();
	await expect(page.getByLabel('Naam van de organisatie die het trekt')).toHaveValue(
		'Voorbeeld Wonen'
	);
	await fillIn(page.getByLabel('Hoeveel geld is nodig?'), '5.000,50');
	await desk(page, 'Voeg dit project toe').press('Enter');
	await expect(page.getByText(/^Deze dag moet nog komen\./)).toBeVisible();
	await askedOn.fill('2026-11-03');
	await desk(page, 'Voeg dit project toe').press('Enter');
	await expect(page.getByRole('heading', { name: 'Drie lampen bij het pad' })).toBeVisible();
	await lookAt(page, info.outputPath('opgave'));
	// What is asked is not promised, and the amount is said as it was understood.
	await expect(page.getByText('€ 5.000,50 in 2028, nog geen dekking.')).toBeVisible();
	const asked = 'Gevraagd aan Voorbeeld Wonen op 3 november 2026. Er is nog niets afgesproken.';
	await expect(page.getByText(asked)).toBeVisible();
	// The day is of who leads it, and who leads it is none of the others.
	await expect(page.getByText('Nog niet gevraagd aan De Brug.')).toBeVisible();
	await expect(page.getByText('Nog niet gevraagd aan Voorbeeld Wonen.')).toHaveCount(0);
	// Left out with a reason; there is nothing with which to rewrite it.
	const counted = page.locator('#geteld');
	await expect(counted.getByLabel('Waarom? Iedereen kan dit lezen.')).not.toHaveCount(0);
	await counted.locator('summary').last().click();
	const hide = counted.getByRole('button', { name: 'Laat deze zin weg' });
	await hide.last().press('Enter');
	await expect(
		page.getByText('Schrijf er uitleg bij. Er is nog niets bewaard.').first()
	).toBeVisible();
	await counted.locator('summary').last().click();
	await counted.getByRole('textbox').last().fill('Dit cijfer is een schatting.');
	await hide.last().press('Enter');
	await expect(counted.getByText('Weggelaten. Uitleg: Dit cijfer is een schatting.')).toBeVisible();

	// Until it is released nobody reads it, and nothing leads there.
	const reader = await meetPerson(
		browser,
		server.origin,
		{ width: 1280, height: 800 },
		{ javaScriptEnabled: false }
	);
	const address = '/wijken/nieuwstraat-kwartier/wijkopgave';
	expect((await reader.request.get(address)).status()).toBe(404);
	for (const other of ['/wijken/nieuwstraat-kwartier', '/wijkopgaven']) {
		const body = await (await reader.request.get(other)).text();
		expect(body).not.toContain('Schone straten');
		expect(body).not.toContain(address);
	}
	await page.goto(page.url().replace(/\/[^/]*$/, ''));
	await desk(page, 'Maak versie 1 openbaar').press('Enter');
	await expect(
		page.getByText('Lees eerst de getelde zinnen. Zet daarna het vinkje.')
	).toBeVisible();
	await page.getByRole('checkbox', { name: /Ik las de \d+ getelde zinnen van 1 opgave/ }).check();
	await desk(page, 'Maak versie 1 openbaar').press('Enter');
	await expect(page.getByText('Versie 1 is openbaar.', { exact: true })).toBeVisible();

	// Everybody reads it, without script.
	await reader.goto('/wijken/nieuwstraat-kwartier');
	await reader.getByRole('link', { name: 'Lees het plan voor 2027 tot en met 2030' }).click();
	await expect(reader.getByText(asked)).toBeVisible();
	await expect(reader.getByText(/^Geschreven door de wijkregisseur, /).first()).toBeVisible();
	const votes = reader.locator('.opgave .counted').first();
	await expect(votes).toContainText(/\d+ van de \d+ mensen kozen dit onderwerp/);
	// What somebody wrote has no way to votes behind it; what was counted has.
	await expect(reader.locator('.lead a, .author a')).toHaveCount(0);
	await expect(votes.getByRole('link')).toHaveCount(1);
	const scripted = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await scripted.goto(address);
	await lookAt(scripted, info.outputPath('public'));
	await scripted.emulateMedia({ forcedColors: 'active' });
	await scripted.screenshot({ path: info.outputPath('forced.png'), fullPage: true });
	await scripted.emulateMedia({ forcedColors: 'none', media: 'print' });
	// On paper the overview is one page, and the evidence begins on the next.
	const paper = await scripted.pdf({ path: info.outputPath('plan.pdf'), format: 'A4' });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
	await scripted.emulateMedia({ media: 'screen' });
	await scripted.locator('.opgave .counted a').first().click();
	await expect(scripted).toHaveURL(/zin=opgave-1\.why\.s1/);
	await expect(scripted.locator('#onderbouwing')).toContainText(/26 van de 31/);

	// What is taken out says why, in the next version alone.
	await page.getByRole('link', { name: 'Werk aan ‘Schone straten’' }).click();
	const taken = page.locator('#projecten');
	await taken.getByText('Haal ‘Drie lampen bij het pad’ weg').click();
	await taken.getByRole('button', { name: 'Ja, haal weg' }).press('Enter');
	await expect(page.getByText(/^Schrijf er uitleg bij/).first()).toBeVisible();
	await taken.getByText('Haal ‘Drie lampen bij het pad’ weg').click();
	await taken.getByLabel('Waarom? Iedereen kan dit lezen.').fill('Daar komt al een lamp.');
	await taken.getByRole('button', { name: 'Ja, haal weg' }).press('Enter');
	await expect(page.getByText('Er is nog geen project.')).toBeVisible();
	await reader.goto(address);
	await expect(reader.getByText('Daar komt al een lamp.')).toHaveCount(0);
	await page.goto(page.url().replace(/\/[^/]*$/, ''));
	await page.getByRole('checkbox', { name: /Ik las de \d+ getelde zinnen van 1 opgave/ }).check();
	await desk(page, 'Maak versie 2 openbaar').press('Enter');
	await expect(page.getByText('Versie 2 is openbaar.', { exact: true })).toBeVisible();
	await reader.goto(address);
	await expect(reader.getByText('Daar komt al een lamp.')).toBeVisible();
	await expect(reader.getByText('Project, stond in versie 1.')).toBeVisible();
	await reader.getByRole('link', { name: /^Versie 1, / }).click();
	await expect(reader.getByText('Dit is een oude versie. Er is nu versie 2.')).toBeVisible();
	await expect(reader.getByText(asked)).toBeVisible();
	await expect(reader.getByText('Drie lampen bij het pad')).toHaveCount(1);

	// What names somebody can be erased, also where it stands in an old version alone.
	await page.getByRole('link', { name: 'Wis woorden op verzoek' }).click();
	await lookAt(page, info.outputPath('words'));
	await page.getByText('Wis: Project ‘Drie lampen bij het pad’').click();
	await desk(page, 'Ja, wis deze tekst').and(page.locator('details[open] button')).press('Enter');
	await expect(page.getByText('De tekst is gewist.')).toBeVisible();
	await reader.reload();
	await expect(reader.getByText('Drie lampen bij het pad')).toHaveCount(0);
	await expect(reader.locator('.opgave b').filter({ hasText: 'Gewist op verzoek' })).toHaveCount(1);
});
