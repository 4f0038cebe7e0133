/** What a facilitator does on an evening, on their own page. */
import { expect, type Page } from '@playwright/test';

/** Makes and plans an evening and begins it, at "Welkom"; gives its code. */
export async function beginEvening(
	facilitator: Page,
	title: string,
	{ beforeDoors }: { beforeDoors?: (code: string) => Promise<void> } = {}
): Promise<string> {
	await facilitator.goto('/regie/avonden/nieuw');
	await facilitator.getByLabel('Wijk').selectOption({ label: 'Nieuwstraat-Kwartier' });
	await facilitator.getByLabel('Naam van de avond').fill(title);
	await facilitator.getByLabel('Datum').fill('2030-11-28');
	await facilitator.getByLabel('Plaats').fill('buurthuis');
	await facilitator.getByRole('button', { name: 'Maak de avond' }).click();
	await facilitator.getByRole('button', { name: 'Plan deze avond' }).click();
	const link = await facilitator.getByRole('link', { name: /doe-mee/ }).getAttribute('href');
	const code = link?.split('/').at(-1) ?? '';
	await beforeDoors?.(code);
	await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
	await facilitator.getByRole('button', { name: 'Open de deuren' }).click();
	await facilitator.getByRole('button', { name: 'Begin de avond' }).click();
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
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
}
