/** An evening of made-up residents: every screen says that it is practice, and leading it is as on a real evening. */
import { expect, test, type Page } from '@playwright/test';
import { closeStep, openNext } from './leading.ts';
import { logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

/** Makes and plans a practice evening; gives the code, on the page where it is prepared. */
async function prepare(facilitator: Page): Promise<string> {
	await logInAs(facilitator, server.login);
	await facilitator.getByRole('link', { name: 'Oefenen met nepbewoners' }).click();
	await facilitator.getByLabel('Wijk').selectOption({ label: 'Schelfhorst' });
	await facilitator.getByLabel('Datum').fill('2030-11-29');
	await facilitator.getByLabel('Plaats').fill('bureau');
	await facilitator.getByRole('button', { name: 'Maak de avond' }).click();
	await facilitator.getByRole('button', { name: 'Plan deze avond' }).click();
	const link = await facilitator.getByRole('link', { name: /doe-mee/ }).getAttribute('href');
	return link?.split('/').at(-1) ?? '';
}

async function expectPractice(page: Page): Promise<void> {
	await expect(page.getByText('Oefenavond', { exact: true }).first()).toBeVisible();
}

/** How much of the outcome of the step stands above the foot, without scrolling. */
async function outcomeInSight(facilitator: Page): Promise<number> {
	return facilitator.evaluate(() => {
		const outcome = document.querySelector('main section.activity')?.getBoundingClientRect();
		const foot = document.querySelector('.foot')?.getBoundingClientRect();
		return outcome && foot ? foot.top - outcome.top : 0;
	});
}

test('two presses on the page of evenings lead to the first made-up resident', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1440, height: 900 });
	await logInAs(facilitator, server.login);
	await facilitator.goto('/regie');
	await facilitator.getByRole('button', { name: 'Begin nu met oefenen' }).click();
	await facilitator.getByRole('button', { name: 'Laat ze binnen' }).click();
	await expect(facilitator.getByText(/24 nepbewoners doen mee/)).toBeVisible();
	await expect(facilitator.getByText(/^([5-9]|1[0-9]) aanwezig$/)).toBeVisible();
	const fold = facilitator.getByText(/^Wie doet mee/);
	await fold.click();
	await expect(facilitator.getByRole('row', { name: /Nu verbonden/ })).toContainText(
		/[5-9]|1[0-9]/
	);
	await facilitator.getByText('Oefenen met nepbewoners').click();
	await expect(facilitator.getByText(/24 nepbewoners doen mee/)).toBeHidden();
});

test('made-up residents fill a practice evening, and every screen says that it is one', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1440, height: 900 });
	const wall = await meetPerson(browser, server.origin, { width: 1920, height: 1080 });
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	const code = await prepare(facilitator);

	await test.step('before the doors open', async () => {
		await expectPractice(facilitator);
		await facilitator.getByRole('link', { name: 'Wijzig Prioriteiten' }).click();
		await expect(facilitator.getByLabel('Minuten')).toBeVisible();
		await expectPractice(facilitator);
		await facilitator.goBack();
		// The pictures of wall and phone say it as well.
		const prepared = facilitator.url();
		await facilitator.goto(`${prepared}/voorbeeld`);
		const pictures = facilitator.locator('[inert]', { hasText: 'Oefenavond' });
		await expect(pictures).toHaveCount(2);
		await facilitator.goto(prepared);
		for (const [page, path] of [
			[wall, `/scherm/${code}`],
			[phone, `/doe-mee/${code}`]
		] as const) {
			await page.goto(path);
			await expectPractice(page);
		}
	});

	await test.step('once they are open', async () => {
		await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
		await facilitator.getByLabel(/Hoeveel nepbewoners/).fill('10');
		await facilitator
			.getByLabel('Hoe snel antwoorden zij?')
			.selectOption('Snel, om iets te proberen');
		await facilitator.getByRole('button', { name: 'Laat ze binnen' }).click();
		await expect(facilitator.getByText('10 aanwezig', { exact: true })).toBeVisible();
		for (const page of [facilitator, wall]) await expectPractice(page);
		await phone.reload();
		await expectPractice(phone);
	});

	await test.step('what comes of a step is in sight of who leads', async () => {
		await facilitator.getByRole('button', { name: 'Begin de avond' }).click();
		await openNext(facilitator, 'Herkent u dit?');
		await expect(facilitator.locator('main b.figure').first()).not.toHaveText('0', {
			timeout: 20_000
		});
		await closeStep(facilitator);
		await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
		await expect(facilitator.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();
		// A tablet on its side is 768 high.
		for (const [width, height, least] of [
			[1440, 900, 300],
			[1024, 768, 150]
		] as const) {
			await facilitator.setViewportSize({ width, height });
			expect(await outcomeInSight(facilitator), `at ${width} x ${height}`).toBeGreaterThan(least);
		}
	});

	await test.step('the step that is on stands out, also in the reader’s own two colours', async () => {
		for (const forcedColors of ['none', 'active'] as const) {
			await facilitator.emulateMedia({ forcedColors });
			const edges = await facilitator
				.locator('nav ol li')
				.evaluateAll((steps) =>
					steps.map((step) => [
						step.getAttribute('aria-current'),
						getComputedStyle(step).borderInlineStartColor
					])
				);
			const now = edges.find(([current]) => current === 'step')?.[1];
			const others = edges.filter(([current]) => current === null).map(([, edge]) => edge);
			expect(others.length).toBeGreaterThan(1);
			expect(others, `forced colours: ${forcedColors}`).not.toContain(now);
		}
	});
});
