/** A double tap on a phone is one answer, whatever stands under the finger at the second half. */
import { devices, expect, test } from '@playwright/test';
import { beginEvening, openNext } from './leading.ts';
import { logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

test('a double tap answers one figure and sends one remark, with a finger and with a mouse', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met haast');
	const mouse = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	const { hasTouch, isMobile } = devices['Pixel 7'];
	const context = await browser.newContext({
		...{ hasTouch, isMobile, baseURL: server.origin },
		viewport: { width: 360, height: 740 }
	});
	const finger = await context.newPage();
	for (const phone of [mouse, finger]) {
		await phone.goto(`/doe-mee/${code}`);
		await phone.getByLabel('Bewoner').check();
		await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	}
	await openNext(facilitator, 'Herkent u dit?');

	const answer = { name: 'Deels', exact: true };
	await mouse.getByRole('button', answer).dblclick();
	const box = (await finger.getByRole('button', answer).boundingBox()) ?? { x: 0, y: 0 };
	for (const pause of [150, 0]) {
		await finger.touchscreen.tap(box.x + 40, box.y + 20);
		await finger.waitForTimeout(pause);
	}
	for (const phone of [mouse, finger]) {
		await expect(phone.getByRole('heading', { name: 'Dit antwoordde u al' })).toBeVisible();
		await expect(phone.getByText(/· 2 van \d$/)).toBeVisible();
	}

	await mouse.locator('summary', { hasText: 'Voelt zich eenzaam' }).click();
	await mouse.getByRole('textbox').fill('Het is stil op straat');
	await mouse.getByRole('button', { name: 'Verstuur mijn opmerking' }).dblclick();
	await expect(mouse.getByText('Het is stil op straat')).toHaveCount(1);
	await context.close();
});
