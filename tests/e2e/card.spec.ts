/** Writing a card on the smallest phone. */
import { expect, test } from '@playwright/test';
import { openHall, received, sendCard, type Hall } from './hall.ts';
import { join } from './leading.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

test('the field of a card is in sight at once, and the next card has no kind or theme of the one before', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await phone.setViewportSize({ width: 360, height: 640 });
	await join(phone, code);
	await hall.goToCards();
	await expect(phone.getByLabel('Uw kaartje')).toBeInViewport({ ratio: 1 });
	await phone.getByLabel('Waar gaat het over?').selectOption('safety');
	await sendCard(phone, 'Meer licht op het pad');
	await expect(received(phone)).toBeInViewport();
	await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(phone.getByLabel('Waar gaat het over?')).toHaveValue('');
});
