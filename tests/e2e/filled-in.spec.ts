/** What somebody filled in on a phone and did not send yet stays: through a reload, and from before the script of the page was there. */
import { expect, test, type Page } from '@playwright/test';
import { openHall, received, sendCard, type Hall } from './hall.ts';
import { closeStep, join } from './leading.ts';
import { holdScripts } from './line.ts';
import { listUntouched, translate } from './translating.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

// A service worker would have the scripts at once.
const takeSlowPhone = () => hall.takePhone({ serviceWorkers: 'block' });

/** Loads the page again; its script comes once something was filled in. */
async function reloadSlowly(phone: Page, fillIn: () => Promise<void>): Promise<void> {
	const letThrough = await holdScripts(phone);
	await phone.reload({ waitUntil: 'commit' });
	await fillIn();
	letThrough();
	await isAlive(phone);
	await phone.unrouteAll({ behavior: 'wait' });
}

const isAlive = (phone: Page) => phone.getByRole('button', { name: 'Lees voor' }).waitFor();

async function reload(phone: Page): Promise<void> {
	await phone.reload();
	await isAlive(phone);
}

/** All that this tab keeps of what was filled in. */
const listKept = (phone: Page) => phone.evaluate(() => JSON.stringify({ ...sessionStorage }));

test('the doors keep what was filled in before the script was there', async () => {
	const code = await hall.beginEvening();
	const phone = await takeSlowPhone();
	let letThrough = await holdScripts(phone);
	await phone.goto('/doe-mee', { waitUntil: 'commit' });
	await phone.getByLabel('Code van de avond').fill(code);
	letThrough();
	await phone.waitForLoadState('networkidle');
	await expect(phone.getByLabel('Code van de avond')).toHaveValue(code);

	for (const isTranslated of [false, true]) {
		const phone = await takeSlowPhone();
		if (isTranslated) await translate(phone);
		letThrough = await holdScripts(phone);
		await phone.goto(`/doe-mee/${code}`, { waitUntil: 'commit' });
		const entrepreneur = phone.getByRole('radio', { name: 'Ondernemer' });
		const buurt = phone.getByLabel('Uit welke buurt komt u?');
		await entrepreneur.check();
		await buurt.selectOption({ index: 1 });
		const chosen = await buurt.inputValue();
		// A page that does not stand as it was sent is made anew when its script comes.
		if (isTranslated) await expect.poll(() => listUntouched(phone)).toEqual([]);
		letThrough();
		await phone.waitForLoadState('networkidle');
		await expect(entrepreneur).toBeChecked();
		await expect(buurt).toHaveValue(chosen);
	}
});

