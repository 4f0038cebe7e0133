/** What becomes of an initiative after its evening: everybody reads it, the wijkregisseur decides. */
import { expect, test, type Page } from '@playwright/test';
import postgres from 'postgres';
import { beginEvening, closeStep, join } from './leading.ts';
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

/** Holds an evening with one initiative, and gives its report to everybody; gives the address of the initiative, and that of the slip of its writer. */
async function holdEvening(facilitator: Page, ann: Page): Promise<[string, string]> {
	const code = await beginEvening(facilitator, 'Avond met een idee');
	await join(ann, code);
	const heading = facilitator.locator('main').getByRole('heading', { level: 2 }).first();
	for (const title of ['Herkent u dit?', 'Kaartjes', 'Prioriteiten', 'Initiatieven']) {
		await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
		await expect(heading).toContainText(title);
	}
	await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
	await ann.getByLabel('Hoe heet uw initiatief?').fill('Samen koken');
	await ann.getByLabel('Wat wilt u doen?').fill('Elke maand koken wij voor de buurt.');
	await ann.getByRole('button', { name: 'Verstuur mijn initiatief' }).click();
	await expect(ann.getByRole('button', { name: /Ik begin hiermee/ })).toBeVisible();
	await ann.getByRole('link', { name: /Mijn strookje/ }).click();
	await expect(ann.getByRole('heading', { name: 'Bewaar uw strookje' })).toBeVisible();
	const slip = `/strook#${(await ann.locator('.code b').allTextContents()).join('')}`;
	await closeStep(facilitator);
	await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
	await expect(facilitator.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();
	await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
	await facilitator.getByText('Sluit de avond', { exact: true }).click();
	await facilitator.getByRole('button', { name: 'Ja, sluit de avond' }).press('Enter');
	await facilitator.getByRole('link', { name: 'Naar het verslag' }).click();
	await facilitator.getByRole('link', { name: 'Lees het verslag. Staan er namen in?' }).click();
	const link = facilitator.locator('a[href^="/initiatieven/"]').first();
	const address = (await link.getAttribute('href')) ?? '';
	// Before the report is for everybody, this page is not either.
	expect((await ann.request.get(address)).status()).toBe(404);
	await facilitator.getByRole('link', { name: 'Maak het openbaar' }).click();
	await facilitator.getByRole('button', { name: 'Maak het verslag openbaar' }).press('Enter');
	await expect(facilitator.getByText(/^Het verslag is openbaar sinds/)).toBeVisible();
	return [address, slip];
}

async function decide(page: Page, act: string, reason = ''): Promise<void> {
	await page.getByLabel('Kies wat er gebeurt').selectOption({ label: act });
	await page.getByLabel('Uitleg', { exact: true }).fill(reason);
	await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
}

test('an initiative is received, late, looked at and answered, and everybody can read why', async ({
	browser
}, info) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(facilitator, server.login);
	const ann = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	const [address, slip] = await holdEvening(facilitator, ann);

	/** As everybody reads it. */
	async function look(name: string): Promise<void> {
		const reader = await meetPerson(browser, server.origin, { width: 320, height: 640 });
		await reader.goto(address);
		await expectAccessible(reader);
		// The staff of the municipality decides; who reads has nothing to press.
		await expect(reader.getByLabel('Kies wat er gebeurt')).toHaveCount(0);
		await reader.evaluate(() => (document.documentElement.style.fontSize = '225%'));
		await expectNoSidewaysScroll(reader);
		await reader.screenshot({ path: info.outputPath(`${name}-320.png`), fullPage: true });
		await reader.evaluate(() => (document.documentElement.style.fontSize = ''));
		for (const width of [360, 1280]) {
			await reader.setViewportSize({ width, height: 800 });
			await reader.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true });
		}
		await reader.emulateMedia({ forcedColors: 'active' });
		await reader.screenshot({ path: info.outputPath(`${name}-forced.png`), fullPage: true });
	}

	await ann.goto(address);
	await expect(
		ann.getByText(/^De gemeente belooft dit idee een antwoord, uiterlijk op /)
	).toBeVisible();
	await look('received');

	await server.restart(async (databaseUrl) => {
		const sql = postgres(databaseUrl);
		await sql`update act set due_on = current_date - 3`;
		await sql.end();
	});
	await ann.goto(address);
	await expect(ann.getByText(/^3 dagen te laat\./)).toBeVisible();
	await look('late');

	/** The report, the draft and the page of the wijk say the same. */
	async function readElsewhere(said: string, waiting: string, name: string): Promise<void> {
		const reader = await meetPerson(browser, server.origin, { width: 320, height: 640 });
		const report = `/avonden/${new URL(address, server.origin).searchParams.get('avond')}`;
		await reader.goto(report);
		await expect(reader.getByText(`Nu: ${said}`)).toBeVisible();
		const draft = await reader.getByRole('link', { name: 'Lees het concept' }).getAttribute('href');
		for (const path of [report, draft ?? '', '/wijken/nieuwstraat-kwartier', '/initiatieven']) {
			await reader.goto(path);
			const now = path === report ? reader.locator('.report') : reader.locator('.ideas li');
			await expect(now.first()).toContainText('Samen koken');
			await expect(now.first()).toContainText(said.split(',')[0] ?? '');
			await expect(reader.getByText(waiting)).toBeVisible();
			await expectAccessible(reader);
			await reader.evaluate(() => (document.documentElement.style.fontSize = '225%'));
			await expectNoSidewaysScroll(reader);
			await reader.evaluate(() => (document.documentElement.style.fontSize = ''));
			await reader.setViewportSize({ width: 1280, height: 800 });
			const picture = `${name}-${path.split('/')[1]}.png`;
			await reader.screenshot({ path: info.outputPath(picture), fullPage: true });
			await reader.setViewportSize({ width: 320, height: 640 });
		}
	}
	await readElsewhere('Wacht op antwoord, sinds ', '1 idee wacht nog op een antwoord.', 'waits');

	await ann.goto(slip);
	await expect(ann.getByText('Wacht op antwoord')).toBeVisible();
	await expect(ann.getByText(/^3 dagen te laat\./)).toBeVisible();
	await expectAccessible(ann);
	await ann.screenshot({ path: info.outputPath('slip.png'), fullPage: true });

	await facilitator.goto('/regie');
	await expect(facilitator.getByText(/^3 dagen te laat\./)).toBeVisible();
	await expectAccessible(facilitator);
	await facilitator.screenshot({ path: info.outputPath('desk.png'), fullPage: true });
	await facilitator.getByRole('link', { name: 'Beantwoord dit idee' }).press('Enter');
	await expect(facilitator.getByLabel('Kies wat er gebeurt')).toBeVisible();
	await expectAccessible(facilitator);
	await facilitator.screenshot({ path: info.outputPath('form.png'), fullPage: true });
	// On a second tab, that will be behind.
	const behind = await facilitator.context().newPage();
	await behind.goto(address);
	await decide(facilitator, 'Bekijk het idee');
	await expect(facilitator.getByText('Het is bewaard.')).toBeVisible();
	await expect(facilitator).toHaveTitle(/^Het is bewaard\. · /);
	await expectAccessible(facilitator);
	await facilitator.screenshot({ path: info.outputPath('form-saved.png'), fullPage: true });
	// Said once: not again when the page is loaded anew.
	await facilitator.reload();
	await expect(facilitator.getByText('Het is bewaard.')).toHaveCount(0);

	const sentOn = 'Stuur het idee door: naar wie? (met uitleg)';
	await decide(behind, sentOn, 'Naar het team Verkeer');
	await expect(behind.getByRole('alert')).toContainText('Er is intussen iets bewaard.');
	await expect(behind.getByLabel('Uitleg', { exact: true })).toHaveValue('Naar het team Verkeer');
	await expectAccessible(behind);
	await behind.screenshot({ path: info.outputPath('form-behind.png'), fullPage: true });

	await decide(facilitator, 'Het kan doorgaan, als … (met uitleg)');
	const reason = facilitator.getByLabel('Uitleg', { exact: true });
	await expect(reason).toBeFocused();
	await expect(reason).toHaveAccessibleDescription(
		/Schrijf er uitleg bij\. Er is nog niets bewaard\.$/
	);
	// One sentence in red at a time.
	await reason.fill('a'.repeat(1001));
	await expect(facilitator.getByText('Schrijf er uitleg bij.')).toHaveCount(0);
	await expect(facilitator.locator('#besluit .error')).toHaveCount(1);
	await facilitator.screenshot({ path: info.outputPath('form-too-long.png'), fullPage: true });
	await expectAccessible(facilitator);
	await decide(
		facilitator,
		'Het kan doorgaan, als … (met uitleg)',
		'Dat kan in het buurthuis, als u om 22.00 uur klaar bent.'
	);
	await expect(facilitator.getByText('Het is bewaard.')).toBeVisible();
	await ann.goto(address);
	await expect(ann.getByText('als u om 22.00 uur klaar bent.')).toBeVisible();
	await expect(ann.getByText(/te laat/)).toHaveCount(0);
	await look('answered');
	await readElsewhere('Kan doorgaan, als …, sinds ', 'Er wacht geen idee op een antwoord.', 'goes');
	await ann.goto(slip);
	await expect(ann.getByText('Kan doorgaan, als …')).toBeVisible();
	await facilitator.goto('/regie');
	await expect(facilitator.getByRole('link', { name: 'Beantwoord dit idee' })).toHaveCount(0);

	// Without script, on a narrow screen with large letters, to the end.
	const plain = await browser.newContext({
		...{ javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
		...{ baseURL: server.origin, storageState: await facilitator.context().storageState() }
	});
	const last = await plain.newPage();
	await last.goto(address);
	const withdrawn = 'Zij hebben het ingetrokken (met uitleg)';
	await decide(last, withdrawn);
	await expect(last.getByText('Schrijf er uitleg bij. Er is nog niets bewaard.')).toBeVisible();
	await last.screenshot({ path: info.outputPath('form-plain.png'), fullPage: true });
	await behind.goto(address);
	await decide(last, withdrawn, 'Zij verhuizen.');
	await expect(last.getByText('Het is bewaard.')).toBeVisible();
	await last.screenshot({ path: info.outputPath('end-plain.png'), fullPage: true });
	await plain.close();
	// A reason that holds a name goes, for everybody; what was decided stays.
	const said = 'als u om 22.00 uur klaar bent.';
	await facilitator.goto(address);
	const decided = facilitator.locator('#stand li').filter({ hasText: said });
	const erasing = decided.getByText(
		/^Wis de uitleg van .* bij: De gemeente zegt: het kan doorgaan/
	);
	await erasing.press('Enter');
	await expectAccessible(facilitator);
	await facilitator.screenshot({ path: info.outputPath('erase.png'), fullPage: true });
	await decided.getByRole('button', { name: 'Ja, wis deze uitleg' }).press('Enter');
	await expect(facilitator.getByText(said)).toHaveCount(0);
	await expect(facilitator.getByRole('status')).toHaveText('De uitleg is gewist.');
	await ann.goto(address);
	await expect(ann.getByText(/\[gewist\] op \d+ /)).toBeVisible();
	await expect(ann.getByText(said)).toHaveCount(0);
	await expect(ann.getByText(/^Wis de uitleg/)).toHaveCount(0);
	// Nothing can be done any more, and what was typed on an old page is still there.
	await decide(behind, 'Zij zijn begonnen (met uitleg)', 'In januari');
	await expect(behind.getByRole('alert')).toContainText('Er is intussen iets bewaard.');
	await expect(behind.getByLabel('Uitleg', { exact: true })).toHaveValue('In januari');
	await expectAccessible(behind);
	await behind.screenshot({ path: info.outputPath('end-behind.png'), fullPage: true });
});
