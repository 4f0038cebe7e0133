/** Who scans the code before the doors are open. */
import { expect, test } from '@playwright/test';
import { beginEvening } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

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
