/** A link that leads to another device, on the phone that made it. */
import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { lifetime } from '#lib/server/live/door/handover.ts';
import { makeLink, openHall, type Hall } from './hall.ts';
import { join } from './leading.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterAll(() => hall.close());

test('the code stays as long as the link works, and then the page says that it does not', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone({ reducedMotion: 'reduce' });
	await phone.setViewportSize({ width: 320, height: 568 });
	await join(phone, code);
	await makeLink(phone);
	const picture = phone.getByRole('img', { name: /^QR-code/ });
	const lapsed = phone.getByText('Deze link werkt niet meer. Maak een nieuwe.');
	const wait = (milliseconds: number) =>
		phone.evaluate((at) => {
			for (const animation of document.getAnimations()) animation.currentTime = at;
		}, milliseconds);

	await wait(lifetime - 1_000);
	await expect(picture).toBeVisible();
	await expect(lapsed).toBeHidden();
	await wait(lifetime);
	await expect(lapsed).toBeVisible();
	await expect(picture).toBeHidden();
	await expect(phone.getByRole('link', { name: /verder\// })).toHaveCount(0);
	const { violations } = await new AxeBuilder({ page: phone }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await phone.getByRole('button', { name: 'Maak een nieuwe link' }).click();
	await expect(picture).toBeVisible();
});
