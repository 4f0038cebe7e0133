/** A line on which scripts do not arrive, or that falls silent: each screen says so, and goes on by itself. */
import { expect, test } from '@playwright/test';
import { chooseWish, openHall, received, type Hall } from './hall.ts';
import { join } from './leading.ts';
import { holdLine, loseScripts } from './line.ts';
import { listen, takeHeard } from './spoken.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const cutOff = 'Geen internet. Wat u typt, blijft staan.';
const late = 'Deze stap is nog niet binnen. Wij proberen het opnieuw.';

// A service worker would have the scripts.
const options = { serviceWorkers: 'block' } as const;

test('a phone on which the script of the live connection did not arrive is in the evening once it does', async () => {
	const code = await hall.beginEvening();
	// This phone hears nothing of an evening that begins after it came in.
	await expect(hall.facilitator.getByRole('button', { name: /^Volgende/ })).toBeVisible();
	const phone = await hall.takePhone(options);
	// Only Socket.IO says with which version of its engine it comes.
	const letThrough = await loseScripts(phone, /EIO/);
	await join(phone, code);
	await expect(phone.locator('header').getByText(cutOff)).toBeVisible({ timeout: 10_000 });
	letThrough();
	await expect(phone.locator('header').getByText(cutOff)).toBeHidden({ timeout: 20_000 });
	await hall.goOn('Herkent u dit?');
	await expect(phone.getByRole('button', { name: 'Herken ik', exact: true })).toBeVisible();
});

test('a phone of which the line fell silent says so soon after a press, and sends the answer later', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone(options);
	await listen(phone);
	const line = await holdLine(phone);
	await join(phone, code);
	await hall.goOn('Herkent u dit?');
	const answer = phone.getByRole('button', { name: 'Herken ik', exact: true });
	await answer.waitFor();
	await takeHeard(phone);
	line.silence();
	await answer.click();
	await expect(phone.locator('header').getByText(cutOff)).toBeVisible({ timeout: 3_500 });
	expect(await takeHeard(phone)).toContain(cutOff);
	line.mend();
	await expect(received(phone)).toBeVisible({ timeout: 20_000 });
});

test('a phone that waits for a slow server does not connect anew as well', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone(options);
	const line = await holdLine(phone);
	await join(phone, code);
	await hall.goOn('Herkent u dit?');
	const answer = phone.getByRole('button', { name: 'Herken ik', exact: true });
	await answer.waitFor();
	const before = line.count();
	const letThrough = line.hold();
	await answer.click();
	await phone.waitForTimeout(3_000);
	letThrough();
	await expect(received(phone)).toBeVisible();
	await expect(phone.locator('header').getByText(cutOff)).toBeHidden();
	expect(line.count()).toBe(before);
});

test('words that are typed while a card is on its way stay, and go as the next card', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone(options);
	const line = await holdLine(phone);
	await join(phone, code);
	await hall.goToCards();
	const field = phone.getByRole('textbox');
	await chooseWish(phone);
	await field.fill('De eerste: een bankje');
	const letThrough = line.hold();
	const send = phone.getByRole('button', { name: 'Verstuur mijn kaartje' });
	await send.dblclick();
	await field.fill('De tweede: een boom');
	letThrough();
	await expect(received(phone)).toBeVisible();
	await expect(field).toHaveValue('De tweede: een boom');
	await phone.reload();
	await expect(field).toHaveValue('De tweede: een boom');
	await send.click();
	await expect(field).toHaveValue('');
	for (const words of ['De eerste: een bankje', 'De tweede: een boom']) {
		await expect(phone.getByText(words)).toHaveCount(1);
	}
});

test('a wall on which a step did not arrive says so, and shows it once it does', async () => {
	const code = await hall.beginEvening();
	const wall = await hall.takePhone({ ...options, viewport: { width: 1280, height: 720 } });
	await wall.goto(`/scherm/${code}`);
	await wall.getByRole('heading', { level: 1 }).first().waitFor();
	await wall.waitForLoadState('networkidle');
	const letThrough = await loseScripts(wall);
	await hall.goOn('Herkent u dit?');
	await expect(wall.getByText(late)).toBeVisible();
	await expect(wall.getByText('Deze stap begint zo.')).toHaveCount(0);
	letThrough();
	await expect(wall.getByText(late)).toBeHidden({ timeout: 20_000 });
	await expect(wall.getByText(/6 van de 10/).first()).toBeVisible();
});

test('a console on which the parts of a step did not arrive says so once, and is whole once they do', async () => {
	const { facilitator } = hall;
	await hall.beginEvening();
	await facilitator.waitForLoadState('networkidle');
	const letThrough = await loseScripts(facilitator);
	await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
	const says = facilitator.getByText('Een deel van dit scherm is nog niet binnen.');
	await expect(says.last()).toBeVisible();
	await expect(says).toHaveCount(2);
	letThrough();
	await expect(says).toHaveCount(0, { timeout: 20_000 });
	await facilitator.unrouteAll({ behavior: 'wait' });
});

test('reading aloud that did not arrive says so, and can be pressed again', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone(options);
	await join(phone, code);
	const read = phone.getByRole('button', { name: 'Lees voor' });
	await read.waitFor();
	await phone.waitForLoadState('networkidle');
	await loseScripts(phone);
	await read.press('Enter');
	await expect(phone.getByText('Voorlezen lukt nu niet. Druk zo nog eens.')).toBeVisible();
	await expect(read).toBeVisible();
});

test('a card of spaces is refused at its field, which says what is wrong with it', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone(options);
	await join(phone, code);
	await hall.goToCards();
	const card = phone.getByLabel('Uw kaartje');
	await card.fill('   ');
	await phone.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(card).toHaveAttribute('aria-invalid', 'true');
	await expect(card).toHaveAccessibleDescription(/U hebt nog niets geschreven\./);
	await card.fill('Een bankje');
	await expect(card).not.toHaveAttribute('aria-invalid');
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(received(phone)).toBeVisible();
	// The browser's own check, in our words.
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(card).toBeFocused();
	await expect(card).toHaveAccessibleDescription(/Vul dit in\./);
	await card.fill('Nog een bankje');
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(phone.getByRole('radio').first()).toBeFocused();
	await expect(phone.getByText('Kies er een.')).toBeVisible();
});
