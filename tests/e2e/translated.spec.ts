/** An evening in a browser that translates the page: phone and wall say what they say to everybody else, whatever changes. */
import { expect, test, type Page } from '@playwright/test';
import { chooseWish, openHall, received, sendCard, takeBack, type Hall } from './hall.ts';
import { join, openNext } from './leading.ts';
import { listUntouched, readLines, translate } from './translating.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

/** Another window of the same person, or of the same wall, that nobody translates. */
interface Twins {
	translated: Page;
	plain: Page;
}

async function takeTwins(size?: { width: number; height: number }): Promise<Twins> {
	const [translated, plain] = [await hall.takePhone(), await hall.takePhone()];
	await translate(translated);
	if (size) for (const page of [translated, plain]) await page.setViewportSize(size);
	return { translated, plain };
}

/** Only the window in which one pressed says what became of that. */
const isShared = (line: string) => !/^(Ontvangenom|Uwantwoordisbinnen)/.test(line);

/** What only one of the two says. */
async function listDifferences({ translated, plain }: Twins): Promise<string[]> {
	const [one, other] = [await readLines(translated), await readLines(plain)].map((lines) =>
		lines.filter(isShared)
	) as [string[], string[]];
	if (one.join('\n') === other.join('\n')) return [];
	return [
		...one.filter((line) => !other.includes(line)).map((line) => `translated: ${line}`),
		...other.filter((line) => !one.includes(line)).map((line) => `plain: ${line}`),
		`${String(one.length)} and ${String(other.length)} lines`
	];
}

async function expectSame(...all: Twins[]): Promise<void> {
	for (const twins of all) {
		await expect.poll(() => listDifferences(twins)).toEqual([]);
		await expect.poll(() => listUntouched(twins.translated)).toEqual([]);
	}
}

/** Somewhere on the page; what is only heard counts too. */
const expectSaid = (page: Page, words: string) =>
	expect(page.getByText(words).first()).toBeAttached();

const press = (name: string | RegExp) =>
	hall.facilitator.getByRole('button', { name }).press('Enter');

test('a phone and a wall that are translated say what the others say', async () => {
	const { facilitator } = hall;
	const code = await hall.beginEvening();
	const phones = await takeTwins();
	const phone = phones.translated;
	await join(phone, code);
	await phones.plain.context().addCookies(await phone.context().cookies());
	await phones.plain.goto(`/doe-mee/${code}`);
	const walls = await takeTwins({ width: 1280, height: 720 });
	for (const page of [walls.translated, walls.plain]) await page.goto(`/scherm/${code}`);
	const other = await hall.takePhone();
	await join(other, code);
	await expectSame(phones, walls);

	await test.step('figures', async () => {
		await press(/^Volgende/);
		await expectSaid(phones.plain, 'Deze stap begint zo.');
		await expectSame(phones, walls);
		await press('Open de stap');
		await expect(phones.plain.getByRole('button', { name: 'Herken ik niet' })).toBeVisible();
		await expectSame(phones, walls);
		await phone.getByRole('button', { name: /^Herken ik~/ }).click();
		await expect(received(phone)).toBeVisible();
		await expectSaid(walls.plain, '1 van 2 antwoordde');
		await expectSame(phones, walls);
		await phone.getByRole('button', { name: /^Deels~/ }).click();
		await expectSame(phones, walls);
		await hall.closeStep();
		await expectSaid(phones.plain, 'Deze stap is gesloten.');
		await expectSame(phones, walls);
		await press('Toon de uitslag');
		await expect(phones.plain.getByRole('heading', { name: 'Wie herkent dit?' })).toBeVisible();
		await expectSame(phones, walls);
	});

	await test.step('cards', async () => {
		await openNext(facilitator, 'Kaartjes');
		await expect(phones.plain.getByLabel('Uw kaartje')).toBeVisible();
		await expectSame(phones, walls);
		for (const words of ['Meer groen op het plein', 'Een bankje bij de winkels'])
			await sendCard(other, words);
		await expectSaid(phones.plain, 'Een bankje');
		await expectSame(phones, walls);
		await phone.getByRole('button', { name: 'Ook ik' }).first().click();
		await expectSaid(phones.plain, 'U zegt: ook ik.');
		await expectSame(phones, walls);
		await takeBack(phone, 'Toch niet');
		await expect(phones.plain.getByText('U zegt: ook ik.')).toHaveCount(0);
		await expectSame(phones, walls);
		await phone.locator('label', { hasText: 'Wens' }).click();
		await phone.getByLabel('Uw kaartje').fill('Meer licht');
		await expect(phone.getByText('Nog 270 tekens over.')).toBeVisible();
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expectSaid(phones.plain, 'Meer licht');
		await chooseWish(phones.plain);
		await expectSame(phones, walls);
		await takeBack(phone, 'Neem terug');
		await expect(phones.plain.getByText('Meer licht')).toHaveCount(0);
		await expectSame(phones, walls);
		await hall.closeStep();
		await press('Toon de uitslag');
		await expectSaid(walls.plain, 'Meer groen op het plein');
		await expectSame(phones, walls);
	});

	await test.step('a vote', async () => {
		await openNext(facilitator, 'Prioriteiten');
		await expect(phones.plain.getByRole('checkbox').first()).toBeVisible();
		await expectSame(phones, walls);
		await phone.locator('label:has([name="choice"])').first().click();
		await expect(phone.getByText(/U koos er 1/)).toBeVisible();
		await phone.locator('label:has([name="choice"])').nth(1).click();
		await expect(phone.getByText(/U koos er 2/)).toBeVisible();
		await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
		await expect(phones.plain.getByRole('heading', { name: 'Uw keuze telt mee' })).toBeVisible();
		await expectSame(phones, walls);
		await hall.closeStep();
		await expect(phones.plain.getByRole('heading', { name: /gesloten/ })).toBeVisible();
		await expectSame(phones, walls);
		await press('Toon de uitslag');
		await expectSame(phones, walls);
	});

	await test.step('initiatives, and the end', async () => {
		await openNext(facilitator, 'Initiatieven');
		await expectSame(phones, walls);
		await hall.closeStep();
		await press(/^Volgende/);
		await expect(phones.plain).toHaveTitle(/^Afsluiting/);
		await expectSame(phones, walls);
		await facilitator.getByText('Sluit de avond', { exact: true }).click();
		await press('Ja, sluit de avond');
		await expect(phones.plain.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
		await expectSame(phones, walls);
	});
});
