/** What an administrator gives and takes away, and what somebody who has a page open notices of it. */
import { expect, test } from '@playwright/test';
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

test('somebody gets a role for some wijken until a day, and loses one at once', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(page, server.administrator);
	const colleague = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(colleague, server.login);
	const question = '/regie/wijken/schelfhorst/indicatoren';
	expect((await colleague.goto(question))?.status()).toBe(200);

	await page.goto('/regie/medewerkers');
	await page.getByRole('link', { name: 'Wijkregisseur (voorbeeld)', exact: true }).click();
	const roles = page.getByRole('group', { name: 'Rollen van Wijkregisseur (voorbeeld)' });
	await expect(roles.getByRole('row')).toHaveCount(2);

	await page.getByRole('button', { name: 'Geef deze rol' }).click();
	await expect(page.getByText('Kies ten minste één wijk.')).toBeVisible();
	await page.getByLabel('Schelfhorst').check();
	await page.getByLabel('Tot en met').fill('2020-12-31');
	await page.getByRole('button', { name: 'Geef deze rol' }).click();
	await expect(page.getByText('De laatste dag is al voorbij')).toBeVisible();
	await expect(page.getByLabel('Schelfhorst')).toBeChecked();
	await expectAccessible(page);
	await page.getByLabel('Tot en met').fill('2031-12-31');
	await page.getByRole('button', { name: 'Geef deze rol' }).click();
	await expect(page.getByRole('status')).toHaveText(
		'Wijkregisseur (voorbeeld) heeft er een rol bij.'
	);
	await expect(roles.getByRole('row', { name: 'Schelfhorst' }).last()).toContainText(
		'31 december 2031'
	);

	await page.reload();
	await expect(page.getByRole('status')).toHaveCount(0);
	// The first one ends; the second one still reaches this wijk, and no other.
	await roles.getByRole('link', { name: 'Stop de rol Wijkregisseur' }).first().click();
	await expect(page.getByText('De rol Wijkregisseur stoppen?')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ja, stop deze rol' }).click();
	await expect(roles.getByText('Voorbij')).toBeVisible();
	expect((await colleague.goto(question))?.status()).toBe(200);
	expect((await colleague.goto('/regie/wijken/aadorp/indicatoren'))?.status()).toBe(403);

	await roles.getByRole('link', { name: 'Stop de rol Wijkregisseur' }).click();
	await page.getByRole('button', { name: 'Ja, stop deze rol' }).click();
	expect((await colleague.goto(question))?.status()).toBe(403);
	await page.goto('/regie/medewerkers');
	await expect(page.getByRole('row', { name: 'wijkregisseur@voorbeeld' })).toContainText('geen');
	const list = page.getByRole('group', { name: 'Medewerkers' });
	await list.getByRole('link', { name: 'Beheerder (voorbeeld)' }).click();
	await expect(page.getByText('Dit bent u')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Stop de rol Beheerder' })).toHaveCount(0);

	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	await expectNoSidewaysScroll(page);
});
