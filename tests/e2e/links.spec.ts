/** What belongs to a topic: suggested on the desk, chosen with a press, and chosen otherwise in the draft. */
import { expect, test } from '@playwright/test';
import { openHall, received, sendCard, type Hall } from './hall.ts';
import { join } from './leading.ts';
import { expectAccessible, expectNoSidewaysScroll } from './people.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const smallest = { width: 320, height: 640 };

test('a topic gets the figure that it is about with one press, another, or none, by keyboard alone', async () => {
	const code = await hall.beginEvening();
	const { facilitator } = hall;
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	await sendCard(phone, 'Ouderen in de flat zijn eenzaam');
	await expect(received(phone)).toBeVisible();

	await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	const desk = facilitator.getByRole('dialog', { name: 'Kaartjes' });
	await desk.getByRole('checkbox').check();
	await desk.getByLabel('Titel (mag leeg)').fill('Eenzame ouderen');
	await desk.getByRole('button', { name: 'Maak onderwerp' }).press('Enter');
	const topics = desk.getByRole('complementary');
	await expect(topics).toContainText('Hoort bij cijfer: Voelt zich eenzaam');
	await expect(topics).toContainText('door het woord ‘eenzame’');
	await expectAccessible(facilitator);

	await topics.getByRole('button', { name: 'Klopt' }).press('Enter');
	const other = topics.getByRole('button', { name: 'Kies anders' });
	await expect(other).toBeFocused();
	await expect(topics.getByText('Voorstel')).toHaveCount(0);

	await other.press('Enter');
	const choice = topics.getByLabel('Hoort bij cijfer');
	await expect(choice).toBeFocused();
	await choice.selectOption({ label: 'geen cijfer' });
	await topics.getByRole('button', { name: 'Bewaar' }).press('Enter');
	await expect(topics).toContainText('Hoort bij cijfer: geen cijfer');
	await expect(other).toBeFocused();
	// What was chosen stays when the page comes back: it is in the log.
	await facilitator.reload();
	await expect(async () => {
		// Before the script is there a press does nothing.
		await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
		await expect(desk).toBeVisible({ timeout: 1_000 });
	}).toPass();
	await expect(topics).toContainText('Hoort bij cijfer: geen cijfer');
	await facilitator.setViewportSize(smallest);
	await expectNoSidewaysScroll(facilitator);
	await expectAccessible(facilitator);
});

test('in the draft a figure and an initiative are given to another opgave, and the sentences follow', async () => {
	const { facilitator: page } = hall;
	await page.goto('/wijkopgaven');
	const draft = await page.locator('main a[href^="/wijkopgaven/"]').first().getAttribute('href');
	await page.goto(`/regie${draft ?? ''}`);
	await page.setViewportSize(smallest);
	await expectNoSidewaysScroll(page);
	await expectAccessible(page);
	await page.getByLabel('Hoort bij cijfer').nth(1).selectOption({ label: 'Voelt zich eenzaam' });
	const coffee = page.getByLabel('Waar hoort het initiatief ‘Koffietafel op woensdag’ bij?');
	await coffee.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Bewaar deze versie' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('Versie 2 is bewaard.');
	await expect(page.getByLabel('Hoort bij cijfer').nth(1)).toHaveValue('gez_eenzaam');

	await page.goto(draft ?? '');
	await expect(page.locator('#opgave-2')).toContainText(
		'wij volgen het cijfer ‘Voelt zich eenzaam’'
	);
	await expect(page.locator('#opgave-1')).toContainText('Koffietafel op woensdag');
});
