/** A whole evening in a real browser: a facilitator, a wall and six phones, one of them slow and cut off halfway. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { closeStep, openDoors } from './leading.ts';
import { expectAccessible, expectStyledAsSent, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());

// Everybody goes home before the server does: a page that loses its server complains.
test.afterEach(sendHome);

const person = (
	browser: Browser,
	size: { width: number; height: number },
	options: { javaScriptEnabled?: boolean } = {}
) => meetPerson(browser, server.origin, size, options);

const logIn = (page: Page) => logInAs(page, server.login);

/** Prepares an evening from the template and gives its code. */
async function prepare(page: Page): Promise<string> {
	await page.getByRole('link', { name: 'Nieuwe avond' }).click();
	await page.getByLabel('Wijk').selectOption({ label: 'Nieuwstraat-Kwartier' });
	await page.getByLabel('Naam van de avond').fill('Avond in de Nieuwstraat');
	await page.getByLabel('Datum').fill('2030-11-28');
	await page.getByLabel('Plaats').fill('buurthuis');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Maak de avond' }).click();
	await page.getByRole('button', { name: 'Kaartjes naar onder' }).click();
	// A press on the page of before would be refused.
	await expect(page.getByText(/‘Kaartjes’ is nu stap \d/)).toBeVisible();
	await page.getByRole('button', { name: 'Kaartjes naar boven' }).click();
	await page.getByRole('link', { name: 'Wijzig Prioriteiten' }).click();
	await page.getByLabel('Minuten').fill('20');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Bewaar de stap' }).click();
	await page.getByRole('button', { name: 'Plan deze avond' }).click();
	await expectAccessible(page);
	const link = await page.getByRole('link', { name: /doe-mee/ }).getAttribute('href');
	return link?.split('/').at(-1) ?? '';
}

