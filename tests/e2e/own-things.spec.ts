/** What is one's own on a phone: it waits in sight, it is taken back once one is sure, and what was opened stays open. */
import { expect, test } from '@playwright/test';
import { openHall, received, sendCard, takeBack, type Hall } from './hall.ts';
import { join } from './leading.ts';
import { holdLine } from './line.ts';
import { expectAccessible } from './people.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const smallest = { width: 320, height: 568 };

test('a card that waits stands among one’s own and says so, and stands there once when it was sent', async ({}, info) => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	const line = await holdLine(phone);
	await join(phone, code);
	await hall.goToCards();
	await expect(phone.getByLabel('Uw kaartje')).toBeVisible();
	line.cut();
	const own = phone.locator('section', {
		has: phone.getByRole('heading', { name: 'Uw kaartjes', exact: true })
	});
	for (const words of ['Meer licht op het pad', 'Een bankje erbij']) {
		await sendCard(phone, words);
		await expect(own.getByText(words)).toBeVisible();
	}
	await expect(own.getByText('Wordt verstuurd zodra er internet is.')).toHaveCount(2);
	await expect(phone.getByText('U kunt nog 3 kaartjes schrijven.')).toBeVisible();
	await expectAccessible(phone);
	await phone.setViewportSize(smallest);
	await phone.screenshot({ path: info.outputPath('waiting.png'), fullPage: true });
	line.mend();
	await expect(received(phone)).toBeVisible({ timeout: 30_000 });
	await expect(own.getByText('Wordt verstuurd zodra er internet is.')).toHaveCount(0);
	await expect(own.getByRole('listitem')).toHaveCount(2);
	await expect(phone.getByText('U kunt nog 3 kaartjes schrijven.')).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with script' : 'without script';
	test(`one tap takes nothing back: one is asked, and may leave it, ${how}`, async ({}, info) => {
		const code = await hall.beginEvening();
		const [ann, bo] = [
			await hall.takePhone({ javaScriptEnabled }),
			await hall.takePhone({ javaScriptEnabled })
		];
		for (const phone of [ann, bo]) await join(phone, code);
		await hall.goToCards();
		if (!javaScriptEnabled) await ann.reload();
		await sendCard(ann, 'Meer licht op het pad');
		await expect(received(ann)).toBeVisible();

		const ask = ann.locator('summary', { hasText: 'Neem terug' });
		await ask.press('Enter');
		await expect(ann.getByText('Nee, laat het zo')).toBeVisible();
		await expect(ann.getByText('Meer licht op het pad')).toBeVisible();
		await ann.setViewportSize(smallest);
		await ann.screenshot({ path: info.outputPath('asked.png'), fullPage: true });
		if (javaScriptEnabled) await expectAccessible(ann);
		await ask.press('Enter');
		await expect(ann.getByRole('button', { name: 'Ja, neem dit terug' })).toBeHidden();

		await test.step('support is taken back in the same way', async () => {
			if (!javaScriptEnabled) await bo.reload();
			await bo.getByRole('button', { name: 'Ook ik' }).click();
			await expect(bo.getByText('U zegt: ook ik.')).toBeVisible();
			await bo.locator('summary', { hasText: 'Toch niet' }).click();
			await expect(bo.getByText('U zegt: ook ik.')).toBeVisible();
			await bo.getByRole('button', { name: 'Ja, neem dit terug' }).click();
			await expect(bo.getByText('U zegt: ook ik.')).toHaveCount(0);
			await expect(bo.getByRole('button', { name: 'Ook ik' })).toBeVisible();
		});

		await takeBack(ann, 'Neem terug');
		await expect(ann.getByText('Meer licht op het pad')).toHaveCount(0);
	});
}

test('who is part of an initiative stays so when pressing again, and leaves it once they are sure', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.skipTo('Initiatieven');
	await phone.getByLabel('Hoe heet uw initiatief?').fill('Samen koken');
	await phone.getByLabel('Wat wilt u doen?').fill('Elke maand koken wij.');
	await phone.getByRole('button', { name: 'Verstuur mijn initiatief' }).click();
	await expect(received(phone)).toBeVisible();
	const begin = phone.getByRole('button', { name: 'Ik begin hiermee' });
	await begin.press('Enter');
	await expect(phone.getByText('U begint hiermee.')).toBeVisible();
	await begin.press('Enter');
	await expect(phone.getByText('Uw antwoord is niet aangekomen.')).toHaveCount(0);
	await expect(begin).toHaveAttribute('aria-pressed', 'true');
	await takeBack(phone, 'Toch niet');
	await expect(begin).toHaveAttribute('aria-pressed', 'false');
	await takeBack(phone, 'Haal mijn initiatief weg');
	await expect(phone.getByText('Elke maand koken wij.')).toHaveCount(0);
});

test('a vote that is taken back stands on the phone no more, nor does what was changed in it', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	for (const words of ['Meer licht', 'Meer groen']) {
		await sendCard(phone, words);
		await expect(phone.getByText(words)).toBeVisible();
	}
	await hall.closeStep();
	await hall.goOn('Prioriteiten');
	await phone.locator('label', { hasText: 'Meer licht' }).click();
	await phone.getByRole('button', { name: 'Verstuur mijn keuze' }).click();
	await expect(received(phone)).toBeVisible();
	await phone.getByText('Verander mijn keuze').click();
	await phone.locator('label', { hasText: 'Meer licht' }).dblclick();
	await takeBack(phone, 'Haal mijn keuze weg');
	const send = phone.getByRole('button', { name: 'Verstuur mijn keuze' });
	await expect(send).toBeVisible();
	await expect(phone.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await phone.reload();
	await expect(send).toBeVisible();
	await expect(phone.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('who is far down a list when the step closes reads that it is closed, and what comes', async () => {
	const code = await hall.beginEvening();
	const [phone, other] = [await hall.takePhone(), await hall.takePhone()];
	for (const one of [phone, other]) await join(one, code);
	await hall.goToCards();
	for (const words of ['Meer licht', 'Meer groen', 'Meer bankjes', 'Meer rust']) {
		await sendCard(other, words);
		await expect(phone.getByText(words)).toBeVisible();
	}
	await phone.setViewportSize(smallest);
	await phone.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await hall.closeStep();
	await expect(phone.locator('main b', { hasText: 'De uitslag komt zo.' })).toBeInViewport({
		ratio: 1
	});
});
