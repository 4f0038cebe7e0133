/** An evening for who does not see it: what is told by itself, once and in which words, and where one stands. */
import { expect, test, type Page } from '@playwright/test';
import { openHall, takeBack, type Hall } from './hall.ts';
import { join, openNext } from './leading.ts';
import { listLost, listen, readFocus, takeHeard } from './spoken.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const press = (name: string | RegExp) =>
	hall.facilitator.getByRole('button', { name }).press('Enter');

/** Whatever the phone had to say is said; then what it says of this. */
async function expectTold(phone: Page, told: string[], focus: RegExp, title: RegExp) {
	await expect(phone).toHaveTitle(title);
	await expect.poll(() => readFocus(phone)).toMatch(focus);
	expect(await takeHeard(phone)).toEqual(told);
}

test('each state of an evening is told once, the heading has the focus, and the title says where one is', async () => {
	const { facilitator } = hall;
	await listen(facilitator);
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await listen(phone);
	await join(phone, code);
	await expect(phone).toHaveTitle('Welkom · Wijkdialoog');
	await expect(phone.getByRole('button', { name: 'Lees voor' })).toBeVisible();
	expect(await takeHeard(phone)).toEqual([]);

	await test.step('a step that is next, opens, is answered, closes and shows its result', async () => {
		await press(/^Volgende/);
		const soon = 'Stap 2. Herkent u dit? – Deze stap begint zo.';
		await expectTold(phone, [soon], /^h1 Herkent u dit\?$/, /^Herkent u dit\? – Deze stap begint/);
		await press('Open de stap');
		const open = 'Stap 2. Herkent u dit? – Deze stap is open.';
		await expectTold(phone, [open], /^h1 .*6 van de 10/, /Deze stap is open\. · Wijkdialoog$/);
		await phone.getByRole('button', { name: 'Herken ik', exact: true }).press('Enter');
		await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
		await expectTold(phone, ['Uw antwoord is binnen.'], /^h1 /, /is open/);
		await press('Sluit de stap');
		const closed = 'Stap 2. Herkent u dit? – Deze stap is gesloten. De uitslag komt zo.';
		await expectTold(phone, [closed], /^h1 Dit antwoordde u$/, /Deze stap is gesloten/);
		await expect(
			phone.getByText('Deze stap is gesloten. De uitslag komt zo.').last()
		).toBeVisible();
		await press('Toon de uitslag');
		const shown = 'Stap 2. Herkent u dit? – De uitslag staat hier.';
		await expectTold(phone, [shown], /^h1 Wie herkent dit\?$/, /De uitslag staat hier/);
	});

	await test.step('cards: what one presses keeps the focus', async () => {
		const other = await hall.takePhone();
		await join2(other, code);
		await openNext(facilitator, 'Kaartjes');
		await expect(phone).toHaveTitle(/^Kaartjes – Deze stap is open/);
		await other.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
		await other.getByLabel('Uw kaartje').fill('Meer groen op het plein');
		await other.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		const also = phone.getByRole('button', { name: 'Ook ik' });
		await also.waitFor();
		await takeHeard(phone);
		await also.press('Enter');
		await expectTold(phone, ['Uw antwoord is binnen.'], /^summary Toch niet/, /is open/);
		await takeBack(phone, 'Toch niet');
		await expectTold(phone, ['Uw antwoord is binnen.'], /^button Ook ik$/, /is open/);
		// Words of one's own that are taken back go, and the button on which one stood with them.
		await phone.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
		await phone.getByLabel('Uw kaartje').fill('Meer bankjes');
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).press('Enter');
		await expect(phone.getByText('Ontvangen om')).toBeVisible();
		await takeBack(phone, 'Neem terug');
		await expect(phone.getByText('Meer bankjes')).toHaveCount(0);
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).focus();
		await takeHeard(phone);
		await press('Sluit de stap');
		const closed = 'Stap 3. Kaartjes – Deze stap is gesloten. De uitslag komt zo.';
		await expectTold(phone, [closed], /^h1 /, /Deze stap is gesloten/);
		await press('Toon de uitslag');
		await expectTold(phone, ['Stap 3. Kaartjes – De uitslag staat hier.'], /^h1 /, /De uitslag/);
	});

	await test.step('a vote is told once', async () => {
		await openNext(facilitator, 'Prioriteiten');
		await expect(phone).toHaveTitle(/^Prioriteiten – Deze stap is open/);
		await takeHeard(phone);
		await phone.locator('label:has([name="choice"])').first().click();
		await takeHeard(phone);
		await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).press('Enter');
		await expectTold(phone, ['Uw antwoord is binnen.'], /^h1 Uw keuze telt mee$/, /is open/);
		await press('Sluit de stap');
		await expectTold(
			phone,
			['Stap 4. Prioriteiten – Deze stap is gesloten. De uitslag komt zo.'],
			/^h1 De stemming is gesloten$/,
			/gesloten/
		);
	});

	await test.step('initiatives and the end', async () => {
		await openNext(facilitator, 'Initiatieven');
		await expect(phone).toHaveTitle(/^Initiatieven – Deze stap is open/);
		await phone
			.locator('summary', { hasText: /initiatief/ })
			.first()
			.focus();
		await takeHeard(phone);
		await press('Sluit de stap');
		const closed = 'Stap 5. Initiatieven – Deze stap is gesloten. De uitslag komt zo.';
		await expectTold(phone, [closed], /^h1 /, /gesloten/);
		await press(/^Volgende/);
		await expectTold(phone, ['Stap 6. Afsluiting'], /^(h1|main) /, /^Afsluiting · /);
		await facilitator.getByText('Sluit de avond', { exact: true }).click();
		await press('Ja, sluit de avond');
		const over = 'De avond is afgelopen. Alles wat u verstuurde, is bewaard.';
		await expectTold(phone, [over], /^h1 Dank u wel$/, /^Dank u wel · Wijkdialoog$/);
	});
	expect(await listLost(phone)).toEqual([]);
	expect(await listLost(facilitator)).toEqual([]);
});

async function join2(phone: Page, code: string): Promise<void> {
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('radio', { name: 'Bewoner' }).check();
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await phone.getByRole('button', { name: 'Lees voor' }).waitFor();
}
