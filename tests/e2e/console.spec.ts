/** The console and the wall beside it: what stands where, in which language, and where the keyboard is after a press. */
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { received, sendCard } from './hall.ts';
import { beginEvening, closeStep, join, openNext, planEvening } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const tablet = { width: 1024, height: 768 };

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });

async function meetFacilitator(browser: Browser): Promise<Page> {
	const console = await meetPerson(browser, server.origin, tablet);
	await logInAs(console, server.login);
	return console;
}

/** An evening whose cards are open, with a phone in it. */
async function openCards(browser: Browser, console: Page, title: string): Promise<Page> {
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 740 });
	const code = await beginEvening(console, title);
	await join(phone, code);
	await openNext(console, 'Herkent u dit?');
	await closeStep(console);
	await openNext(console, 'Kaartjes');
	return phone;
}

async function sendCards(phone: Page, ...cards: string[]): Promise<void> {
	for (const words of cards) {
		await sendCard(phone, words);
		await expect(received(phone)).toBeVisible();
		await expect(phone.getByText(words).first()).toBeVisible();
	}
}

test('a wall speaks Dutch on a laptop that speaks English, until somebody chooses otherwise for it', async ({
	browser
}) => {
	const laptop = await meetPerson(browser, server.origin, tablet, { locale: 'en-GB' });
	await logInAs(laptop, server.login);
	await button(laptop, 'Nederlands').click();
	const code = await planEvening(laptop, 'Avond met twee talen');
	const prepared = laptop.url();
	await button(laptop, 'English').click();
	// On an English page the names of the evening and its steps are read aloud as Dutch.
	for (const path of ['/regie', prepared, `${prepared}/live`]) {
		await laptop.goto(path);
		await expect(laptop.locator('html')).toHaveAttribute('lang', 'en');
		const names = laptop.getByText(
			/^\s*(Avond met twee talen|Herkent u dit\?|Nieuwstraat-Kwartier.*)\s*$/
		);
		await expect(names.first()).toBeVisible();
		const languages = await names.evaluateAll((all) =>
			all.map((one) => one.closest('[lang]')?.getAttribute('lang'))
		);
		expect(new Set(languages)).toEqual(new Set(['nl']));
	}
	const html = laptop.locator('html');
	const wall = laptop.locator('[data-surface="wall"]');
	await laptop.goto(`/scherm/${code}`);
	await expect(html).toHaveAttribute('lang', 'nl');
	const inDutch = await wall.innerText();
	// The picture of the wall says what the wall says.
	await laptop.goto(`${prepared}/voorbeeld`);
	await expect(html).toHaveAttribute('lang', 'en');
	expect(await wall.innerText()).toBe(inDutch);

	await laptop.goto(`/scherm/${code}`);
	await button(laptop, 'English').press('Enter');
	await expect(html).toHaveAttribute('lang', 'en');
	expect(await wall.innerText()).not.toBe(inDutch);
	await laptop.goto('/regie');
	await button(laptop, 'Nederlands').click();
	await laptop.goto(`/scherm/${code}`);
	await expect(html).toHaveAttribute('lang', 'en');
});

test('one bar says all that another console changed, and no button moves because of it', async ({
	browser
}) => {
	const [mine, theirs] = [await meetFacilitator(browser), await meetFacilitator(browser)];
	await beginEvening(mine, 'Avond met een balk');
	await openNext(mine, 'Herkent u dit?');
	await theirs.goto(mine.url());
	await expect(theirs.getByText('Verbonden', { exact: true })).toBeVisible();
	const places = () =>
		theirs.locator('main .deeds button, .foot > :not(.told) button').evaluateAll((buttons) =>
			buttons.map((one) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				return [one.textContent?.trim(), x, y, width, height];
			})
		);
	const before = await places();
	expect(before.length).toBeGreaterThan(3);
	await button(mine, /Start \d+ minuten/).press('Enter');
	await expect(button(theirs, 'Pauze')).toBeVisible();
	const withClock = await places();
	await button(mine, 'Donker scherm').press('Enter');
	await expect(button(theirs, 'Licht scherm')).toBeVisible();
	// Of the wall nothing is told until somebody presses.
	await expect(button(theirs, 'Gezien')).toHaveCount(0);
	await button(theirs, 'Licht scherm').press('Enter');
	await expect(button(theirs, 'Gezien')).toHaveCount(1);
	const bar = theirs.getByRole('alert').filter({ hasText: 'Uw druk deed nog niets.' });
	await expect(bar).toContainText('de klok en het scherm in de zaal');
	await expectAccessible(theirs);
	expect(await places()).toEqual(withClock);
	await button(theirs, 'Gezien').press('Enter');
	await expect(bar).toHaveCount(0);
	expect(await places()).toEqual(withClock);
});

