/** Nothing that is typed or pasted is cut without a word: the field says how much shorter, and nothing is sent until it is. */
import { expect, test } from '@playwright/test';
import { openHall, received, type Hall } from './hall.ts';
import { join } from './leading.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const tooLong = 'Het is hier te donker. '.repeat(13).trim();
const fits = tooLong.slice(0, 280);

for (const javaScriptEnabled of [true, false]) {
	test(`a remark that is too long stays whole, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
		const code = await hall.beginEvening();
		const phone = await hall.takePhone({ javaScriptEnabled });
		await join(phone, code);
		await hall.goOn('Herkent u dit?');
		if (!javaScriptEnabled) await phone.reload();
		await phone.getByRole('button', { name: 'Deels', exact: true }).click();
		if (javaScriptEnabled) await expect(received(phone)).toBeVisible();
		await phone.locator('summary', { hasText: 'Deels' }).click();
		const field = phone.getByLabel('Wat merkt u er zelf van?').first();
		const send = phone.getByRole('button', { name: 'Verstuur mijn opmerking' }).first();
		// As if it was pasted.
		await field.focus();
		await phone.keyboard.insertText(tooLong);
		await expect(field).toHaveValue(tooLong);
		if (javaScriptEnabled) {
			await expect(
				phone.getByText(`Maak dit ${tooLong.length - 280} tekens korter.`)
			).toBeVisible();
		}
		await send.press('Enter');
		if (!javaScriptEnabled) await expect(phone.getByText('Uw tekst is te lang.')).toBeVisible();
		await expect(field).toHaveValue(tooLong);
		await field.fill(fits);
		await expect(phone.getByText('tekens korter')).toHaveCount(0);
		await send.press('Enter');
		if (!javaScriptEnabled) await phone.locator('summary', { hasText: 'Deels' }).click();
		await expect(phone.getByText(fits.slice(-60))).toBeVisible();
		await expect(phone.getByLabel('Wat merkt u er zelf van?').first()).toHaveValue('');
	});
}

test('at the desk a name that is too long stays whole, and is not sent', async () => {
	const { facilitator } = hall;
	await facilitator.goto('/regie/avonden/nieuw', { waitUntil: 'networkidle' });
	const field = facilitator.getByLabel('Naam van de avond');
	await field.fill('');
	await facilitator.keyboard.insertText('a'.repeat(81));
	await expect(facilitator.getByText('Maak dit 1 teken korter.')).toBeVisible();
	await facilitator.getByRole('button', { name: 'Maak de avond' }).press('Enter');
	await expect(facilitator).toHaveURL(/nieuw$/);
	await expect(field).toHaveValue('a'.repeat(81));
});

test('a code that was pasted with words around it stays whole, and is not taken for another', async () => {
	const phone = await hall.takePhone();
	await phone.goto('/doe-mee');
	const field = phone.getByRole('textbox');
	const pasted = 'ZZZ ZZZ 9 en nog wat';
	await field.focus();
	await phone.keyboard.insertText(pasted);
	await expect(field).toHaveValue(pasted);
	await phone.keyboard.press('Enter');
	await expect(phone.getByRole('textbox')).toHaveValue(pasted);
	await expect(phone.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
});
