/** A hall with a facilitator and phones: what the tests of phones have in common. */
import {
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { beginEvening, closeStep, logIn, openNext } from './leading.ts';
import { startServer } from './server.ts';

export interface Hall {
	facilitator: Page;
	/** A phone of its own, with a browser that may lack something. */
	takePhone(options?: BrowserContextOptions): Promise<Page>;
	/** An evening that has begun, at "Welkom"; gives its code. */
	beginEvening(): Promise<string>;
	goOn(title: string): Promise<void>;
	closeStep(): Promise<void>;
	/** To a later step, past those before it, and opens it. */
	skipTo(title: string): Promise<void>;
	/** From "Welkom" past "Herkent u dit?" to the cards. */
	goToCards(): Promise<void>;
	/** Nobody reaches the server meanwhile. */
	withoutServer(meanwhile: () => Promise<void>): Promise<void>;
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
	await logIn(facilitator, server.login);
	const contexts: BrowserContext[] = [];

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
		beginEvening: () => beginEvening(facilitator, 'Avond van de telefoons'),
		goOn: (title) => openNext(facilitator, title),
		closeStep: () => closeStep(facilitator),
		async skipTo(title) {
			const heading = facilitator.locator('main').getByRole('heading', { level: 2 }).first();
			for (let before = await heading.textContent(); !before?.includes(title);) {
				await facilitator.getByRole('button', { name: /^Volgende/ }).press('Enter');
				await expect(heading).not.toHaveText(before ?? '');
				before = await heading.textContent();
			}
			await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
			await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
		},
		async goToCards() {
			await openNext(facilitator, 'Herkent u dit?');
			await closeStep(facilitator);
			await openNext(facilitator, 'Kaartjes');
		},
		withoutServer: (meanwhile) => server.restart(meanwhile),
		async empty() {
			for (const context of contexts.splice(0)) await context.close();
		},
		async close() {
			await desk.close();
			await server.stop();
		}
	};
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

/** A link with which this participant goes on elsewhere. Leaves the phone on the page where it is made. */
export async function makeLink(phone: Page): Promise<string> {
	await phone.getByRole('link', { name: 'Ga verder op een ander apparaat' }).click();
	await phone.getByRole('button', { name: 'Maak een link' }).click();
	await expect(phone.getByRole('img', { name: /^QR-code/ })).toBeVisible();
	return (await phone.getByRole('link', { name: /verder\// }).getAttribute('href')) ?? '';
}

export const toEvening = (phone: Page) =>
	phone.getByRole('link', { name: 'Terug naar de avond' }).click();

/** Takes something back, with the keyboard: it is asked about once. */
export async function takeBack(phone: Page, label: string): Promise<void> {
	await phone.locator('summary', { hasText: label }).press('Enter');
	await phone.getByRole('button', { name: 'Ja, neem dit terug' }).press('Enter');
}

/** What a phone says of an answer that arrived. */
export const received = (phone: Page) => phone.getByText(/Ontvangen om/);