test('a laptop whose clock is three minutes fast shows as many minutes as are left', async ({
	browser
}) => {
	const console = await meetFacilitator(browser);
	await console.addInitScript(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() + 180_000;
	});
	await beginEvening(console, 'Avond met een klok die voorloopt');
	const start = button(console, /^Start \d+ minuten/);
	const minutes = Number(/\d+/.exec(await start.innerText())?.[0]);
	await start.press('Enter');
	await expect(console.locator('.tile .figure')).toHaveText(
		new RegExp(`^(${minutes}\\.00|${minutes - 1}\\.\\d\\d)$`)
	);
});

test('what somebody writes moves no button, and after each decision the keyboard is at the next text', async ({
	browser
}) => {
	const console = await meetFacilitator(browser);
	const phone = await openCards(browser, console, 'Avond met namen');
	const placeOfClosing = async () => (await button(console, 'Sluit de stap').boundingBox())?.y;
	await expect(
		console.getByText('Er is nu niets te bekijken. Wat geheim is, ziet u later.')
	).toBeVisible();
	const before = await placeOfClosing();
	const names = ['Jansen', 'Smit', 'Bakker'].map((name) => `Mijn buurvrouw mevrouw ${name} helpt`);
	await sendCards(phone, ...names);
	await expect(console.getByText('Nog te bekijken: 3 teksten.')).toBeVisible();
	expect(await placeOfClosing()).toBe(before);
	const [first, second, third] = names.map((words) =>
		console.locator('main').getByRole('listitem').filter({ hasText: words })
	);
	if (!first || !second || !third) throw new Error('Three cards were sent');

	await button(first, 'Verberg').press('Enter');
	await expect(console.getByRole('group', { name: /^Waarom/ })).toBeFocused();
	await button(first, 'Toch niet').press('Enter');
	await expect(first.getByRole('group', { name: 'Jansen' })).toBeFocused();
	await button(first, 'Verberg').press('Enter');
	await button(first, 'Naam of gegevens').press('Enter');
	await expect(second).toBeFocused();
	// A key that is still down decides nothing.
	await console.keyboard.press('Enter');
	await console.keyboard.press('Space');
	await button(second, 'Laat zien').press('Enter');
	await expect(third).toBeFocused();
	await button(third, 'Laat zien').press('Enter');
	await expect(
		console.getByText('Er is nu niets te bekijken. Wat geheim is, ziet u later.')
	).toBeVisible();
	await expect(console.locator(':focus')).toHaveJSProperty('tagName', 'H3');
	await expect(button(console, 'Sluit de stap')).toBeVisible();
});

