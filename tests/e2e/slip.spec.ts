/** "Mijn strookje": kept on the phone at the end, typed from paper later, without script and with large letters. */
import { expect, test, type Page } from '@playwright/test';
import { beginEvening, closeStep, join, openNext } from './leading.ts';
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

async function writeCard(phone: Page, words: string): Promise<void> {
	await phone.locator('label', { hasText: 'Wens' }).click();
	await phone.getByLabel('Uw kaartje').fill(words);
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
}

async function openSlip(phone: Page): Promise<void> {
	await phone.getByRole('link', { name: /Mijn strookje/ }).click();
	await expect(phone.getByRole('heading', { name: 'Bewaar uw strookje' })).toBeVisible();
}

/** At the step of the cards. */
async function hideCard(facilitator: Page, words: string, reason: string): Promise<void> {
	await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	const desk = facilitator.getByRole('dialog', { name: 'Kaartjes' });
	const card = desk.getByRole('listitem').filter({ hasText: words });
	await card.getByRole('button', { name: 'Verberg of pas aan' }).press('Enter');
	await card.getByRole('button', { name: 'Verberg', exact: true }).press('Enter');
	await card.getByRole('button', { name: reason }).press('Enter');
	await facilitator.keyboard.press('Escape');
	await expect(facilitator.getByText('1 tekst is verborgen')).toBeVisible();
}

/** Ends the evening, and makes its report public. */
async function giveReport(facilitator: Page): Promise<void> {
	const heading = facilitator.locator('main').getByRole('heading', { level: 2 }).first();
	for (const title of ['Prioriteiten', 'Initiatieven', 'Afsluiting']) {
		await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
		await expect(heading).toContainText(title);
	}
	await facilitator.getByText('Sluit de avond', { exact: true }).click();
	await facilitator.getByRole('button', { name: 'Ja, sluit de avond' }).press('Enter');
	await facilitator.getByRole('link', { name: 'Naar het verslag' }).click();
	await facilitator.getByRole('link', { name: 'Lees het verslag. Staan er namen in?' }).click();
	await facilitator.getByRole('link', { name: 'Maak het openbaar' }).click();
	await facilitator.getByRole('button', { name: 'Maak het verslag openbaar' }).press('Enter');
	await expect(facilitator.getByText(/^Het verslag is openbaar sinds/)).toBeVisible();
}

