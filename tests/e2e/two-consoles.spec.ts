/** Two people lead one evening, each on a screen of their own: a button never does what it did not say when the hand went to it. */
import { expect, test, type Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { received, sendCard } from './hall.ts';
import { beginEvening, closeStep, join } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const heading = (console: Page) =>
	console.locator('main').getByRole('heading', { level: 2 }).first();
const next = (console: Page) => console.getByRole('button', { name: /^Volgende/ });
const seen = (console: Page) => console.getByRole('button', { name: 'Gezien' });

async function clickAt(console: Page, place: { x: number; y: number }): Promise<void> {
	await console.mouse.click(place.x, place.y);
}

async function placeOf(console: Page): Promise<{ x: number; y: number }> {
	const box = await next(console).boundingBox();
	if (!box) throw new Error('No button to go on');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('two consoles that go on together skip no step, however far apart the presses are', async ({
	browser
}) => {
	const size = { width: 1280, height: 800 };
	const mine = await meetPerson(browser, server.origin, size);
	const theirs = await meetPerson(browser, server.origin, size);
	for (const console of [mine, theirs]) await logInAs(console, server.login);
	await beginEvening(mine, 'Avond van twee gespreksleiders');
	await theirs.goto(mine.url());
	await expect(theirs.getByText('Verbonden', { exact: true })).toBeVisible();

	for (const gap of [0, 80, 150, 250]) {
		const steps = await mine.locator('nav ol li').allTextContents();
		const now = await mine
			.locator('nav ol li')
			.evaluateAll((all) => all.findIndex((step) => step.getAttribute('aria-current') === 'step'));
		if (now + 1 >= steps.length) break;
		const places = await Promise.all([placeOf(mine), placeOf(theirs)]);
		const second = sleep(gap).then(() => clickAt(theirs, places[1]));
		await Promise.all([clickAt(mine, places[0]), second]);
		// At the same moment either of them may be first.
		const behind = await Promise.any(
			[mine, theirs].map(async (console) => {
				await seen(console).waitFor();
				return console;
			})
		);
		// Long enough for a skipped step to show, and for the next click to be no double click.
		await sleep(600);
		for (const console of [mine, theirs]) {
			await expect(console.locator('nav ol li').nth(now + 1)).toHaveAttribute(
				'aria-current',
				'step'
			);
		}
		// The first press there changes nothing, be it the one that was overtaken or, where that one crossed, another.
		const told = behind.getByText('Uw druk deed nog niets.');
		if (!(await told.isVisible())) await behind.keyboard.press('ArrowRight');
		await expect(told).toBeVisible();
		await expect(heading(behind)).toHaveText(
			String(await heading(behind === mine ? theirs : mine).textContent())
		);
		if (gap === 0) await expectAccessible(behind);
		await seen(behind).press('Enter');
		await expect(seen(behind)).toHaveCount(0);
	}

	// The console that has seen it leads again; a key that is held is one press.
	await theirs.getByRole('button', { name: /^Vorige/ }).press('Enter');
	await expect(seen(mine)).toBeVisible();
	const before = await heading(theirs).textContent();
	await theirs.getByRole('button', { name: /^Vorige/ }).focus();
	for (let repeat = 0; repeat < 5; repeat += 1) {
		await theirs.keyboard.down('Enter');
		await sleep(200);
	}
	await theirs.keyboard.up('Enter');
	await expect(heading(theirs)).not.toHaveText(String(before));
	const back = await theirs
		.locator('nav ol li')
		.evaluateAll((all) => all.findIndex((step) => step.getAttribute('aria-current') === 'step'));
	expect(back).toBe(2);
});

test('space does after a click of the mouse what the console says it does', async ({ browser }) => {
	const console = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	await logInAs(console, server.login);
	await beginEvening(console, 'Avond met toetsen');
	await next(console).click();
	await expect(console.getByRole('button', { name: 'Open de stap' })).toBeVisible();
	const title = 'Herkent u dit?';
	await expect(heading(console)).toContainText(title);
	await console.keyboard.press('Space');
	await expect(console.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
	await expect(heading(console)).toContainText(title);

	// Whoever goes to the button by keyboard presses that button.
	await next(console).focus();
	await console.keyboard.press('Space');
	await expect(heading(console)).not.toContainText(title);
});

test('who was overtaken reads what changed, presses again and leads on', async ({ browser }) => {
	const size = { width: 1024, height: 768 };
	const mine = await meetPerson(browser, server.origin, size);
	const theirs = await meetPerson(browser, server.origin, size);
	for (const console of [mine, theirs]) await logInAs(console, server.login);
	await beginEvening(mine, 'Avond met een tweede scherm');
	await theirs.goto(mine.url());
	await expect(theirs.getByText('Verbonden', { exact: true }).first()).toBeVisible();
	await mine.getByRole('button', { name: /^Start \d+ minuten/ }).press('Enter');
	await expect(theirs.getByRole('button', { name: 'Pauze' })).toBeVisible();
	await next(mine).press('Enter');
	await expect(heading(theirs)).toContainText('Herkent u dit?');
	await expect(theirs.locator('.foot [role=status]')).toHaveText(
		'Een ander veranderde iets: nu ‘Herkent u dit?’ (nog niet open). Kies ‘Gezien’. Dan doen alle knoppen het weer meteen.'
	);
	const open = theirs.getByRole('button', { name: 'Open de stap' });
	await open.press('Enter');
	await expect(theirs.locator('.foot [role=alert]')).toHaveText(
		'Uw druk deed nog niets. Een ander veranderde iets: nu ‘Herkent u dit?’ (nog niet open). Kijk wat de knop nu doet. Wilt u dat? Druk nog eens. Zo niet? Kies ‘Gezien’.'
	);
	await expectAccessible(theirs);
	await sleep(1_100);
	await open.press('Enter');
	await expect(theirs.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
	await expect(seen(theirs)).toHaveCount(0);
});

test('cards are laid together while another console opens and closes the step', async ({
	browser
}) => {
	const size = { width: 1024, height: 768 };
	const mine = await meetPerson(browser, server.origin, size);
	const theirs = await meetPerson(browser, server.origin, size);
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 640 });
	for (const console of [mine, theirs]) await logInAs(console, server.login);
	const code = await beginEvening(mine, 'Avond van twee tafels');
	await join(phone, code);
	for (const title of ['Herkent u dit?', 'Kaartjes']) {
		await next(mine).press('Enter');
		await expect(heading(mine)).toContainText(title);
	}
	await mine.getByRole('button', { name: 'Open de stap' }).press('Enter');
	await sendCard(phone, 'Meer licht bij het pad');
	await expect(received(phone)).toBeVisible();
	await theirs.goto(mine.url());
	await expect(theirs.getByText('Verbonden', { exact: true }).first()).toBeVisible();
	await theirs.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	const desk = theirs.getByRole('dialog', { name: 'Kaartjes' });
	await desk.getByRole('checkbox').check();

	await closeStep(mine);
	await expect(seen(theirs)).toHaveCount(1);
	await desk.getByRole('button', { name: 'Maak onderwerp' }).press('Enter');
	await expect(desk.getByRole('complementary')).toContainText('Meer licht bij het pad');
});

test('who ticks a card that another console lays in a topic first, is told so', async ({
	browser
}) => {
	const size = { width: 1024, height: 768 };
	const mine = await meetPerson(browser, server.origin, size);
	const theirs = await meetPerson(browser, server.origin, size);
	const phone = await meetPerson(browser, server.origin, { width: 360, height: 640 });
	for (const console of [mine, theirs]) await logInAs(console, server.login);
	const code = await beginEvening(mine, 'Avond van één kaartje');
	await join(phone, code);
	for (const title of ['Herkent u dit?', 'Kaartjes']) {
		await next(mine).press('Enter');
		await expect(heading(mine)).toContainText(title);
	}
	await mine.getByRole('button', { name: 'Open de stap' }).press('Enter');
	for (const words of ['Meer licht bij het pad', 'Een bank bij het pad', 'Mevrouw Jansen helpt']) {
		await sendCard(phone, words);
		await expect(received(phone)).toBeVisible();
	}
	await theirs.goto(mine.url());
	const desks = [mine, theirs].map((console) => console.getByRole('dialog', { name: 'Kaartjes' }));
	for (const console of [mine, theirs]) {
		await expect(console.getByText('Verbonden', { exact: true }).first()).toBeVisible();
		await console.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	}
	const [desk, other] = desks;
	if (!desk || !other) throw new Error('Two desks were opened');
	// Who wrote what waits is not counted, and neither is the card.
	await expect(desk.getByText('2 kaartjes, en nog 1 wacht op u', { exact: true })).toBeVisible();
	await desk.getByRole('checkbox', { name: /Meer licht/ }).check();
	for (const box of await other.getByRole('checkbox').all()) await box.check();
	await desk.getByLabel('Titel (mag leeg)').fill('Licht');
	await desk.getByRole('button', { name: 'Maak onderwerp' }).press('Enter');
	await expect(other.getByRole('status').filter({ hasText: 'Een ander' })).toHaveText(
		'Een ander legde 1 kaartje dat u aanvinkte bij ‘Licht’. 1 aangevinkt'
	);
	await expect(desk.getByText('Een ander legde')).toHaveCount(0);
	await expectAccessible(theirs);
	await other.getByLabel('Titel (mag leeg)').fill('Banken');
	await other.getByRole('button', { name: 'Maak onderwerp' }).press('Enter');
	await expect(
		other.getByText('‘Banken’ is nu een onderwerp. Een ander legde 1 kaartje dat u aanvinkte')
	).toBeVisible();

	await test.step('and who hides a text that another console shows first', async () => {
		for (const console of [mine, theirs]) await console.keyboard.press('Escape');
		const waiting = (console: Page) => console.locator('[data-waiting]');
		await waiting(theirs).getByRole('button', { name: 'Verberg' }).press('Enter');
		await expect(theirs.getByText('Waarom? De schrijver leest dit.')).toBeVisible();
		await waiting(mine).getByRole('button', { name: 'Laat zien' }).press('Enter');
		const told = theirs.getByRole('alert').filter({ hasText: 'Een ander was u net voor' });
		// The sentence alone is told, and the hand stays where it was.
		await expect(told).toHaveText(
			'Een ander was u net voor Iedereen kan deze tekst nu lezen. U kunt dit nog afmaken. Wilt u dat niet? Kies ‘Toch niet’.'
		);
		await expect(told.getByRole('button')).toHaveCount(0);
		await expect(theirs.getByRole('group', { name: 'Waarom?' })).toBeFocused();
		const words = theirs.locator('[id^="queue-"]', { hasText: 'Mevrouw Jansen helpt' });
		await expect(words).toHaveCount(1);
		await expect(mine.getByText('Een ander was u net voor')).toHaveCount(0);
		await expectAccessible(theirs);
		await theirs.getByRole('button', { name: 'Naam of gegevens' }).press('Enter');
		await expect(told).toHaveCount(0);
		await expect(mine.getByText('1 tekst is verborgen')).toBeVisible();
	});

	await test.step('and who gives a hidden text other words while it is shown', async () => {
		for (const console of [mine, theirs]) await console.getByText('1 tekst is verborgen').click();
		await theirs.getByRole('button', { name: 'Pas aan' }).press('Enter');
		const words = theirs.getByLabel('De woorden die anderen lezen');
		await words.fill('Iemand helpt');
		await mine.getByRole('button', { name: 'Laat weer zien' }).press('Enter');
		const told = theirs.getByRole('alert').filter({ hasText: 'Een ander was u net voor' });
		await expect(told).toContainText('Iedereen kan deze tekst nu lezen.');
		await expect(words).toBeFocused();
		await expect(words).toHaveValue('Iemand helpt');
		await theirs.getByRole('button', { name: 'Bewaar' }).press('Enter');
		await expect(mine.getByText('1 tekst is aangepast')).toBeVisible();
		await expect(told).toHaveCount(0);
	});

	await test.step('and whoever changed nothing puts no older words back', async () => {
		for (const console of [mine, theirs]) await console.getByText('1 tekst is aangepast').click();
		for (const console of [mine, theirs])
			await console.getByRole('button', { name: 'Pas aan' }).press('Enter');
		await mine.getByLabel('De woorden die anderen lezen').fill('Een buur helpt');
		await mine.getByRole('button', { name: 'Bewaar' }).press('Enter');
		await expect(theirs.getByText('Een buur helpt').first()).toBeVisible();
		await theirs.getByRole('button', { name: 'Bewaar' }).press('Enter');
		await expect(theirs.getByLabel('De woorden die anderen lezen')).toHaveCount(0);
		await expect(mine.getByText('Een buur helpt').first()).toBeVisible();
		await expect(theirs.getByText('Een buur helpt').first()).toBeVisible();
	});

	await test.step('and on the desk, where the card would leave the list', async () => {
		const boxes = [desk, other].map((one) =>
			one.getByRole('listitem').filter({ hasText: 'Een buur helpt' })
		);
		for (const console of [mine, theirs])
			await console.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
		for (const box of boxes)
			await box.getByRole('button', { name: 'Verberg of pas aan' }).press('Enter');
		for (const box of boxes)
			await box.getByRole('button', { name: 'Verberg', exact: true }).press('Enter');
		await boxes[0]?.getByRole('button', { name: 'Kwetst iemand' }).press('Enter');
		await expect(boxes[1]?.getByRole('alert') ?? other).toHaveText(
			'Een ander was u net voor Deze tekst is nu verborgen. U hoeft niets meer te doen. Kies ‘Toch niet’.'
		);
		await expectAccessible(theirs);
		await boxes[1]?.getByRole('button', { name: 'Toch niet' }).press('Enter');
		await expect(boxes[1] ?? other).toHaveCount(0);
	});
});
