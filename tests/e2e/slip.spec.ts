/** "Mijn strookje": kept on the phone at the end, typed from paper later, without script and with large letters. */
import { expect, test } from '@playwright/test';
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
	for (const [phone, words] of [
		[ann, 'Een lantaarn bij de brug'],
		[bo, 'Een drempel in de straat']
	] as const) {
		await phone.locator('label', { hasText: 'Wens' }).click();
		await phone.getByLabel('Uw kaartje').fill(words);
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
	}
	await closeStep(facilitator);
	await ann.getByRole('link', { name: /Mijn strookje/ }).click();
	await expect(ann.getByRole('heading', { name: 'Bewaar uw strookje' })).toBeVisible();
	await expectAccessible(ann);
	const parts = await ann.locator('.code b').allTextContents();
	expect(parts.join('')).toMatch(/^[0-9A-Z]{16}$/);
	await ann.setViewportSize({ width: 320, height: 568 });
	await ann.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await expectNoSidewaysScroll(ann);

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
	// Axe needs a page with script.
	for (const path of ['/strook', `/strook/${parts.join('')}`, '/strook/K7M4TPQ92XHDW3RN']) {
		await ann.goto(path);
		await expectAccessible(ann);
	}
});