test('remarks, cards, ballots and initiatives stay filled in, as a whole, until they are sent', async () => {
	const code = await hall.beginEvening();
	const [phone, slow] = [await hall.takePhone(), await takeSlowPhone()];
	for (const one of [phone, slow]) await join(one, code);

	await test.step('a remark', async () => {
		await hall.goOn('Herkent u dit?');
		for (const one of [phone, slow]) {
			await one.getByRole('button', { name: 'Deels', exact: true }).click();
			await expect(received(one)).toBeVisible();
		}
		const own = (one: Page) => one.locator('summary', { hasText: 'Deels' });
		await own(phone).click();
		await phone.getByRole('textbox').fill('Het is stil');
		await reload(phone);
		await expect(phone.getByRole('textbox')).toHaveValue('Het is stil');
		await reloadSlowly(slow, async () => {
			await own(slow).click();
			await slow.getByRole('textbox').fill('Het is stil op straat');
		});
		await expect(slow.getByRole('textbox')).toHaveValue('Het is stil op straat');
		await closeStep(hall.facilitator);
		// Words that were never sent are given back.
		await expect(phone.getByText('Het is stil', { exact: true })).toBeVisible();
		await phone.getByRole('button', { name: 'Gooi deze woorden weg' }).click();
		expect(await listKept(phone)).not.toContain('Het is stil');
	});

	await test.step('a card', async () => {
		await hall.goOn('Kaartjes');
		const field = (one: Page) => one.getByLabel('Uw kaartje');
		const theme = (one: Page) => one.getByLabel('Waar gaat het over?');
		const wish = (one: Page) => one.getByRole('radio', { name: 'Wens' });
		await field(phone).fill('Meer licht');
		await phone.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
		await theme(phone).selectOption('safety');
		await reload(phone);
		await expect(field(phone)).toHaveValue('Meer licht');
		await expect(wish(phone)).toBeChecked();
		await expect(theme(phone)).toHaveValue('safety');
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(received(phone)).toBeVisible();
		expect(await listKept(phone)).not.toContain('Meer licht');
		await reload(phone);
		await expect(field(phone)).toHaveValue('');
		await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);

		// What was filled in just now goes before what was kept, field by field.
		await field(slow).fill('Meer groen');
		await theme(slow).selectOption('safety');
		await reloadSlowly(slow, async () => {
			await slow.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
			await theme(slow).selectOption('housing');
		});
		await expect(field(slow)).toHaveValue('Meer groen');
		await expect(wish(slow)).toBeChecked();
		await expect(theme(slow)).toHaveValue('housing');
		await reloadSlowly(slow, () => field(slow).fill('Meer bankjes'));
		await expect(field(slow)).toHaveValue('Meer bankjes');
		await sendCard(slow, 'Meer bankjes');
		await expect(received(slow)).toBeVisible();
		await closeStep(hall.facilitator);
	});

	await test.step('a ballot, of which nothing is kept once it was sent or the vote is closed', async () => {
		await hall.goOn('Prioriteiten');
		const bench = (one: Page) => one.getByRole('checkbox', { name: 'Meer bankjes' });
		const light = (one: Page) => one.getByRole('checkbox', { name: 'Meer licht' });
		const tick = (one: Page, name: string) => one.locator('label', { hasText: name }).click();
		await tick(phone, 'Meer bankjes');
		await reload(phone);
		await expect(bench(phone)).toBeChecked();
		await expect(phone.getByText('U koos er 1.')).toBeVisible();
		await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
		await expect(received(phone)).toBeVisible();
		expect(await listKept(phone)).not.toContain('choice');
		await reload(phone);
		await expect(phone.getByRole('heading', { name: 'Uw keuze telt mee' })).toBeVisible();
		await expect(light(phone)).toBeHidden();

		await phone.getByText('Verander mijn keuze').click();
		await tick(phone, 'Meer licht');
		expect(await listKept(phone)).toContain('choice');
		// It stands as it was sent again.
		await tick(phone, 'Meer licht');
		await expect.poll(() => listKept(phone)).not.toContain('choice');
		await tick(phone, 'Meer licht');
		await reload(phone);
		for (const one of [bench(phone), light(phone)]) await expect(one).toBeChecked();

		await reloadSlowly(slow, () => tick(slow, 'Meer licht'));
		await expect(light(slow)).toBeChecked();
		await expect(slow.getByText('U koos er 1.')).toBeVisible();
		expect(await listKept(phone)).toContain('choice');
		await closeStep(hall.facilitator);
		await expect(phone.getByText('De stemming is gesloten')).toBeVisible();
		expect(await listKept(phone)).not.toContain('choice');
	});

	await test.step('an initiative', async () => {
		await hall.goOn('Initiatieven');
		const title = (one: Page) => one.getByLabel('Hoe heet uw initiatief?');
		await title(phone).fill('Koken');
		await phone.locator('label', { hasText: 'Ik help mee' }).click();
		await phone.getByLabel('Waar hoort het bij?').selectOption('safety');
		await reload(phone);
		await expect(title(phone)).toHaveValue('Koken');
		await expect(phone.getByRole('radio', { name: 'Ik help mee' })).toBeChecked();
		await expect(phone.getByLabel('Waar hoort het bij?')).toHaveValue('safety');

		await reloadSlowly(slow, async () => {
			await title(slow).fill('Tuinieren');
			await slow.locator('label', { hasText: 'Ik begin hiermee' }).click();
		});
		await expect(title(slow)).toHaveValue('Tuinieren');
		await expect(slow.getByRole('radio', { name: 'Ik begin hiermee' })).toBeChecked();
	});
});

test('ticks of a secret vote are not left to who uses this phone next', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	for (const words of ['Meer bankjes', 'Meer licht']) {
		await sendCard(phone, words);
		await expect(phone.getByText(words)).toBeVisible();
	}
	await closeStep(hall.facilitator);
	await hall.goOn('Prioriteiten');
	await phone.locator('label', { hasText: 'Meer bankjes' }).click();
	await expect.poll(() => listKept(phone)).toContain('choice');
	await phone.context().clearCookies();
	await phone.reload();
	await expect(phone.getByRole('button', { name: 'Ik doe mee' })).toBeVisible();
	await expect.poll(() => listKept(phone)).not.toContain('choice');
});
