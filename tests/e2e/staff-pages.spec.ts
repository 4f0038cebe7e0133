/** The desk of staff, in Dutch and in English, on a laptop and on the smallest phone; and where an initiative is followed to. */
import { expect, test, type Page } from '@playwright/test';
import {
	expectAccessible,
	expectNoSidewaysScroll,
	logInAs,
	meetPerson,
	sendHome,
	fillIn
} from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const laptop = { width: 1280, height: 800 };
const smallest = { width: 320, height: 640 };

/** The address of the finished practice draft, as its link on the public list has it. */
async function findDraft(page: Page): Promise<string> {
	await page.goto('/wijkopgaven');
	return (await page.locator('main a[href^="/wijkopgaven/"]').first().getAttribute('href')) ?? '';
}

test('a wijk adds a figure of its own, and what was typed wrongly is still there', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, smallest);
	await logInAs(page, server.login);
	await page.goto('/regie/wijken/schelfhorst/indicatoren');
	await expectAccessible(page);
	await page.getByLabel('Naam').fill('Ratmeldingen');
	await page.getByLabel('Eenheid').selectOption({ label: 'aantal' });
	await page.getByLabel('Uitleg').fill('Hoe vaak iemand een rat meldde.');
	await page.getByLabel('Bron').fill('gemeente Almelo');
	await page.getByRole('button', { name: 'Maak dit cijfer' }).click();
	await expect(page.getByRole('heading', { name: 'Ratmeldingen' })).toBeVisible();
	await page.getByLabel('Jaar').fill('2025');
	await page.getByLabel('Waarde').fill('3.255');
	await page.getByRole('button', { name: 'Bewaar de waarde' }).click();
	await expect(page.getByText('Dit is niet bewaard. Is dit ruim duizend?')).toBeVisible();
	await expect(page.getByLabel('Waarde')).toHaveValue('3.255');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.getByLabel('Waarde').fill('41');
	await page.getByRole('button', { name: 'Bewaar de waarde' }).click();
	await expect(page.getByText('2025: 41')).toBeVisible();
	await page.goto('/wijken/schelfhorst');
	await page.getByRole('link', { name: 'Ratmeldingen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ratmeldingen' })).toBeVisible();
	await expect(page.getByText('gemeente Almelo').first()).toBeVisible();
	await expectAccessible(page);
});

test('an initiative says where it ended up, and the sentence leads back to it', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, laptop);
	const draft = await findDraft(page);
	await page.goto(draft);
	await page.getByRole('link', { name: 'Lees het verslag van de avond' }).click();
	await page.locator('a[href^="/initiatieven/"]').first().click();
	await expect(page.getByRole('heading', { name: 'Waar is het gebleven?' })).toBeVisible();
	await expectAccessible(page);
	const { pathname, search } = new URL(page.url());
	const address = pathname + search;
	await page.locator('#gebleven a').first().click();
	const drawer = page.getByRole('complementary', { name: 'Onderbouwing' });
	await expect(drawer.locator(`a[href="${address}"]`)).toBeVisible();
	await expectAccessible(page);
});

test('words that somebody wants back are gone from the report, and the count stays', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, smallest);
	const draft = await findDraft(page);
	await page.goto(draft);
	await page.getByRole('link', { name: 'Lees het verslag van de avond' }).click();
	const cards = page.locator('li[id]:has([id^="words-"])');
	await expect(cards.first()).toBeVisible();
	const howMany = await cards.count();
	const cardId = (await cards.first().getAttribute('id')) ?? '';
	const words = (await page.locator(`[id="words-${cardId}"]`).innerText()).trim();
	const report = new URL(page.url()).pathname;
	await logInAs(page, server.login);
	await page.goto(`/regie${report}/woorden`);
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: 'Haal deze woorden weg' }).click();
	await expect(page.getByText('U hebt niets aangevinkt.')).toBeVisible();
	const before = await page.getByRole('checkbox').count();
	await page.getByRole('checkbox', { name: words }).check();
	await page.getByRole('button', { name: 'Haal deze woorden weg' }).click();
	// Whoever thinks again finds the tick where it was.
	await page.getByRole('button', { name: 'Nee, laat staan' }).click();
	await expect(page.getByRole('checkbox', { name: words })).toBeChecked();
	await page.getByRole('button', { name: 'Haal deze woorden weg' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ja, haal weg' }).click();
	await expect(page.getByText('De tekst is weggehaald.')).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(before - 1);
	await expectAccessible(page);

	await page.goto(report);
	await expect(page.locator(`[id="${cardId}"]`)).toContainText('gewist');
	await expect(page.getByText(words)).toHaveCount(0);
	await expect(cards).toHaveCount(howMany);
});

