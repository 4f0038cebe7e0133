/** An evening that runs late: the programme changes on the console while it is on, and hall and phones follow. */
import { expect, test, type Page } from '@playwright/test';
import { beginEvening, join } from './leading.ts';
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

const dialog = (console: Page) => console.getByRole('dialog', { name: 'Programma aanpassen' });
const button = (console: Page, name: string | RegExp) => console.getByRole('button', { name });
const next = (console: Page) => button(console, /^Volgende/);

test('steps that have not begun are skipped, moved and joined by a break, with the keyboard alone', async ({
	browser
}) => {
	const size = { width: 1024, height: 768 };
	const mine = await meetPerson(browser, server.origin, size);
	const theirs = await meetPerson(browser, server.origin, size);
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	for (const console of [mine, theirs]) await logInAs(console, server.login);
	const code = await beginEvening(mine, 'Avond die uitloopt');
	await theirs.goto(mine.url());
	await expect(theirs.getByText('Verbonden', { exact: true })).toBeVisible();
	await join(phone, code);

	// Of an evening that is years away nobody is told how late it is; what comes is told with what people will do.
	await expect(mine.getByText(/^Nu \d\d\.\d\d$/)).toBeVisible();
	await expect(mine.getByText('Bewoners zien cijfers over hun wijk')).toBeVisible();
	await expect(
		mine.getByText(/^Straks\. In het programma om \d\d\.\d\d uur, 20 minuten\.$/)
	).toBeVisible();

	await button(mine, 'Pas het programma aan').press('Enter');
	await expect(dialog(mine).getByRole('heading', { level: 2 })).toBeFocused();
	await expectAccessible(mine);

	await test.step('what a vote takes from cannot be skipped, and it says why', async () => {
		await expect(button(mine, 'Sla ‘Kaartjes’ over')).toBeDisabled();
		await expect(dialog(mine).getByText(/De stap ‘Prioriteiten’ kiest hieruit/)).toBeVisible();
		await expect(button(mine, 'Sla ‘Welkom’ over')).toHaveCount(0);
	});

	await test.step('a step is skipped: what comes is another one, and the other console has to have seen that', async () => {
		await button(mine, 'Sla ‘Herkent u dit?’ over').press('Enter');
		await expect(dialog(mine).getByText('‘Herkent u dit?’ vervalt.')).toBeVisible();
		await expect(button(mine, 'Haal ‘Herkent u dit?’ terug')).toBeFocused();
		await next(theirs).press('Enter');
		await expect(theirs.getByText('Uw druk deed nog niets.')).toBeVisible();
		await expect(theirs.getByRole('alert').filter({ hasText: 'Een ander' })).toContainText(
			'veranderde iets: het programma.'
		);
		await expect(next(theirs)).toHaveText('Volgende: Kaartjes');
		await button(theirs, 'Gezien').press('Enter');
	});

	await test.step('a break comes in between, and a step goes up', async () => {
		await dialog(mine).getByLabel('Hoeveel minuten?').fill('5');
		await button(mine, 'Voeg de pauze toe').press('Enter');
		await expect(dialog(mine).getByText('De pauze staat in het programma.')).toBeVisible();
		await button(mine, '‘Initiatieven’ naar boven').press('Enter');
		await expect(
			dialog(mine).getByText('‘Initiatieven’ staat nu op een andere plaats.')
		).toBeVisible();
		await expect(button(mine, '‘Initiatieven’ naar boven')).toBeFocused();
		const minutes = dialog(mine).getByLabel('Minuten voor ‘Afsluiting’');
		await minutes.fill('500');
		await minutes.press('Tab');
		await expect(minutes).toHaveValue('500');
		await expect(minutes).toHaveAccessibleDescription(/kies 1 tot en met 180 minuten/);
		await minutes.fill('3');
		await minutes.press('Tab');
		await expect(dialog(mine).getByText('‘Afsluiting’ duurt nu 3 minuten.')).toBeVisible();
		await expectAccessible(mine);
		for (const width of [320, 512]) {
			await mine.setViewportSize({ width, height: 568 });
			await expectNoSidewaysScroll(mine);
		}
		await mine.setViewportSize(size);
		await mine.keyboard.press('Escape');
		await expect(button(mine, 'Pas het programma aan')).toBeFocused();
	});

	await test.step('any other step is filled in where steps are prepared', async () => {
		await button(mine, 'Pas het programma aan').press('Enter');
		await dialog(mine).getByLabel('Wat voor stap?').selectOption({ label: 'Tekst' });
		await button(mine, 'Vul de stap in').press('Enter');
		await expect(mine.getByText('Wat u hier typt, komt in het logboek.')).toBeVisible();
		await mine.getByLabel('Naam van de stap').fill('');
		await mine.getByLabel('Waar?').selectOption({ label: 'Voor ‘Afsluiting’' });
		await mine.getByLabel('Kop').fill('Praat aan uw tafel');
		await expectAccessible(mine);
		await button(mine, 'Voeg de stap toe').press('Enter');
		await expect(mine.getByLabel('Naam van de stap')).toBeFocused();
		await expect(mine.getByLabel('Naam van de stap')).toHaveAccessibleDescription(
			/Geef de stap een naam\./
		);
		await expect(mine.getByLabel('Kop')).toHaveValue('Praat aan uw tafel');
		await expect(mine.getByLabel('Waar?')).toHaveValue(/./);
		await mine.getByLabel('Naam van de stap').fill('Aan tafels');
		await button(mine, 'Voeg de stap toe').press('Enter');
		await expect(mine.locator('nav ol li').nth(6)).toContainText('Aan tafels');
		await expect(mine.getByText('Verbonden', { exact: true })).toBeVisible();
	});

	await test.step('the hall is in the break, and phones count what is held', async () => {
		await expect(next(mine)).toHaveText('Volgende: Pauze');
		await next(mine).press('Enter');
		await expect(phone.getByRole('heading', { level: 1, name: 'Pauze' })).toBeVisible();
		await next(mine).press('Enter');
		await expect(phone.getByText('Stap 3 van 7')).toBeVisible();
		await button(theirs, 'Gezien').press('Enter');
		await mine.reload();
		await expect(mine.locator('nav ol li')).toContainText([
			...['Welkom', 'Pauze', 'Herkent u dit?', 'Kaartjes', 'Initiatieven', 'Prioriteiten'],
			...['Aan tafels', 'Afsluiting']
		]);
		await expect(mine.locator('nav ol li').nth(2)).toContainText('Vervalt');
	});
});
