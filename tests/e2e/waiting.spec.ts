/** Who scans the code before the doors are open. */
import { expect, test } from '@playwright/test';
import { beginEvening, openDoors, planEvening } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';
import { listen, takeHeard } from './spoken.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

test('a phone that came too early goes on when the doors open, by itself or with its button', async ({
	browser
}) => {
	const phoneSize = { width: 360, height: 740 };
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	const [ann, bo] = [
		await meetPerson(browser, server.origin, phoneSize),
		await meetPerson(browser, server.origin, phoneSize, { javaScriptEnabled: false })
	];
	await logInAs(facilitator, server.login);
	await beginEvening(facilitator, 'Avond die nog moet beginnen', {
		beforeDoors: async (code) => {
			for (const phone of [ann, bo]) {
				await phone.goto(`/doe-mee/${code}`);
				await expect(
					phone.getByRole('heading', { name: 'De avond is nog niet begonnen' })
				).toBeVisible();
			}
			await expect(ann.getByText(/gaat het vanzelf verder/)).toBeVisible();
			await expect(bo.getByText(/gaat het vanzelf verder/)).toHaveCount(0);
			await expectAccessible(ann);
			// The button really asks the server.
			const asked = ann.waitForRequest((request) => request.isNavigationRequest());
			await ann.getByRole('button', { name: 'Kijk opnieuw' }).click();
			await asked;
			// Without internet the page stays what it is.
			await ann.context().setOffline(true);
			await ann.waitForTimeout(11_000);
			await expect(ann.getByRole('button', { name: 'Kijk opnieuw' })).toBeVisible();
			await ann.context().setOffline(false);
		}
	});
	await expect(ann.getByRole('button', { name: 'Ik doe mee' })).toBeVisible({ timeout: 30_000 });
	await bo.getByRole('button', { name: 'Kijk opnieuw' }).click();
	await expect(bo.getByRole('button', { name: 'Ik doe mee' })).toBeVisible();
});

test('doors that opened too early close again: who is in waits, and goes on by itself', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	const [ann, late] = [
		await meetPerson(browser, server.origin, { width: 360, height: 740 }),
		await meetPerson(browser, server.origin, { width: 360, height: 740 })
	];
	await logInAs(facilitator, server.login);
	const code = await planEvening(facilitator, 'Avond die te vroeg openging');
	await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();

	// The evening is years away: it is asked first, and nothing happens by asking.
	await facilitator.getByRole('button', { name: 'Open de deuren' }).click();
	const question = facilitator.getByRole('group', {
		name: /Deze avond is op donderdag 28 november/
	});
	await expect(question).toBeFocused();
	await expectAccessible(facilitator);
	await facilitator.getByRole('button', { name: 'Nee, laat ze dicht' }).press('Enter');
	await expect(facilitator.getByRole('button', { name: 'Open de deuren' })).toBeFocused();
	await late.goto(`/doe-mee/${code}`);
	await expect(late.getByRole('heading', { name: 'De avond is nog niet begonnen' })).toBeVisible();

	await openDoors(facilitator);
	await listen(ann);
	await ann.goto(`/doe-mee/${code}`);
	await ann.getByRole('radio', { name: 'Bewoner' }).check();
	await ann.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(ann.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
	await takeHeard(ann);

	await facilitator.getByRole('button', { name: 'Sluit de deuren' }).press('Enter');
	await expect(facilitator.getByText(/1 mens is al binnen/)).toBeVisible();
	await expectAccessible(facilitator);
	await expect(ann.getByRole('heading', { name: 'De avond is nog niet begonnen' })).toBeFocused();
	expect(await takeHeard(ann)).toEqual(['De avond is nog niet begonnen']);
	await expect(ann.getByText(/gaat het vanzelf verder/)).toBeVisible();
	await expectAccessible(ann);
	await late.reload();
	await expect(late.getByRole('heading', { name: 'De avond is nog niet begonnen' })).toBeVisible();

	await openDoors(facilitator);
	await expect(ann.getByRole('heading', { name: 'U doet mee' })).toBeFocused();
	expect(await takeHeard(ann)).toEqual(['U doet mee']);
	await facilitator.getByRole('button', { name: 'Begin de avond' }).press('Enter');
	await expect(ann.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
	await expect(facilitator.getByText('1 aanwezig', { exact: true })).toBeVisible();
});