test('a step of text is not empty, and figures to choose from stand in two columns where there is room', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(page, server.login);
	await page.getByRole('link', { name: 'Bereid voor' }).first().click();
	await page.getByRole('link', { name: 'Wijzig Welkom' }).click();
	const name = page.getByLabel('Naam van de stap');
	await fillIn(name, 'Welkom allemaal');
	const heading = page.getByLabel('Kop');
	const save = page.locator('main form button').first();
	for (const empty of ['', '   ']) {
		await fillIn(heading, empty);
		await fillIn(page.getByLabel('Tekst', { exact: true }), empty);
		await save.press('Enter');
		await expect(heading).toHaveAttribute('aria-invalid', 'true');
		await expect(heading).toHaveAccessibleDescription(/Schrijf een kop of een tekst/);
		await expect(name).toHaveValue('Welkom allemaal');
	}
	await expectAccessible(page);
	await fillIn(heading, 'Welkom');
	await save.press('Enter');
	await page.waitForURL((url) => !url.pathname.includes('/stappen/'));

	await page.getByRole('link', { name: 'Wijzig Herkent u dit?' }).click();
	await expect(page.locator('.figures')).toBeVisible();
	const placesOfFigures = () =>
		page
			.locator('.figures input[type=checkbox]')
			.evaluateAll((all) =>
				all.slice(0, 2).map((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().y])
			);
	const [first, second] = await placesOfFigures();
	expect(second?.[1]).toBe(first?.[1]);
	expect(second?.[0]).toBeGreaterThan(first?.[0] ?? 0);
	await page.setViewportSize({ width: 360, height: 740 });
	const [above, below] = await placesOfFigures();
	expect(below?.[0]).toBe(above?.[0]);
	expect(below?.[1]).toBeGreaterThan(above?.[1] ?? 0);
});

test('a programme is changed with the keyboard alone, and every change is said', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1024, height: 768 });
	await logInAs(page, server.login);
	await page.getByRole('link', { name: 'Bereid voor' }).first().click();
	const programme = page.locator('#programme');
	// What is typed in another form of the page is not lost by it.
	await page.getByLabel('Plaats').fill('De Schakel');
	const up = page.getByRole('button', { name: 'Prioriteiten naar boven' });
	await page.waitForLoadState('networkidle');
	await page.context().setOffline(true);
	await up.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Dit is niet bewaard.');
	await expect(up).toBeFocused();
	await expect(page.getByLabel('Plaats')).toHaveValue('De Schakel');
	await page.context().setOffline(false);
	await page.keyboard.press('Enter');
	await expect(programme.getByRole('status')).toContainText('Bewaard. ‘Prioriteiten’ is nu stap');
	await expect(up).toBeFocused();
	await expect(page.getByLabel('Plaats')).toHaveValue('De Schakel');
	// Pressed on before the first press was answered.
	const down = page.getByRole('button', { name: 'Prioriteiten naar onder' });
	const { promise: isPressedOn, resolve: pressOn } = Promise.withResolvers<null>();
	await page.route('**/*', async (route) => {
		if (route.request().method() === 'POST') await isPressedOn;
		await route.continue();
	});
	await down.press('Enter');
	await page.keyboard.press('Enter');
	pressOn(null);
	await expect(programme.getByRole('status')).toContainText('‘Prioriteiten’ is nu stap 5.');
	await page.unrouteAll({ behavior: 'wait' });
	await expect(down).toBeFocused();
	await page.getByRole('button', { name: 'Haal Prioriteiten weg' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Wijzig Prioriteiten' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Hoeveel stippen hooguit op één onderwerp?')).toBeHidden();
	await page.getByRole('button', { name: 'Bewaar de stap' }).click();
	await expect(page.getByText('‘Prioriteiten’ is bewaard.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Wijzig Prioriteiten' })).toBeFocused();
	await expectAccessible(page);

	await page.getByLabel('Soort stap').selectOption({ label: 'Tekst' });
	await page.getByRole('button', { name: 'Voeg een stap toe' }).click();
	await expect(page.getByLabel('Minuten')).toBeVisible();
	// Until its script is there the browser says in its own words what is wrong.
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Minuten').fill('999');
	await page.getByRole('button', { name: 'Bewaar de stap' }).click();
	await expect(page.getByLabel('Minuten')).toBeFocused();
	await expect(page.getByLabel('Minuten')).toHaveAccessibleDescription(/1 tot en met 180\./);
	await page.getByLabel('Minuten').fill('7');
	await page.getByRole('button', { name: 'Bewaar de stap' }).click();
	await expect(page.getByLabel('Kop')).toBeFocused();
	await expect(page.getByLabel('Kop')).toHaveAccessibleDescription(
		/Schrijf een kop of een tekst\./
	);
	await expect(page.getByRole('alert')).toContainText('Wat u invulde, staat er nog.');
	await expect(page.getByLabel('Minuten')).toHaveValue('7');
	await expectAccessible(page);
	await page.getByLabel('Kop').fill('Pauze');
	await page.getByRole('button', { name: 'Bewaar, en bekijk scherm en telefoon' }).click();
	await expect(page.getByRole('heading', { name: 'Zo ziet de zaal het' })).toBeVisible();
	await expect(page.getByText('Pauze').first()).toBeVisible();
	await expectAccessible(page);
	// The phone asks one figure after another.
	await page.getByRole('link', { name: 'Herkent u dit?', exact: true }).click();
	const on = page.getByRole('link', { name: 'Volgende vraag' });
	await on.press('Enter');
	await expect(page.getByText(/^Vraag 2 van \d\./)).toBeVisible();
	await expect(on).toBeFocused();
	await expect(page.locator('[data-surface="phone"]')).toContainText(/· 2 van \d/);
	await expect(page.locator('[data-surface="wall"]')).toContainText(/Cijfer 2 van \d/);
	await expectAccessible(page);
});

