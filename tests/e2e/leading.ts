/** What a facilitator does on an evening, on their own page, and how people come in: for every test and measurement with a browser. */
import { expect, type Page } from '@playwright/test';
import type { Login } from './server.ts';

/** In either language, to the list of evenings. */
export async function logIn(page: Page, { email, password }: Login): Promise<void> {
	await page.goto('/inloggen');
	await page.locator('[name="email"]').fill(email);
	await page.locator('[name="password"]').fill(password);
	await page.locator('main button').click();
	await page.waitForURL('**/regie');
}

/** Opens the doors of the practice evening that comes with the product, from the list of evenings; gives its code. */
export async function openExample(facilitator: Page): Promise<string> {
	await facilitator
		.locator('li', { hasText: 'Oefenavond om te proberen' })
		.getByRole('link', { name: 'Bereid voor' })
		.click();
	const code = await readCode(facilitator);
	await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
	await facilitator.getByText('Verbonden', { exact: true }).waitFor();
	await facilitator.getByRole('button', { name: 'Open de deuren' }).click();
	await facilitator.getByRole('button', { name: 'Begin de avond' }).waitFor();
	return code;
}

/** Of an evening on another day, which is asked about first. */
export async function openDoors(facilitator: Page): Promise<void> {
	await facilitator.getByRole('button', { name: 'Open de deuren' }).click();
	await facilitator.getByRole('button', { name: 'Ja, open de deuren nu' }).press('Enter');
}

/** On the page where an evening is prepared. */
async function readCode(facilitator: Page): Promise<string> {
	const link = await facilitator.getByRole('link', { name: /doe-mee/ }).getAttribute('href');
	return link?.split('/').at(-1) ?? '';
}

/** Makes and plans an evening; gives its code. */
export async function planEvening(
	facilitator: Page,
	title: string,
	place = 'buurthuis'
): Promise<string> {
	await facilitator.goto('/regie/avonden/nieuw');
	await facilitator.getByLabel('Wijk').selectOption({ label: 'Nieuwstraat-Kwartier' });
	await facilitator.getByLabel('Naam van de avond').fill(title);
	await facilitator.getByLabel('Datum').fill('2030-11-28');
	await facilitator.getByLabel('Plaats').fill(place);
	await facilitator.getByRole('button', { name: 'Maak de avond' }).click();
	await facilitator.getByRole('button', { name: 'Plan deze avond' }).click();
	return readCode(facilitator);
}

/** Plans an evening and begins it, at "Welkom"; gives its code. */
export async function beginEvening(
	facilitator: Page,
	title: string,
	{ beforeDoors }: { beforeDoors?: (code: string) => Promise<void> } = {}
): Promise<string> {
	const code = await planEvening(facilitator, title);
	await beforeDoors?.(code);
	await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
	await openDoors(facilitator);
	// By keyboard: a click here would be the second half of the one that opened the doors.
	await facilitator.getByRole('button', { name: 'Begin de avond' }).press('Enter');
	return code;
}

/** Goes to the next step, which has this name, and opens it. */
export async function openNext(facilitator: Page, title: string): Promise<void> {
	// By keyboard: the next click on the same place may come sooner than a hand can, and would count as a double click.
	await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
	// A step that was just closed can be opened again: first be sure that it is the next one.
	const heading = facilitator.locator('main').getByRole('heading', { level: 2 });
	await expect(heading.first()).toContainText(title);
	await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
	await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
}

export async function closeStep(facilitator: Page): Promise<void> {
	await facilitator.getByRole('button', { name: 'Sluit de stap' }).press('Enter');
	await expect(facilitator.getByRole('button', { name: 'Toon de uitslag' })).toBeEnabled();
}

/** Comes in on a phone. */
export async function join(phone: Page, code: string): Promise<void> {
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('radio', { name: 'Bewoner' }).check();
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
}
