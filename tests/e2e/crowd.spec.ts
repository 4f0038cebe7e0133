/** Who comes in: the console sees it, can close the doors to newcomers, and can put aside a wave that was no hall. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';
import { listen, takeHeard } from './spoken.ts';

let server: RunningServer;

test.beforeAll(async () => {
	// As many as come in below: then the hall is full.
	server = await startServer({ MOST_PARTICIPANTS: '11' });
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

async function join(page: Page, code: string): Promise<void> {
	await page.goto(`/doe-mee/${code}`);
	await page.getByLabel('Bewoner').check();
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
}

async function press(console: Page, name: string | RegExp): Promise<void> {
	const button = console.getByRole('button', { name });
	// A key on a button that waits for a connection does nothing.
	await expect(button).toBeEnabled();
	await button.press('Enter');
}

test('the doors close to newcomers, and a wave is put aside and brought back, by keyboard alone', async ({
	browser
}, info) => {
	const picture = (page: Page, name: string) =>
		page.screenshot({ path: info.outputPath(`${name}.png`) });
	const facilitator = await meetPerson(browser, server.origin, { width: 1440, height: 900 });
	const phone = await meetPerson(browser, server.origin, { width: 320, height: 568 });
	const late = await meetPerson(browser, server.origin, { width: 360, height: 640 });
	const plain = await meetPerson(
		browser,
		server.origin,
		{ width: 320, height: 568 },
		{ javaScriptEnabled: false }
	);
	await logInAs(facilitator, server.login);
	await facilitator.goto('/regie');
	await press(facilitator, 'Begin nu met oefenen');
	await facilitator.getByLabel(/Hoeveel nepbewoners/).fill('10');
	await facilitator.getByLabel('Hoe snel antwoorden zij?').selectOption({ value: 'quick' });
	await press(facilitator, 'Laat ze binnen');
	await expect(facilitator.getByText('10 aanwezig', { exact: true })).toBeVisible();
	const code = (await facilitator.locator('header p b').nth(1).innerText()).replace(' ', '');
	await listen(phone);
	await join(phone, code);
	await expect(phone.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
	await late.goto(`/doe-mee/${code}`);
	await plain.goto(`/doe-mee/${code}`);
	await plain.getByLabel('Bewoner').check();

	await test.step('the console says how people come in', async () => {
		await facilitator.locator('summary', { hasText: 'De zaal is vol: 11 van 11.' }).press('Enter');
		await expect(
			facilitator.getByText('Wie nu komt, leest dat en kan niet meedoen.')
		).toBeVisible();
		await expect(facilitator.getByRole('row', { name: /Nu verbonden/ })).toContainText('11');
		await expect(facilitator.getByRole('row', { name: /Opende de link/ })).toContainText(/1[13]/);
		await expectAccessible(facilitator);
		await picture(facilitator, 'funnel-1440');
		await facilitator.setViewportSize({ width: 1024, height: 768 });
		await picture(facilitator, 'funnel-1024');
	});

	await test.step('nobody new comes in, with a script or without; who is in stays', async () => {
		await press(facilitator, 'Geen nieuwe deelnemers meer');
		await expect(facilitator.getByText('Nieuwe mensen kunnen nu niet meedoen.')).toBeVisible();
		await late.getByLabel('Bewoner').check();
		await late.getByRole('button', { name: 'Ik doe mee' }).click();
		await plain.getByRole('button', { name: 'Ik doe mee' }).click();
		for (const page of [late, plain]) {
			await expect(
				page.getByText('Er kunnen nu geen nieuwe mensen meedoen.').first()
			).toBeVisible();
		}
		await picture(plain, 'no-newcomers-320');
		await phone.reload();
		await expect(phone.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
		await press(facilitator, 'Laat weer nieuwe deelnemers toe');
	});

	await test.step('a wave goes aside after a look at what goes, and comes back', async () => {
		const until = facilitator.getByLabel('Tot en met');
		const last = await until.locator('option').last().getAttribute('value');
		await until.selectOption(last ?? '');
		await press(facilitator, 'Kijk wat er dan weg is');
		await expect(facilitator.getByText(/: 11 deelnemers\./)).toBeVisible();
		await expectAccessible(facilitator);
		await facilitator.getByText(/: 11 deelnemers\./).scrollIntoViewIfNeeded();
		await picture(facilitator, 'wave-1024');
		await takeHeard(phone);
		await press(facilitator, 'Zet 11 deelnemers opzij');
		await expect(facilitator.getByText('0 aanwezig', { exact: true })).toBeVisible();
		// Nobody is left to choose minutes of.
		await expect(until).toHaveCount(0);
		await expect(phone.getByText('De gespreksleider heeft u opzij gezet.')).toBeVisible();
		// Who does not see it hears it, once.
		const told = (await takeHeard(phone)).filter((words) => words.includes('opzij gezet'));
		expect(told).toEqual([expect.stringContaining('Zeg het tegen de gespreksleider.')]);
		await phone.reload();
		await expect(phone.getByText('De gespreksleider heeft u opzij gezet.')).toBeVisible();
		await expectAccessible(phone);
		await picture(phone, 'aside-320');
		for (const page of ['wie', 'gegevens']) {
			await phone.goto(`/doe-mee/${code}/${page}`);
			await expect(phone.getByText('De gespreksleider heeft u opzij gezet.')).toBeVisible();
			await expect(phone.locator('form')).toHaveCount(0);
			await expectAccessible(phone);
			await picture(phone, `aside-${page}-320`);
		}
		await phone.goto(`/doe-mee/${code}`);
		await facilitator.getByText('Opzij gezet. Zij tellen niet mee.').scrollIntoViewIfNeeded();
		await picture(facilitator, 'aside-1024');
		await press(facilitator, /Haal terug/);
		await expect(facilitator.getByText('11 aanwezig', { exact: true })).toBeVisible();
		// The page of the phone looks again by itself.
		await expect(phone.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
	});
});