test('the desk reads well in English, on the smallest phone too', async ({ browser }) => {
	const page = await meetPerson(browser, server.origin, smallest, { locale: 'en-GB' });
	const draft = await findDraft(page);
	await logInAs(page, server.login);
	await expect(page.getByRole('heading', { level: 1, name: 'Evenings' })).toBeVisible();
	const prepare = await page.getByRole('link', { name: 'Prepare' }).first().getAttribute('href');
	await page.goto(prepare ?? '');
	await expect(page.getByRole('heading', { name: 'Programme' })).toBeVisible();
	// The two steps with the longest forms.
	const steps = await Promise.all(
		['Herkent u dit?', 'Prioriteiten'].map((title) =>
			page.getByRole('link', { name: `Change ${title}` }).getAttribute('href')
		)
	);
	const paths = [
		'/regie',
		'/regie/account',
		'/regie/cijfers',
		'/regie/wijken/nieuwstraat-kwartier/indicatoren',
		'/regie/avonden/nieuw',
		prepare ?? '',
		...steps.map((step) => step ?? ''),
		`/regie${draft}`,
		draft,
		`${draft}/versies`
	];
	for (const path of paths) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
	}
	// The wall and the phone on it have headings of their own, for eyes alone.
	await page.goto(`${prepare}/voorbeeld`);
	await expect(page.getByRole('heading', { name: 'What the hall will see' })).toBeVisible();
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.goto('/regie/wijken/nergens/indicatoren');
	await expect(page.getByRole('link', { name: 'Evenings' })).toBeVisible();
	await page.getByRole('button', { name: 'Nederlands' }).click();
	await expect(page.getByRole('link', { name: 'Avonden' })).toBeVisible();
	await expectAccessible(page);
});

test('a link that is followed while a change is on its way leads where it says', async ({
	browser
}) => {
	const page = await meetPerson(browser, server.origin, { width: 1024, height: 768 });
	await logInAs(page, server.login);
	await page.getByRole('link', { name: 'Bereid voor' }).first().click();
	await page.waitForLoadState('networkidle');
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	const { promise: isFollowed, resolve: follow } = Promise.withResolvers<null>();
	// The change is answered while the next page is being fetched.
	await page.route('**/*', async (route) => {
		const isChange = route.request().method() === 'POST';
		if (isChange) await isFollowed;
		else if (route.request().url().includes('__data.json')) {
			await (await answered).finished();
			await page.waitForTimeout(300);
		}
		await route.continue();
	});
	await page.getByRole('button', { name: 'Prioriteiten naar boven' }).press('Enter');
	await page.getByRole('link', { name: 'Wijzig Prioriteiten' }).click();
	follow(null);
	await expect(page.getByLabel('Minuten')).toBeVisible();
});
