/** The phone in the back row: bad networks, sleep, two tabs and two devices. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;
let facilitator: Page;

test.beforeAll(async ({ browser }) => {
	server = await startServer();
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		baseURL: server.origin
	});
	facilitator = await context.newPage();
	await facilitator.goto('/inloggen');
	await facilitator.getByLabel('E-mailadres').fill(server.login.email);
	await facilitator.getByLabel('Wachtwoord').fill(server.login.password);
	await facilitator.getByRole('button', { name: 'Log in' }).click();
	await expect(facilitator.getByRole('heading', { level: 1, name: 'Avonden' })).toBeVisible();
});
test.afterAll(async () => {
	await facilitator.context().close();
	await server.stop();
});

const contexts: BrowserContext[] = [];
test.afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

/** A phone of its own, with a browser that may lack something. */
async function takePhone(browser: Browser, options: { javaScriptEnabled?: boolean } = {}) {
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
}

/** An evening that has begun, at "Welkom"; gives its code. */
async function beginEvening(): Promise<string> {
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
}

async function goOn(title: 'Herkent u dit?' | 'Kaartjes'): Promise<void> {
	await facilitator.getByRole('button', { name: /^Volgende/ }).click();
	// A step that was just closed can be opened again: first be sure that it is the next one.
	const heading = facilitator.locator('main').getByRole('heading', { level: 2 });
	await expect(heading.first()).toContainText(title);
	// By keyboard: the next click on the same place may come sooner than a hand can, and would count as a double click.
	await facilitator.getByRole('button', { name: 'Open de stap' }).press('Enter');
	await expect(facilitator.getByRole('button', { name: 'Sluit de stap' })).toBeVisible();
}

async function closeStep(): Promise<void> {
	await facilitator.getByRole('button', { name: 'Sluit de stap' }).click();
	await expect(facilitator.getByRole('button', { name: 'Toon de uitslag' })).toBeEnabled();
}

/** From "Welkom" past "Herkent u dit?" to the cards. */
async function goToCards(): Promise<void> {
	await goOn('Herkent u dit?');
	await closeStep();
	await goOn('Kaartjes');
}

async function join(phone: Page, code: string): Promise<void> {
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
}

async function sendCard(phone: Page, words: string): Promise<void> {
	await phone.locator('fieldset').getByText('Wens', { exact: true }).click();
	await phone.getByLabel('Uw kaartje').fill(words);
	await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
}

const received = (phone: Page) => phone.getByText(/Ontvangen om/);

test('a phone on a network that blocks WebSockets answers all the same', async ({ browser }) => {
	const code = await beginEvening();
	const without = await takePhone(browser);
	await without.addInitScript(() => Reflect.deleteProperty(window, 'WebSocket'));
	const swallowed = await takePhone(browser);
	// Such a network says nothing at all: no error, no message.
	let attempts = 0;
	await swallowed.routeWebSocket(/socket\.io/, () => void (attempts += 1));
	for (const phone of [without, swallowed]) await join(phone, code);
	await goOn('Herkent u dit?');
	for (const phone of [without, swallowed]) {
		await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
		await expect(received(phone)).toBeVisible();
	}
	expect(attempts).toBeGreaterThan(0);
	await expect(facilitator.getByText('2 aanwezig', { exact: true })).toBeVisible();
});

test('a phone connects anew when its server says that it is leaving', async ({ browser }) => {
	const code = await beginEvening();
	const phone = await takePhone(browser);
	const connections: { say: (message: string) => void }[] = [];
	await phone.routeWebSocket(/socket\.io/, (page) => {
		const toServer = page.connectToServer();
		page.onMessage((message) => toServer.send(message));
		toServer.onMessage((message) => {
			page.send(message);
			// Socket.IO's own word for "you are in".
			if (message.toString().startsWith('40')) connections.push({ say: (more) => page.send(more) });
		});
	});
	await join(phone, code);
	await expect.poll(() => connections.length).toBe(1);
	connections[0]?.say('42["leaving",{"within":300}]');
	await expect.poll(() => connections.length).toBe(2);
	await goOn('Herkent u dit?');
	await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
	await expect(received(phone)).toBeVisible();
});

test('a phone that was away sees the evening as it is now, and what was half typed stays', async ({
	browser
}) => {
	const code = await beginEvening();
	const [ann, bo] = [await takePhone(browser), await takePhone(browser)];
	for (const phone of [ann, bo]) await join(phone, code);
	await goToCards();
	await ann.getByText('Wens', { exact: true }).click();
	await ann.getByLabel('Uw kaartje').fill('Een half kaart');

	await ann.context().setOffline(true);
	await expect(ann.getByText('Geen internet. Wat u typt, blijft staan.')).toBeVisible({
		timeout: 30_000
	});
	await sendCard(bo, 'Meer groen op het plein');
	await expect(received(bo)).toBeVisible();
	await ann.getByLabel('Uw kaartje').press('End');
	await ann.getByLabel('Uw kaartje').pressSequentially('je');
	await ann.context().setOffline(false);

	await expect(ann.getByText('Meer groen op het plein')).toBeVisible();
	await expect(ann.getByLabel('Uw kaartje')).toHaveValue('Een half kaartje');
	await expect(ann.getByText('Geen internet.')).toHaveCount(0);
	await ann.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
	await expect(received(ann)).toBeVisible();
});