async function join(page: Page, code: string, as: string): Promise<void> {
	await page.goto('/');
	await page.getByLabel('Bent u nu bij een avond? Vul de code in.').fill(code.toLowerCase());
	await page.getByRole('button', { name: 'Doe mee' }).click();
	await page.locator('label', { hasText: as }).click();
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(page.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
}

test('an evening, from an empty programme to a sentence that can be followed to its card', async ({
	browser
}) => {
	const phoneSize = { width: 360, height: 740 };
	const facilitator = await person(browser, { width: 1280, height: 800 });
	const wall = await person(browser, { width: 1920, height: 1080 });
	// A result is told from five voters on.
	const [ann, bo, dee, eva, fay, cor] = [
		await person(browser, phoneSize),
		await person(browser, phoneSize),
		await person(browser, phoneSize),
		await person(browser, phoneSize),
		await person(browser, phoneSize),
		await person(browser, { width: 320, height: 640 }, { javaScriptEnabled: false })
	];

	await logIn(facilitator);
	const code = await prepare(facilitator);
	await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
	await wall.goto(`/scherm/${code}`);
	await openDoors(facilitator);
	await expect(wall.getByText('Doe mee met uw telefoon')).toBeVisible();

	await join(ann, code, 'Bewoner');
	await join(bo, code, 'Bewoner');
	for (const phone of [dee, eva, fay]) await join(phone, code, 'Bewoner');
	await join(cor, code, 'Professional');
	await expect(facilitator.getByText('6 aanwezig', { exact: true })).toBeVisible();
	await expect(facilitator.getByText('(5 bewoners, 1 professional)')).toBeVisible();
	await facilitator.getByRole('button', { name: 'Begin de avond' }).click();
	await expect(ann.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
	await expectAccessible(facilitator);

	async function goOn(): Promise<void> {
		await facilitator.getByRole('button', { name: /^Volgende/ }).click();
		// By keyboard: the next click on the same place may come sooner than a hand can, and would count as a double click.
		await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
	}
	async function closeAndShow(): Promise<void> {
		await closeStep(facilitator);
		// By keyboard, for the same reason.
		await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
		// Who goes on sooner is told that their screen was behind.
		await expect(facilitator.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();
	}

	await test.step('Herkent u dit?', async () => {
		await goOn();
		await expect(ann.getByRole('heading', { level: 1 })).toContainText('6 van de 10');
		await expectAccessible(ann);
		await expectAccessible(wall);
		for (const phone of [ann, bo, dee, eva]) {
			await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
			await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
		}
		await fay.getByRole('button', { name: 'Deels', exact: true }).click();
		await expect(fay.getByText(/Ontvangen om/)).toBeVisible();
		// Without JavaScript the same form goes by an ordinary post.
		await cor.reload();
		for (const page of [cor, wall, facilitator]) {
			await expectStyledAsSent(page, new URL(page.url()).pathname);
		}
		await cor.getByRole('button', { name: 'Deels', exact: true }).first().click();
		await expect(cor.getByText(/Ontvangen om/)).toBeVisible();
		await expect(wall.getByText('6 van 6 antwoordden')).toBeVisible();
		await closeAndShow();
		// Few people are counted as they are. How sure that is, stands where there is time to read it.
		await expect(wall.getByText('4 van de 5')).toBeVisible();
		await expect(wall.getByText(/tussen \d/)).toHaveCount(0);
		await expect(ann.getByText('4 van de 5 bewoners herkennen dit')).toBeVisible();
		await expect(ann.getByText('5 bewoners, tussen 1 en 5 van de 5')).toBeVisible();
	});

	const words = 'De bankjes bij het plein zijn <b>stuk</b> 🌳';
	await test.step('Kaartjes, with a phone that loses its connection', async () => {
		await goOn();
		// A double click is one press, and what somebody is typing survives a step that closes.
		await bo.getByLabel('Uw kaartje').fill('Half geschreven');
		await facilitator.getByRole('button', { name: 'Sluit de stap' }).dblclick();
		await expect(bo.getByText('Dit hebt u niet verstuurd').last()).toBeVisible();
		await facilitator.getByRole('button', { name: 'Open de stap opnieuw' }).press('Enter');
		await expect(bo.getByLabel('Uw kaartje')).toHaveValue('Half geschreven');
		await ann.getByText('Kan beter', { exact: true }).click();
		await ann.getByLabel('Uw kaartje').fill(words);
		await ann.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(ann.getByText(/Ontvangen om/)).toBeVisible();
		await expect(bo.getByText(words)).toBeVisible();

		await bo.context().setOffline(true);
		await bo.getByText('Wens', { exact: true }).click();
		await bo.getByLabel('Uw kaartje').fill('Meer licht op het pad');
		await bo.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(bo.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
		await bo.context().setOffline(false);
		await expect(bo.getByText(/Ontvangen om/)).toBeVisible({ timeout: 30_000 });
		await expect(ann.getByText('Meer licht op het pad')).toBeVisible();

		await cor.reload();
		await cor.getByRole('button', { name: 'Ook ik' }).first().click();
		await expect(cor.getByText(/Ontvangen om/)).toBeVisible();
		await expectAccessible(ann);
		await expectAccessible(facilitator);
		await closeAndShow();
	});

	await test.step('Prioriteiten, in secret until it is shown', async () => {
		await goOn();
		await expect(ann.getByText('Dit is advies.')).toBeVisible();
		await expectAccessible(ann);
		for (const phone of [ann, bo, dee, eva, fay]) {
			await phone.locator('label', { hasText: 'De bankjes bij het plein' }).click();
			await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
			await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
		}
		await expect(wall.getByText('5 van 6 stemden')).toBeVisible();
		await expect(wall.getByText('De bankjes bij het plein')).toHaveCount(0);
		await closeAndShow();
		await expect(wall.getByText('De bankjes bij het plein')).toBeVisible();
		await expectAccessible(wall);
	});

	await test.step('Initiatieven', async () => {
		await goOn();
		await ann.getByRole('button', { name: 'Wijs aan op de kaart' }).click();
		await expect(ann.locator('.leaflet-container')).toBeVisible();
		await ann.getByLabel('Hoe heet uw initiatief?').fill('Samen bankjes maken');
		await ann.getByLabel('Wat wilt u doen?').fill('Wij maken met buren nieuwe bankjes.');
		await ann.getByRole('button', { name: 'Verstuur mijn initiatief' }).click();
		await expect(bo.getByText('Samen bankjes maken')).toBeVisible();
		await bo
			.getByRole('button', { name: /Ik help mee/ })
			.first()
			.click();
		await expect(bo.getByText(/Ontvangen om/)).toBeVisible();
		await expectAccessible(bo);
		await closeAndShow();
	});

	await facilitator.getByRole('button', { name: /^Volgende/ }).click();
	await facilitator.getByText('Sluit de avond', { exact: true }).click();
	await facilitator.getByRole('button', { name: 'Ja, sluit de avond' }).click();
	await expect(ann.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
	await expect(wall.getByText('De controlecode van deze avond:')).toBeVisible();
	const controlCode = (await wall.getByText(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/).textContent()) ?? '';
	await expectAccessible(wall);
	await expect(ann.getByText(controlCode)).toHaveCount(0);

	let report = '';
	await test.step('the draft, from a sentence to its card and back', async () => {
		await facilitator.getByRole('link', { name: 'Naar het verslag' }).click();
		await expectAccessible(facilitator);
		await facilitator.getByRole('link', { name: 'Lees het verslag. Staan er namen in?' }).click();
		// What people said is on the page as the server makes it, never in the data that a script fetches.
		await expect(facilitator.getByText(words).first()).toBeVisible();
		await expect(facilitator.getByText(controlCode, { exact: true })).toBeVisible();
		await expectAccessible(facilitator);
		report = facilitator.url();
		await ann.goto(report);
		await expect(
			ann.getByText(/^De wijkregisseur belooft dat u het verslag hier uiterlijk op/)
		).toBeVisible();
		await expect(ann.getByText(words)).toHaveCount(0);
		await expectAccessible(ann);
		await facilitator.getByRole('link', { name: 'Maak het openbaar' }).click();
		await facilitator.getByRole('button', { name: 'Maak het verslag openbaar' }).click();
		await expect(facilitator.getByText(/^Het verslag is openbaar sinds/)).toBeVisible();
		await expectAccessible(facilitator);
		await ann.reload();
		await expect(ann.getByText(words).first()).toBeVisible();
		await facilitator.goto(report);
		await facilitator.getByRole('link', { name: 'Lees het concept van de wijkopgave' }).click();
		await expect(
			facilitator.getByRole('heading', { level: 1, name: 'Wijkopgave Nieuwstraat-Kwartier' })
		).toBeVisible();
		const opgave = facilitator.locator('#opgave-1');
		await expect(opgave.getByRole('heading', { level: 2 })).toContainText(
			'De bankjes bij het plein'
		);
		await expectAccessible(facilitator);
		await opgave.locator('a[href*="zin="]').filter({ hasText: '1' }).nth(1).click();
		const drawer = facilitator.getByRole('complementary', { name: 'Onderbouwing' });
		await expect(drawer.getByText(words).first()).toBeVisible();
		await expectAccessible(facilitator);
		await drawer.getByRole('link', { name: 'Waar is dit gebleven?' }).click();
		await expect(facilitator.getByRole('heading', { name: 'Waar is het gebleven?' })).toBeVisible();
		await expectAccessible(facilitator);
		await facilitator.locator('#gebleven a').first().click();
		await expect(
			facilitator.getByText('Achter een zin staat waar hij vandaan komt:')
		).toBeVisible();
	});

	await test.step('with one professional in the hall, the log is for the wijkregisseur alone', async () => {
		// Who cannot is not asked to: the link says that it tells why.
		const recount = `${new URL(report).pathname}/natellen`;
		await ann.goto(report);
		await expect(ann.getByRole('link', { name: 'Tel deze avond zelf na' })).toHaveCount(0);
		await ann.getByRole('link', { name: 'Lees waarom u deze avond niet zelf' }).click();
		await ann.waitForURL(`**${recount}`);
		await expect(ann.getByText('De wijkregisseur kan wel natellen.')).toBeVisible();
		await expect(ann.getByRole('button', { name: 'Tel deze avond na' })).toHaveCount(0);
		const log = `${new URL(report).pathname}/logboek`;
		expect((await ann.request.get(log)).status()).toBe(403);
		expect((await facilitator.request.get(log)).status()).toBe(200);
		await expectAccessible(ann);
	});

	await test.step('the wijkregisseur rewrites a paragraph, and its evidence stays', async () => {
		await facilitator.getByRole('link', { name: 'Pas de tekst aan' }).click();
		await expectAccessible(facilitator);
		await facilitator.locator('textarea[name="text.opgave-1.why"]').fill('De bankjes gaan voor.');
		await facilitator.getByRole('button', { name: 'Bewaar deze versie' }).click();
		await expect(facilitator.getByText('Versie 2 is bewaard.')).toBeVisible();
		await facilitator.getByRole('link', { name: 'Terug naar de wijkopgave' }).click();
		const why = facilitator.locator('[id="opgave-1.why"]');
		await expect(why.getByText('De bankjes gaan voor.')).toBeVisible();
		await expect(why.getByText('Herschreven door Wijkregisseur (voorbeeld)')).toBeVisible();
		await expect(why.locator('a[href*="zin="]')).toHaveCount(1);
		await facilitator.getByRole('link', { name: 'Bekijk de versies' }).click();
		await expect(facilitator.locator('ins', { hasText: 'gaan voor' }).first()).toBeVisible();
		await expectAccessible(facilitator);
	});
});

test('every public page reads well for everybody, and what is wrong gets a clear sentence', async ({
	browser
}) => {
	const visitor = await person(browser, { width: 1280, height: 900 });
	for (const path of [
		'/',
		'/wijken',
		'/wijken/nieuwstraat-kwartier',
		'/wijken/nieuwstraat-kwartier/cijfers/gez_eenzaam',
		'/avonden',
		'/wijkopgaven',
		'/hoe-het-werkt',
		'/toegankelijkheid',
		'/privacy',
		'/inloggen',
		'/doe-mee'
	]) {
		await visitor.goto(path);
		await expect(visitor.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expectAccessible(visitor);
		await expectStyledAsSent(visitor, path);
	}
	await visitor.goto('/doe-mee');
	await visitor.getByLabel('Code van de avond').fill('QQQ QQQ');
	await visitor.getByRole('button', { name: 'Doe mee' }).click();
	await expect(
		visitor.getByText('Deze code klopt niet. Kijk nog eens op het scherm.')
	).toBeVisible();
	await expect(visitor.getByLabel('Code van de avond')).toHaveValue(/QQQ/);
	const wrong = await visitor.goto('/doe-mee/QQQQQQ');
	expect(wrong?.status()).toBe(404);
	await expect(
		visitor.getByText('Deze code klopt niet. Kijk nog eens op het scherm.')
	).toBeVisible();
	await expectAccessible(visitor);
	const noWall = await visitor.goto('/scherm/QQQQQQ');
	expect(noWall?.status()).toBe(404);
	await expect(visitor.getByText('U vindt die code boven aan het regiescherm.')).toBeVisible();
	await expectAccessible(visitor);
	const gone = await visitor.goto('/wijken/nergens');
	expect(gone?.status()).toBe(404);
	await expect(visitor.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();
	await visitor.goto('/regie');
	await expect(visitor.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
});