test('who looks first at a secret result is told before the press that the step closes for good, and it does', async ({
	browser
}) => {
	const console = await meetFacilitator(browser);
	await beginEvening(console, 'Avond waar iemand eerst zelf kijkt');
	await openNext(console, 'Herkent u dit?');
	await expect(button(console, 'Kijk eerst zelf')).toHaveCount(0);
	await closeStep(console);
	const looking = button(console, 'Kijk eerst zelf');
	const warning =
		/Kijkt u eerst zelf, of toont u de uitslag\? Dan sluit de stap voorgoed: hij kan niet meer open\.$/;
	await expect(looking).toHaveAccessibleDescription(warning);
	await expect(console.getByText(warning)).toBeInViewport();
	// Until then it can be opened again.
	await button(console, 'Open de stap opnieuw').press('Enter');
	await closeStep(console);
	await looking.press('Enter');
	await expect(
		console.getByText('Deze stap is voorgoed gesloten. Hij kan niet meer open.')
	).toBeVisible();
	await expect(looking).toHaveCount(0);
	await console.reload();
	await expect(button(console, 'Toon de uitslag')).toBeEnabled();
	await expect(button(console, /^(Open|Sluit) de stap/)).toHaveCount(0);
	await expect(button(console, 'Kijk eerst zelf')).toHaveCount(0);
	await expectAccessible(console);
});

test('cards that come in lie at the end of the desk, until somebody sorts anew', async ({
	browser
}) => {
	const console = await meetFacilitator(browser);
	const phone = await openCards(browser, console, 'Avond met een lijst');
	await sendCards(phone, 'Meer licht bij het pad');
	await button(console, 'Open de kaartjes').press('Enter');
	const desk = console.getByRole('dialog', { name: 'Kaartjes' });
	await desk.getByLabel('Volgorde').selectOption('newest');
	await sendCards(phone, 'Een bankje bij de winkels', 'Een hek bij het water');
	const cards = desk.getByRole('checkbox');
	await expect(cards).toHaveCount(3);
	await expect(desk.getByText('2 nieuwe kaartjes onderaan.')).toBeVisible();
	await expect(cards.first()).toHaveAccessibleName(/Meer licht/);
	await expect(button(desk, 'Verberg of pas aan: Meer licht bij het pad')).toBeVisible();
	await expectAccessible(console);
	await button(desk, 'Sorteer opnieuw').press('Enter');
	await expect(cards.last()).toHaveAccessibleName(/Meer licht/);
	await expect(button(desk, 'Sorteer opnieuw')).toHaveCount(0);
	await expect(desk.getByText('De kaartjes liggen weer op volgorde.')).toBeVisible();
	await expect(desk.getByRole('heading', { level: 2 })).toBeFocused();
});

test('before the evening closes it says what would be cut off, and asks anew when something came in', async ({
	browser
}) => {
	const console = await meetFacilitator(browser);
	const phone = await openCards(browser, console, 'Avond die bijna sluit');
	// The cards are the last step that is held.
	await button(console, 'Pas het programma aan').press('Enter');
	for (const title of ['Prioriteiten', 'Initiatieven', 'Afsluiting']) {
		await button(console, `Sla ‘${title}’ over`).press('Enter');
		await expect(button(console, `Haal ‘${title}’ terug`)).toBeFocused();
	}
	await console.keyboard.press('Escape');
	await console.getByText('Sluit de avond', { exact: true }).press('Enter');
	const question = console.getByRole('group', { name: 'Sluit de avond' });
	await expect(question).toContainText('1 deelnemer antwoordde nog niet');
	await expect(button(question, 'Kijk eerst')).toHaveCount(0);
	// A secret step that was closed, and not for good: nobody can look there yet.
	await expect(question).toContainText('misschien ook nog teksten bij ‘Herkent u dit?’.');
	await sendCards(phone, 'Mijn buurvrouw mevrouw Jansen helpt');
	await expect(question).toContainText('1 tekst wacht op u');
	await button(question, 'Ja, sluit de avond').press('Enter');
	await expect(question).toContainText('Er kwam net iets bij.');
	await expectAccessible(console);
	await button(question, 'Kijk eerst').press('Enter');
	await expect(console.locator('[data-waiting]')).toBeFocused();
	await console.getByText('Sluit de avond', { exact: true }).press('Enter');
	await button(question, 'Ja, sluit de avond').press('Enter');
	await expect(console.getByRole('heading', { name: 'De avond is afgelopen' })).toBeVisible();
});
