/** A hall with a facilitator and phones: what the tests of phones have in common. */
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startServer } from './server.ts';

export interface Hall {
	facilitator: Page;
	/** A phone of its own, with a browser that may lack something. */
	takePhone(options?: { javaScriptEnabled?: boolean }): Promise<Page>;
	/** An evening that has begun, at "Welkom"; gives its code. */
	beginEvening(): Promise<string>;
	goOn(title: 'Herkent u dit?' | 'Kaartjes'): Promise<void>;
	closeStep(): Promise<void>;
	/** From "Welkom" past "Herkent u dit?" to the cards. */
	goToCards(): Promise<void>;
	/** Takes the phones in. */
	empty(): Promise<void>;
	close(): Promise<void>;
}

export async function openHall(browser: Browser): Promise<Hall> {
	const server = await startServer();
	const desk = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		baseURL: server.origin
	});
	const facilitator = await desk.newPage();
	await facilitator.goto('/inloggen');
	await facilitator.getByLabel('E-mailadres').fill(server.login.email);
	await facilitator.getByLabel('Wachtwoord').fill(server.login.password);
	await facilitator.getByRole('button', { name: 'Log in' }).click();
	await expect(facilitator.getByRole('heading', { level: 1, name: 'Avonden' })).toBeVisible();
	const contexts: BrowserContext[] = [];

	async function goOn(title: string): Promise<void> {
		// By keyboard: the next click on the same place may come sooner than a hand can, and would count as a double click.
		await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
		// A step that was just closed can be opened again: first be sure that it is the next one.
		const heading = facilitator.locator('main').getByRole('heading', { level: 2 });
		await expect(heading.first()).toContainText(title);
		await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
		await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
	}

	async function closeStep(): Promise<void> {
		await facilitator.getByRole('button', { name: 'Sluit de stap' }).press('Enter');
		await expect(facilitator.getByRole('button', { name: 'Toon de uitslag' })).toBeEnabled();
	}

	return {
		facilitator,
		async takePhone(options = {}) {
			const context = await browser.newContext({
				viewport: { width: 360, height: 740 },
				baseURL: server.origin,
				...options
			});
			contexts.push(context);
			const page = await context.newPage();
			page.on('pageerror', (error) => {
				throw error;
			});
			return page;
		},
		async beginEvening() {
			await facilitator.goto('/regie/avonden/nieuw');
			await facilitator.getByLabel('Wijk').selectOption({ label: 'Nieuwstraat-Kwartier' });
			await facilitator.getByLabel('Naam van de avond').fill('Avond van de telefoons');
			await facilitator.getByLabel('Datum').fill('2030-11-28');
			await facilitator.getByLabel('Plaats').fill('buurthuis');
			await facilitator.getByRole('button', { name: 'Maak de avond' }).click();
			await facilitator.getByRole('button', { name: 'Plan deze avond' }).click();
			const link = await facilitator.getByRole('link', { name: /doe-mee/ }).getAttribute('href');
			await facilitator.getByRole('link', { name: 'Naar het regiescherm' }).click();
			await facilitator.getByRole('button', { name: 'Open de deuren' }).click();
			await facilitator.getByRole('button', { name: 'Begin de avond' }).click();
			return link?.split('/').at(-1) ?? '';
		},
		goOn,
		closeStep,
		async goToCards() {
			await goOn('Herkent u dit?');
			await closeStep();
			await goOn('Kaartjes');
		},
		async empty() {
			for (const context of contexts.splice(0)) await context.close();
		},
		async close() {
			await desk.close();
			await server.stop();
		}
	};
}

export async function join(phone: Page, code: string): Promise<void> {
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
}

/** The choice on the form; a card on the table may bear the same word. */
export async function chooseWish(phone: Page): Promise<void> {
	await phone.locator('label', { hasText: /^\s*Wens\s*$/ }).click();
}

export async function sendCard(phone: Page, words: string): Promise<void> {
	await chooseWish(phone);
	await phone.getByLabel('Uw kaartje').fill(words);
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
}

/** A link with which this participant goes on elsewhere. */
export async function makeLink(phone: Page): Promise<string> {
	await phone.getByText('Ga verder op een ander apparaat').click();
	await phone.getByRole('button', { name: 'Maak een link' }).click();
	await expect(phone.getByRole('img', { name: /^QR-code/ })).toBeVisible();
	return (await phone.getByRole('link', { name: /verder/ }).getAttribute('href')) ?? '';
}

/** What a phone says of an answer that arrived. */
export const received = (phone: Page) => phone.getByText(/Ontvangen om/);
