/** A phone that wakes from sleep, and one that comes back from the browser's memory. */
import { expect, test, type Page } from '@playwright/test';
import { chooseWish, type Hall, openHall, received, sendCard } from './hall.ts';
import { join } from './leading.ts';
import { holdLine } from './line.ts';

/** "After waking from sleep, a fresh whole view within 2 s of the network's return", in milliseconds. */
const freshWithin = 2_000;
const repetitions = 3;

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

/** The page cannot be seen from here on, or can be seen again. A browser without a screen does not do so by itself. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
	await page.evaluate((hidden) => {
		for (const [name, value] of [
			['hidden', hidden],
			['visibilityState', hidden ? 'hidden' : 'visible']
		] as const) {
			Object.defineProperty(document, name, { configurable: true, get: () => value });
		}
		document.dispatchEvent(new Event('visibilitychange'));
	}, isHidden);
}

/** From the network's return to the moment these words stand on the screen, in milliseconds. */
async function timeUntilSeen(page: Page, words: string, comeBack: () => Promise<void>) {
	const start = performance.now();
	await comeBack();
	await page.waitForFunction((text) => document.body.innerText.includes(text), words, {
		polling: 20,
		timeout: 60_000
	});
	return Math.round(performance.now() - start);
}

function middleOf(times: number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** How a phone falls asleep and wakes up. */
type Sleep = (phone: Page) => Promise<{ begin(): Promise<void>; end(): Promise<void> }>;

const sleeps: Record<string, Sleep> = {
	'the network was gone, and the browser says that it is back': async (phone) => ({
		begin: () => phone.context().setOffline(true),
		end: () => phone.context().setOffline(false)
	}),
	'it lay in a pocket without a network': async (phone) => ({
		async begin() {
			await setHidden(phone, true);
			await phone.context().setOffline(true);
		},
		async end() {
			await phone.context().setOffline(false);
			await setHidden(phone, false);
		}
	}),
	'its connections were cut while it lay in a pocket': async (phone) => {
		const line = await holdLine(phone);
		return {
			async begin() {
				await setHidden(phone, true);
				line.cut();
			},
			async end() {
				line.mend();
				await setHidden(phone, false);
			}
		};
	},
	'its connection fell silent while it lay in a pocket': async (phone) => {
		const line = await holdLine(phone);
		return {
			async begin() {
				await setHidden(phone, true);
				line.silence();
			},
			async end() {
				line.mend();
				await setHidden(phone, false);
			}
		};
	}
};

for (const [how, sleep] of Object.entries(sleeps)) {
	test(`what is on now is on the phone within 2 s, and what is half typed stays: ${how}`, async () => {
		const code = await hall.beginEvening();
		const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
		const { begin, end } = await sleep(ann);
		for (const phone of [ann, bo]) await join(phone, code);
		await hall.goToCards();
		const field = ann.getByLabel('Uw kaartje');
		await field.fill('Een half kaart');
		const times: number[] = [];
		for (let time = 1; time <= repetitions; time += 1) {
			await begin();
			await sendCard(bo, `Groen op plein ${time}`);
			await expect(hall.facilitator.getByText(`Groen op plein ${time}`).first()).toBeVisible();
			// Else nothing would be measured.
			await expect(ann.getByText(`Groen op plein ${time}`)).toHaveCount(0);
			times.push(await timeUntilSeen(ann, `Groen op plein ${time}`, end));
			await expect(field).toHaveValue('Een half kaart');
			// The next sleep begins with a connection.
			await expect(ann.getByText('Geen internet.')).toHaveCount(0);
		}
		test.info().annotations.push({ type: 'milliseconds', description: times.join(', ') });
		expect(middleOf(times), times.join(', ')).toBeLessThanOrEqual(freshWithin);
		await chooseWish(ann);
		await ann.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(received(ann)).toBeVisible();
	});
}

test('words that were half typed before a sleep are there when another step is on after it', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	const line = await holdLine(phone);
	await join(phone, code);
	await hall.goToCards();
	await phone.getByLabel('Uw kaartje').fill('Een half kaartje');
	await setHidden(phone, true);
	line.silence();
	await hall.closeStep();
	const elapsed = await timeUntilSeen(phone, 'Dit hebt u niet verstuurd', async () => {
		line.mend();
		await setHidden(phone, false);
	});
	expect(elapsed).toBeLessThanOrEqual(freshWithin);
	await expect(phone.getByText('Een half kaartje')).toBeVisible();
});

test('a page that comes back from the memory of the browser shows what is on now, and can answer', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	const line = await holdLine(phone);
	await join(phone, code);
	// In that memory nothing runs, so nothing is tried again, and its connection is closed.
	line.silence();
	await hall.goOn('Herkent u dit?');
	const elapsed = await timeUntilSeen(phone, 'Herken ik niet', async () => {
		line.mend();
		await phone.evaluate(() =>
			window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
		);
	});
	expect(elapsed).toBeLessThanOrEqual(freshWithin);
	await phone.getByRole('button', { name: 'Herken ik', exact: true }).first().click();
	await expect(received(phone)).toBeVisible();
});

test('whoever goes back to the evening by the browser’s own button sees it as it is now', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await phone.goto('/privacy');
	await hall.goOn('Herkent u dit?');
	await phone.goBack();
	await phone.getByRole('button', { name: 'Herken ik', exact: true }).first().click();
	await expect(received(phone)).toBeVisible();
});
