/** The phone in the back row: bad networks, sleep, two tabs and two devices. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { makeLink, openHall, received, sendCard, toEvening, type Hall } from './hall.ts';
import { join } from './leading.ts';
import { holdLine } from './line.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

test('a phone on a network that blocks WebSockets answers all the same', async () => {
	const code = await hall.beginEvening();
	const without = await hall.takePhone();
	await without.addInitScript(() => Reflect.deleteProperty(window, 'WebSocket'));
	const swallowed = await hall.takePhone();
	// Such a network says nothing at all: no error, no message.
	let attempts = 0;
	await swallowed.routeWebSocket(/socket\.io/, () => void (attempts += 1));
	for (const phone of [without, swallowed]) await join(phone, code);
	await hall.goOn('Herkent u dit?');
	for (const phone of [without, swallowed]) {
		await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
		await expect(received(phone)).toBeVisible();
	}
	expect(attempts).toBeGreaterThan(0);
	await expect(hall.facilitator.getByText('2 aanwezig', { exact: true })).toBeVisible();
});

test('a phone connects anew when its server says that it is leaving', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
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
	await hall.goOn('Herkent u dit?');
	await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
	await expect(received(phone)).toBeVisible();
});

test('a phone that was away sees the evening as it is now, and what was half typed stays', async () => {
	const code = await hall.beginEvening();
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goToCards();
	await ann.getByText('Wens', { exact: true }).click();
	await ann.getByLabel('Uw kaartje').fill('Een half kaart');

	await ann.context().setOffline(true);
	await expect(ann.getByText('Geen internet. Wat u typt, blijft staan.').first()).toBeVisible({
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

test('a screen with a fault in it says so, and is back with the next thing that happens', async () => {
	const code = await hall.beginEvening();
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	ann.removeAllListeners('pageerror');
	let isSpoiled = false;
	await ann.routeWebSocket(/socket\.io/, (page) => {
		const toServer = page.connectToServer();
		// Whole views: a change does not bring again what was spoiled.
		page.onMessage((message) =>
			toServer.send(message.toString().replace('"changes":true', '"changes":false'))
		);
		toServer.onMessage((message) => {
			const text = message.toString();
			if (!isSpoiled || !text.startsWith('42["view"')) return page.send(message);
			const [event, view] = JSON.parse(text.slice(2)) as [string, { step: { view: unknown } }];
			page.send(`42${JSON.stringify([event, { ...view, step: { ...view.step, view: {} } }])}`);
		});
	});
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goToCards();
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

test('two tabs that lost the network lose no card of each other, also when both are closed', async () => {
	const code = await hall.beginEvening();
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	const lines = [await holdLine(ann)];
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goToCards();
	const context = ann.context();
	const second = await context.newPage();
	lines.push(await holdLine(second));
	await second.goto(`/doe-mee/${code}`);
	for (const tab of [ann, second]) await expect(tab.getByLabel('Uw kaartje')).toBeVisible();

	for (const line of lines) line.cut();
	await sendCard(ann, 'Kaart van het eerste tabblad');
	await expect(ann.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	await sendCard(second, 'Kaart van het tweede tabblad');
	await expect(second.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	// Nothing of it is on its way: only the phone has it.
	await expect(bo.getByText(/tabblad$/)).toHaveCount(0);
	const { violations } = await new AxeBuilder({ page: second }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await ann.close();
	await second.close();

	const later = await context.newPage();
	await later.goto(`/doe-mee/${code}`);
	for (const words of ['Kaart van het eerste tabblad', 'Kaart van het tweede tabblad']) {
		await expect(bo.getByText(words)).toBeVisible();
	}
});

test('words that came too late are given back, also after a reload', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	await phone.context().setOffline(true);
	await sendCard(phone, 'Net te laat');
	await expect(phone.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	await hall.closeStep();
	await phone.context().setOffline(false);

	await expect(phone.getByText('Dit schreef u. Het is niet verstuurd.').last()).toBeVisible();
	await expect(phone.getByText('Net te laat')).toBeVisible();
	await phone.reload();
	await expect(phone.getByText('Net te laat')).toBeVisible();
	await phone.getByRole('button', { name: 'Haal dit weg' }).click();
	await expect(phone.getByText('Net te laat')).toHaveCount(0);
	await phone.reload();
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(phone.getByText('Net te laat')).toHaveCount(0);
});

test('words that are half typed when the step closes are given back to their writer', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	await sendCard(phone, 'Dit is verstuurd');
	await expect(received(phone)).toBeVisible();
	await phone.getByLabel('Uw kaartje').fill('Ik was nog bezig');
	await hall.closeStep();
	await expect(phone.getByLabel('Uw kaartje')).toHaveCount(0);
	// In sight, and for who hears the page.
	await expect(phone.getByText('Dit hebt u niet verstuurd')).toHaveCount(2);
	await expect(phone.getByText('Ik was nog bezig')).toBeVisible();
	await phone.getByRole('button', { name: 'Gooi deze woorden weg' }).click();
	await expect(phone.getByText('Ik was nog bezig')).toHaveCount(0);
});

test('a phone remembers that it answered when nobody can look it up any more, and says what is true after a reload', async () => {
	const code = await hall.beginEvening();
	const [ann, bo] = [await hall.takePhone(), await hall.takePhone()];
	for (const phone of [ann, bo]) await join(phone, code);
	await hall.goOn('Herkent u dit?');
	await ann.getByRole('button', { name: 'Herken ik', exact: true }).click();
	await expect(received(ann)).toBeVisible();
	await hall.closeStep();
	await expect(bo.getByText('U gaf hier geen antwoord.').first()).toBeVisible();
	await hall.facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
	const hidden = (phone: Page) => phone.getByText('De server weet niet meer wat u koos');
	for (const phone of [ann, bo]) {
		await expect(phone.getByRole('heading', { name: 'Wie herkent dit?' })).toBeVisible();
	}
	const firstFigure = (phone: Page) => phone.locator('section').first();
	await expect(hidden(ann)).toBeVisible();
	await expect(firstFigure(ann).getByText('U gaf hier geen antwoord.')).toHaveCount(0);
	await expect(hidden(bo)).toHaveCount(0);
	await expect(firstFigure(bo).getByText('U gaf hier geen antwoord.')).toBeVisible();
	await bo.reload();
	await expect(hidden(bo)).toBeVisible();
	await expect(firstFigure(bo).getByText('U gaf hier geen antwoord.')).toHaveCount(0);
});

test('a window that is somebody else’s by now sends nothing as the other, and keeps what was given', async () => {
	const code = await hall.beginEvening();
	const [ann, bo, third] = [await hall.takePhone(), await hall.takePhone(), await hall.takePhone()];
	const line = await holdLine(bo);
	for (const phone of [ann, bo, third]) await join(phone, code);
	await hall.goToCards();
	const linkOfAnn = await makeLink(ann);
	const linkOfBo = await makeLink(bo);
	for (const phone of [ann, bo]) await toEvening(phone);
	await expect(ann.getByLabel('Uw kaartje')).toBeVisible();

	line.cut();
	await sendCard(bo, 'Kaart van de ander');
	await expect(bo.getByText(/staat op deze telefoon/)).toBeVisible({ timeout: 30_000 });
	await bo.locator('label', { hasText: 'Wens' }).click();
	await bo.getByLabel('Uw kaartje').fill('Bo typt nog');
	const other = await bo.context().newPage();
	await other.goto(linkOfAnn);
	await other.getByRole('button', { name: 'Ga hier verder' }).click();
	await expect(other.getByLabel('Uw kaartje')).toHaveValue('');
	await sendCard(other, 'Kaart van Ann');
	await expect(received(other)).toBeVisible();

	line.mend();
	await expect(bo.getByText(/^Op deze telefoon doet nu iemand anders mee/)).toBeVisible();
	await expect(
		bo.getByText('Uw antwoord staat op deze telefoon. Het is niet verstuurd.')
	).toBeVisible();
	await expect(bo.getByText('Geen internet.')).toHaveCount(0);
	await expect(bo.getByLabel('Uw kaartje')).toHaveValue('Bo typt nog');
	const { violations } = await new AxeBuilder({ page: bo }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await expect(third.getByText('Kaart van Ann')).toBeVisible();
	await expect(third.getByText('Kaart van de ander')).toHaveCount(0);

	// The same window, loaded again, is the other's: without the words of who was there before.
	await bo.getByRole('button', { name: 'Ververs' }).click();
	await expect(bo.getByText('Kaart van Ann')).toBeVisible();
	// Only there once the page is alive: until then no words can have come back.
	await expect(bo.getByRole('button', { name: 'Lees voor' })).toBeVisible();
	await expect(bo.getByLabel('Uw kaartje')).toHaveValue('');
	await expect(bo.getByText('Bo typt nog')).toHaveCount(0);
	// What waits is sent oldest first: had anything been waiting for Ann, it would have gone before this.
	await sendCard(bo, 'Tweede kaart van Ann');
	await expect(third.getByText('Tweede kaart van Ann')).toBeVisible();
	await expect(third.getByText('Kaart van de ander')).toHaveCount(0);

	// Whose answers they are comes back, and so do the answers, and the words.
	await bo.goto(linkOfBo);
	await bo.getByRole('button', { name: 'Ga hier verder' }).click();
	await expect(bo.getByLabel('Uw kaartje')).toHaveValue('Bo typt nog');
	await expect(third.getByText('Kaart van de ander')).toHaveCount(1);
});

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with script' : 'without script';
	test(`a double tap on "Ik doe mee" lets in one participant, ${how}`, async () => {
		const code = await hall.beginEvening();
		const [phone, tapped] = [
			await hall.takePhone({ javaScriptEnabled }),
			await hall.takePhone({ javaScriptEnabled })
		];
		await tapped.goto(`/doe-mee/${code}`);
		// Both are on their way before the first is answered.
		await Promise.all(
			[1, 2, 3].map(() =>
				tapped.request.post(`/doe-mee/${code}?/join`, {
					form: { as: 'resident', buurt: '' },
					headers: { origin: new URL(tapped.url()).origin }
				})
			)
		);
		await tapped.reload();
		await expect(tapped.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
		await expect(hall.facilitator.getByText('1 aanwezig', { exact: true })).toBeVisible();

		await phone.goto(`/doe-mee/${code}`);
		await phone.getByRole('radio', { name: 'Bewoner' }).check();
		await phone.getByRole('button', { name: 'Ik doe mee' }).dblclick();
		await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
		await expect(hall.facilitator.getByText('2 aanwezig', { exact: true })).toBeVisible();
	});
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with script' : 'without script';
	test(`one person goes on on another device and stays one participant, ${how}`, async () => {
		const code = await hall.beginEvening();
		const phone = await hall.takePhone({ javaScriptEnabled });
		const tablet = await hall.takePhone({ javaScriptEnabled });
		await join(phone, code);
		const link = await makeLink(phone);

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
		await expect(hall.facilitator.getByText('1 aanwezig', { exact: true })).toBeVisible();

		await hall.goOn('Herkent u dit?');
		if (!javaScriptEnabled) await tablet.reload();
		await tablet.getByRole('button', { name: 'Herken ik', exact: true }).first().click();
		await expect(received(tablet)).toBeVisible();
		// The phone knows what was answered on the tablet.
		await toEvening(phone);
		await expect(phone.getByText('Dit antwoordde u al')).toBeVisible();

		const third = await hall.takePhone({ javaScriptEnabled });
		await third.goto(link);
		await expect(third.getByRole('heading', { name: 'Deze link werkt niet' })).toBeVisible();
	});
}