test('a screen with a fault in it says so, and is back with the next thing that happens', async ({
	browser
}) => {
	const code = await beginEvening();
	const [ann, bo] = [await takePhone(browser), await takePhone(browser)];
	ann.removeAllListeners('pageerror');
	let isSpoiled = false;
	await ann.routeWebSocket(/socket\.io/, (page) => {
		const toServer = page.connectToServer();
		page.onMessage((message) => toServer.send(message));
		toServer.onMessage((message) => {
			const text = message.toString();
			if (!isSpoiled || !text.startsWith('42["view"')) return page.send(message);
			const [event, view] = JSON.parse(text.slice(2)) as [string, { step: { view: unknown } }];
			page.send(`42${JSON.stringify([event, { ...view, step: { ...view.step, view: {} } }])}`);
		});
	});
	for (const phone of [ann, bo]) await join(phone, code);
	await goToCards();
	await expect(ann.getByLabel('Uw kaartje')).toBeVisible();
	isSpoiled = true;
	await sendCard(bo, 'Meer groen op het plein');
	const sentence = ann.getByText('Dit deel van het scherm werkt nu niet.');
	await expect(sentence).toBeVisible();
	await ann.getByRole('button', { name: 'Probeer het nu' }).click();
	await expect(sentence).toBeVisible();
	isSpoiled = false;
	await sendCard(bo, 'Meer licht in de straat');
	await expect(ann.getByText('Meer licht in de straat')).toBeVisible();
	await expect(sentence).toHaveCount(0);
	await sendCard(ann, 'Ik doe weer mee');
	await expect(received(ann)).toBeVisible();
});

test('two tabs that lost the network lose no card of each other, also when both are closed', async ({
	browser
}) => {
	const code = await beginEvening();
	const [ann, bo] = [await takePhone(browser), await takePhone(browser)];
	for (const phone of [ann, bo]) await join(phone, code);
	await goToCards();
	const second = await ann.context().newPage();
	await second.goto(`/doe-mee/${code}`);
	for (const tab of [ann, second]) await expect(tab.getByLabel('Uw kaartje')).toBeVisible();

	await ann.context().setOffline(true);
	await sendCard(ann, 'Kaart van het eerste tabblad');
	await expect(ann.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	await sendCard(second, 'Kaart van het tweede tabblad');
	await expect(second.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	const { violations } = await new AxeBuilder({ page: second }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await ann.close();
	await second.close();

	await ann.context().setOffline(false);
	const later = await ann.context().newPage();
	await later.goto(`/doe-mee/${code}`);
	for (const words of ['Kaart van het eerste tabblad', 'Kaart van het tweede tabblad']) {
		await expect(bo.getByText(words)).toBeVisible();
	}
});

test('words that came too late are given back, also after a reload', async ({ browser }) => {
	const code = await beginEvening();
	const phone = await takePhone(browser);
	await join(phone, code);
	await goToCards();
	await phone.context().setOffline(true);
	await sendCard(phone, 'Net te laat');
	await expect(phone.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	await closeStep();
	await phone.context().setOffline(false);

	await expect(phone.getByText('Dit schreef u. Het is niet verstuurd.')).toBeVisible();
	await expect(phone.getByText('Net te laat')).toBeVisible();
	await phone.reload();
	await expect(phone.getByText('Net te laat')).toBeVisible();
	await phone.getByRole('button', { name: 'Haal dit weg' }).click();
	await expect(phone.getByText('Net te laat')).toHaveCount(0);
	await phone.reload();
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(phone.getByText('Net te laat')).toHaveCount(0);
});

test('words that are half typed when the step closes are given back to their writer', async ({
	browser
}) => {
	const code = await beginEvening();
	const phone = await takePhone(browser);
	await join(phone, code);
	await goToCards();
	await sendCard(phone, 'Dit is verstuurd');
	await expect(received(phone)).toBeVisible();
	await phone.getByLabel('Uw kaartje').fill('Ik was nog bezig');
	await closeStep();
	await expect(phone.getByLabel('Uw kaartje')).toHaveCount(0);
	await expect(phone.getByText('Dit hebt u niet verstuurd')).toHaveCount(1);
	await expect(phone.getByText('Ik was nog bezig')).toBeVisible();
	await phone.getByRole('button', { name: 'Gooi deze woorden weg' }).click();
	await expect(phone.getByText('Ik was nog bezig')).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with script' : 'without script';
	test(`one person goes on on another device and stays one participant, ${how}`, async ({
		browser
	}) => {
		const code = await beginEvening();
		const phone = await takePhone(browser, { javaScriptEnabled });
		const tablet = await takePhone(browser, { javaScriptEnabled });
		await join(phone, code);
		await phone.getByText('Ga verder op een ander apparaat').click();
		await phone.getByRole('button', { name: 'Maak een link' }).click();
		await expect(phone.getByRole('img', { name: /^QR-code/ })).toBeVisible();
		const link = (await phone.getByRole('link', { name: /verder/ }).getAttribute('href')) ?? '';

		// A program that makes a preview of the link uses nothing up.
		expect((await tablet.request.get(link)).status()).toBe(200);
		await tablet.goto(link);
		if (javaScriptEnabled) {
			for (const page of [phone, tablet]) {
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			}
		}
		await tablet.getByRole('button', { name: 'Ga hier verder' }).click();
		await expect(tablet.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
		await expect(facilitator.getByText('1 aanwezig', { exact: true })).toBeVisible();

		await goOn('Herkent u dit?');
		if (!javaScriptEnabled) await tablet.reload();
		await tablet.getByRole('button', { name: 'Herken ik', exact: true }).first().click();
		await expect(received(tablet)).toBeVisible();
		// The phone knows what was answered on the tablet.
		await phone.reload();
		await expect(phone.getByText('Dit antwoordde u al')).toBeVisible();

		const third = await takePhone(browser, { javaScriptEnabled });
		await third.goto(link);
		await expect(third.getByRole('heading', { name: 'Deze link werkt niet' })).toBeVisible();
	});
}
