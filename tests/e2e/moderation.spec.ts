/** What people write, and who may read it: the console decides, the writer hears of it, and everything can be undone. */
import { expect, test } from '@playwright/test';
import { openHall, received, sendCard, type Hall } from './hall.ts';
import { join, openNext } from './leading.ts';
import { expectAccessible } from './people.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

test('a card waits, is reworded, is hidden with a reason, and comes back', async () => {
	const code = await hall.beginEvening();
	const { facilitator } = hall;
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goToCards();

	await sendCard(ann, 'Onze buurvrouw Jansen heeft hulp nodig');
	await expect(received(ann)).toBeVisible();
	await expect(ann.getByText('De gespreksleider kijkt eerst.')).toBeVisible();
	await expect(facilitator.getByText('1 tekst wacht op u').last()).toBeVisible();
	await expectAccessible(facilitator);

	await facilitator.getByRole('button', { name: 'Pas aan' }).press('Enter');
	const words = facilitator.getByLabel('De woorden die anderen lezen');
	await expect(words).toHaveValue('Onze buurvrouw Jansen heeft hulp nodig');
	await expectAccessible(facilitator);
	await words.fill('Een buurvrouw heeft hulp nodig');
	await facilitator.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
	const others = 'Een buurvrouw heeft hulp nodig [aangepast door de gespreksleider]';
	await expect(bo.getByText(others)).toBeVisible();
	await expect(bo.getByText('Jansen')).toHaveCount(0);
	await facilitator.getByText('1 tekst is aangepast').click();
	await expect(facilitator.getByText(/^De schrijver schreef:.*Jansen/)).toBeVisible();
	await expectAccessible(facilitator);

	await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	const desk = facilitator.getByRole('dialog', { name: 'Kaartjes' });
	const loose = desk.getByRole('listitem').filter({ hasText: 'Een buurvrouw' });
	await loose.getByRole('button', { name: 'Verberg of pas aan' }).press('Enter');
	await expectAccessible(facilitator);
	// What is half typed waits for whoever closes the desk by mistake.
	await loose.getByRole('button', { name: 'Pas aan', exact: true }).press('Enter');
	await loose.getByLabel('De woorden die anderen lezen').fill('Iemand in de straat');
	await loose.getByRole('checkbox').check();
	await desk.getByLabel('Titel (mag leeg)').fill('Helpen');
	await facilitator.keyboard.press('Escape');
	await expect(desk).toHaveCount(0);
	await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	await expect(desk.getByLabel('Titel (mag leeg)')).toHaveValue('Helpen');
	await loose.getByRole('button', { name: 'Verberg of pas aan' }).press('Enter');
	await loose.getByRole('button', { name: 'Pas aan', exact: true }).press('Enter');
	const half = loose.getByLabel('De woorden die anderen lezen');
	await expect(half).toHaveValue('Iemand in de straat');
	await loose.getByRole('button', { name: 'Toch niet' }).press('Enter');
	await loose.getByRole('button', { name: 'Verberg', exact: true }).press('Enter');
	await loose.getByRole('button', { name: 'Naam of gegevens' }).press('Enter');
	await expect(bo.getByText('Een buurvrouw')).toHaveCount(0);
	await expect(ann.getByText('Er staat een naam of een ander gegeven')).toBeVisible();

	await facilitator.keyboard.press('Escape');
	await facilitator.getByText('1 tekst is verborgen').click();
	await facilitator.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
	await expect(bo.getByText(others)).toBeVisible();
	await facilitator.getByText('1 tekst is aangepast').click();
	await facilitator.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
	await expect(facilitator.getByText('1 tekst wacht op u').last()).toBeVisible();
	await expectAccessible(facilitator);
	await facilitator.getByRole('button', { name: 'Laat zien' }).press('Enter');
	await expect(bo.getByText('Onze buurvrouw Jansen')).toBeVisible();
	// What nobody looked at goes along to the next step.
	await sendCard(ann, 'Bel mevrouw Smit op 06-12345678');
	await expect(facilitator.getByText('1 tekst wacht op u').last()).toBeVisible();
	await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
	const waiting = facilitator.locator('section.flow', { hasText: 'Nog te veranderen: Kaartjes' });
	await expectAccessible(facilitator);
	await waiting.getByRole('button', { name: 'Verberg' }).press('Enter');
	await waiting.getByRole('button', { name: 'Naam of gegevens' }).press('Enter');
	await expect(facilitator.getByText('Er wacht niets op u')).toBeVisible();
});

test('a card is hidden while people vote on it, and who chose it is told', async () => {
	const code = await hall.beginEvening();
	const { facilitator } = hall;
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goToCards();
	for (const words of ['Meer bankjes', 'Een hek', 'Een lamp']) {
		await sendCard(ann, words);
		await expect(ann.getByText(words).first()).toBeVisible();
	}
	await facilitator.getByRole('button', { name: 'Open de kaartjes' }).press('Enter');
	const desk = facilitator.getByRole('dialog', { name: 'Kaartjes' });
	// Nothing is pressed but keys, and none of them leads the evening.
	await desk.getByRole('checkbox', { name: 'Een lamp' }).press('Space');
	await expect(desk.getByText('1 aangevinkt')).toBeVisible();
	await expectAccessible(facilitator);
	await desk.getByRole('button', { name: 'Maak onderwerp' }).press('Enter');
	await expect(desk.getByText('Dit kaartje is nu een onderwerp.')).toBeVisible();
	await expect(desk.getByRole('heading', { level: 2 })).toBeFocused();
	await facilitator.keyboard.press('Space');
	await desk.getByRole('button', { name: 'Leg los' }).press('Enter');
	await facilitator.keyboard.press('Escape');
	await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
	await openNext(facilitator, 'Prioriteiten');
	await ann.getByLabel('Een hek').check();
	await ann.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
	await expect(received(ann)).toBeVisible();
	await bo.getByLabel('Een hek').check();

	await facilitator.getByText('3 teksten die iedereen kan lezen').click();
	await expectAccessible(facilitator);
	const fence = facilitator.getByRole('listitem').filter({ hasText: 'Een hek' }).last();
	await fence.getByRole('button', { name: 'Verberg' }).press('Enter');
	await fence.getByRole('button', { name: 'Iets anders' }).press('Enter');
	await expect(ann.getByText('Iets dat u koos, is niet meer te zien.')).toBeVisible();
	// Chosen and not sent yet: it has to be taken off, and nothing else is chosen for anybody.
	await expect(bo.getByText('Dit is niet meer te zien. Kies iets anders.')).toBeVisible();
	await expectAccessible(bo);
	// Taken off, it is offered no more.
	await bo.getByLabel('[niet meer te zien]').click();
	await expect(bo.getByLabel('[niet meer te zien]')).toHaveCount(0);
	await bo.getByLabel('Een lamp').check();
	await bo.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
	await expect(received(bo)).toBeVisible();
});