test('who kept the code reads later what became of a card, and nobody else’s', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	const [ann, bo] = [
		await meetPerson(browser, server.origin, { width: 360, height: 640 }),
		await meetPerson(browser, server.origin, { width: 360, height: 640 })
	];
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met strookjes');
	for (const phone of [ann, bo]) await join(phone, code);
	await openNext(facilitator, 'Herkent u dit?');
	await openNext(facilitator, 'Kaartjes');
	await writeCard(ann, 'Een lantaarn bij de brug');
	await writeCard(bo, 'Een drempel in de straat');
	await closeStep(facilitator);
	await openSlip(ann);
	await expectAccessible(ann);
	const parts = await ann.locator('.code b').allTextContents();
	expect(parts.join('')).toMatch(/^[0-9A-Z]{16}$/);
	await ann.setViewportSize({ width: 320, height: 568 });
	await ann.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await expectNoSidewaysScroll(ann);

	// Before the code is typed anywhere: the button of the phone sends it.
	await ann.getByRole('button', { name: 'Kijk nu wat er staat' }).click();
	await expect(ann.getByText('Een lantaarn bij de brug')).toBeVisible();
	expect(ann.url()).toMatch(/\/strook$/);

	const late = await meetPerson(
		browser,
		server.origin,
		{ width: 320, height: 640 },
		{ javaScriptEnabled: false }
	);
	await late.goto('/strook');
	const field = late.getByLabel('De code van uw strookje');
	await field.fill('K7M4');
	await late.getByRole('button', { name: 'Laat het zien' }).click();
	await expect(late.getByText('Deze code is niet heel.')).toBeVisible();
	await expect(field).toHaveValue('K7M4');
	await field.fill(parts.join(' ').toLowerCase());
	await late.getByRole('button', { name: 'Laat het zien' }).click();
	await expect(late.getByText('Een lantaarn bij de brug')).toBeVisible();
	await expect(late.getByText('De avond is bezig')).toBeVisible();
	await expect(late.getByText('Een drempel in de straat')).toHaveCount(0);
	await expectNoSidewaysScroll(late);

	await test.step('what the QR code says is sent with a script, and no address has the code in it', async () => {
		const asked: string[] = [];
		ann.on('request', (request) => asked.push(new URL(request.url()).pathname));
		for (const code of [parts.join(''), 'K7M4TPQ92XHDW3RN']) {
			await ann.waitForLoadState('networkidle');
			await ann.goto(`/strook#${code}`);
			const isOwn = code === parts.join('');
			const answer = isOwn ? 'Een lantaarn bij de brug' : 'Wij vinden geen strookje';
			await expect(ann).toHaveURL(/\/strook$/);
			await expect(ann.getByText(answer)).toBeVisible();
			await expectAccessible(ann);
		}
		expect(asked.filter((path) => /[0-9A-Z]{16}/.test(path))).toEqual([]);
		await ann.goto('/strook');
		await expectAccessible(ann);
	});

	await test.step('who read further comes back to what they wrote', async () => {
		await late.getByRole('link', { name: 'Avond met strookjes' }).click();
		await expect(late.getByText('Een lantaarn bij de brug')).toHaveCount(0);
		await late.goBack();
		await expect(late.getByText('Een lantaarn bij de brug')).toBeVisible();
	});
});

test('a card that was hidden or never looked at tells its writer why, and one that is counted that it is in the draft', async ({
	browser
}, info) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	const size = { width: 360, height: 640 };
	const [ann, bo, cy] = [
		await meetPerson(browser, server.origin, size),
		await meetPerson(browser, server.origin, size),
		await meetPerson(browser, server.origin, size)
	];
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een verborgen kaartje');
	for (const phone of [ann, bo, cy]) await join(phone, code);
	await openNext(facilitator, 'Herkent u dit?');
	await openNext(facilitator, 'Kaartjes');
	await writeCard(ann, 'Een lantaarn bij de brug');
	await writeCard(bo, 'Een drempel in de straat');
	await writeCard(cy, 'Mevrouw Jansen zoekt hulp');
	const slips: string[] = [];
	for (const phone of [ann, bo, cy]) {
		await openSlip(phone);
		slips.push(`/strook#${(await phone.locator('.code b').allTextContents()).join('')}`);
	}
	await closeStep(facilitator);
	await hideCard(facilitator, 'Een drempel in de straat', 'Hoort hier niet');
	await giveReport(facilitator);

	await ann.goto(slips[0] ?? '');
	await expect(ann.getByText('Staat in de wijkopgave, bij wat er gezegd is')).toBeVisible();
	await expect(ann.getByText('Staat niet in de wijkopgave')).toHaveCount(0);
	await expect(ann.getByText('Dit kaartje staat niet bij een opgave.')).toBeVisible();
	await expect(ann.getByText('Het gaat niet over deze vraag.')).toHaveCount(0);
	await ann.screenshot({ path: info.outputPath('besides.png'), fullPage: true });
	await bo.goto(slips[1] ?? '');
	await expect(bo.getByText('Niet getoond', { exact: true })).toBeVisible();
	await expect(bo.getByText('Het gaat niet over deze vraag.')).toBeVisible();
	await expectAccessible(bo);
	await bo.screenshot({ path: info.outputPath('hidden.png'), fullPage: true });
	await cy.goto(slips[2] ?? '');
	await expect(cy.getByText('Niemand keek ernaar voordat de avond sloot.')).toBeVisible();
	await expect(cy.getByText('U trok het in')).toHaveCount(0);
});
