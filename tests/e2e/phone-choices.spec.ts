/** What a phone offers beside the evening: another language, the page about privacy, a voice that reads, a place on the map. */
import { expect, test, type Page } from '@playwright/test';
import { openHall, type Hall } from './hall.ts';
import { join } from './leading.ts';
import { expectAccessible } from './people.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

interface Spoken {
	spoken: { words: string; language: string }[];
	stopped: number;
}

/** A phone that notes what it would say, and says it until it is stopped; or one that has no voice. */
async function giveVoice(phone: Page, hasVoice: boolean): Promise<() => Promise<Spoken>> {
	await phone.addInitScript((hasVoice) => {
		const noted: Spoken = { spoken: [], stopped: 0 };
		class Utterance {
			lang = '';
			onstart?: () => void;
			onerror?: () => void;
			words: string;
			constructor(words: string) {
				this.words = words;
			}
		}
		const voice = {
			speak(piece: Utterance) {
				noted.spoken.push({ words: piece.words, language: piece.lang });
				setTimeout(() => (hasVoice ? piece.onstart?.() : piece.onerror?.()));
			},
			cancel: () => (noted.stopped += 1)
		};
		Object.defineProperty(window, 'speechSynthesis', { value: voice });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.assign(window, { noted });
	}, hasVoice);
	return () => phone.evaluate(() => (window as unknown as { noted: Spoken }).noted);
}

test('who comes in can read about privacy first, and chooses a language, also during a step', async () => {
	const code = await hall.beginEvening();
	const { facilitator } = hall;
	const phone = await hall.takePhone();
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('link', { name: 'Privacy' }).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible();
	await join(phone, code);
	await hall.goOn('Herkent u dit?');
	await phone
		.getByRole('button', { name: /^Herken ik/ })
		.first()
		.click();
	await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
	await phone.getByRole('button', { name: 'English' }).click();
	await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
	expect(new URL(phone.url()).pathname).toBe(`/doe-mee/${code}`);
	await expect(phone.getByRole('heading', { level: 2, name: 'You answered' })).toBeVisible();
	await expectAccessible(phone);
	await phone.getByRole('button', { name: 'Nederlands' }).click();
	await expect(phone.locator('html')).toHaveAttribute('lang', 'nl');

	await facilitator.getByRole('button', { name: 'English' }).click();
	await expect(facilitator.locator('html')).toHaveAttribute('lang', 'en');
	await expect(facilitator.getByRole('button', { name: 'Close the step' })).toBeVisible();
	await facilitator.getByRole('button', { name: 'Nederlands' }).click();
	await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
});

test('a phone reads the question and the answers aloud, stops when asked, and says when it has no voice', async () => {
	const code = await hall.beginEvening();
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	const heard = await giveVoice(ann, true);
	await giveVoice(bo, false);
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goOn('Herkent u dit?');
	const question = (await ann.locator('main h1').innerText()).replaceAll('\u00AD', '');
	await ann.getByRole('button', { name: 'Lees voor' }).click();
	await expect.poll(async () => (await heard()).spoken.length).toBeGreaterThan(3);
	const { spoken } = await heard();
	expect(spoken).toContainEqual({ words: question, language: 'nl' });
	const answers = await ann.locator('main .screen form button').allInnerTexts();
	for (const answer of answers) {
		expect(spoken.map(({ words }) => words)).toContain(answer.replaceAll('\n', ' ').trim());
	}
	const stop = ann.getByRole('button', { name: 'Stop' });
	await stop.click();
	expect((await heard()).stopped).toBeGreaterThan(0);
	await expect(ann.getByRole('button', { name: 'Lees voor' })).toBeVisible();

	// What is on next is another text: the voice does not go on about the one before.
	await ann.getByRole('button', { name: 'Lees voor' }).click();
	await expect(stop).toBeVisible();
	await hall.closeStep();
	await expect(ann.getByRole('button', { name: 'Lees voor' })).toBeVisible();

	await bo.getByRole('button', { name: 'Lees voor' }).click();
	await expect(bo.getByRole('status').filter({ hasText: 'geen stem' })).toBeVisible();
	await expect(bo.getByRole('button', { name: 'Lees voor' })).toBeVisible();
});

test('a place is pointed at with keys alone: the buurt is said, and the keyboard stays at the map', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.skipTo('Initiatieven');
	await phone
		.locator('details', { hasText: 'Ik heb een initiatief' })
		.evaluate((form: HTMLDetailsElement) => (form.open = true));
	await phone.getByRole('button', { name: 'Wijs aan op de kaart' }).press('Enter');
	const map = phone.getByRole('application');
	await expect(map).toBeFocused();
	const said = phone.getByRole('status').filter({ hasText: /\S/ });
	for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown']) await phone.keyboard.press(key);
	await expect(said.first()).not.toBeEmpty();
	await expect(phone.locator('input[name="latitude"]')).toHaveValue('');
	await phone.keyboard.press('Enter');
	await expect(phone.getByText(/^U hebt een plek aangewezen: \S.*\.$/)).toBeVisible();
	await expect(phone.locator('input[name="latitude"]')).not.toHaveValue('');
	await expect(map).toBeFocused();
	await expectAccessible(phone);
	await phone.getByRole('button', { name: 'Haal de plek weg' }).press('Enter');
	await expect(map).toBeFocused();
	await expect(phone.locator('input[name="latitude"]')).toHaveValue('');
	// On the narrowest phone the names of the buurten are still there to read.
	await phone.setViewportSize({ width: 320, height: 568 });
	await expect(phone.locator('.map .area-name').first()).toBeVisible();
});
