/** A fault in one screen: the sentence stands there, everything around it goes on, and the next step is whole again. */
import { expect, test, type Page } from '@playwright/test';
import { beginEvening, closeStep, join, openNext } from './leading.ts';
import { expectAccessible, logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

const sentence = 'Dit deel van het scherm werkt nu niet.';

interface Pushed {
	step: { activity: string; view: unknown } | null;
	console: { wall: Pushed['step']; phone: Pushed['step'] } | null;
}

/** What one activity shows reaches this page as nothing it can draw; the rest arrives as it was sent. */
async function spoilOnTheWay(page: Page, activity: string): Promise<void> {
	// The fault is ours.
	page.removeAllListeners('pageerror');
	page.removeAllListeners('console');
	const spoil = (step: Pushed['step']) =>
		step?.activity === activity && step.view ? { ...step, view: {} } : step;
	const spoilView = (view: Pushed): Pushed => ({
		...view,
		step: spoil(view.step),
		console: view.console && {
			...view.console,
			wall: spoil(view.console.wall),
			phone: spoil(view.console.phone)
		}
	});
	await page.routeWebSocket(/socket\.io/, (socket) => {
		const toServer = socket.connectToServer();
		// Whole views: a change of a view that was spoiled would bring back what was taken out.
		socket.onMessage((message) =>
			toServer.send(message.toString().replace('"changes":true', '"changes":false'))
		);
		toServer.onMessage((message) => {
			const text = message.toString();
			// Socket.IO's own writing: a push, or the answer to a question.
			const [, kind = '', body = ''] = /^(4[23]\d*)(\[.*)$/s.exec(text) ?? [];
			if (!kind) return socket.send(message);
			const parts = (JSON.parse(body) as unknown[]).map((part) => {
				if (typeof part !== 'object' || part === null) return part;
				if ('view' in part) return { ...part, view: spoilView(part.view as Pushed) };
				return 'step' in part ? spoilView(part as unknown as Pushed) : part;
			});
			socket.send(kind + JSON.stringify(parts));
		});
	});
}

test('a fault in one step leaves every screen standing, and the next step is whole', async ({
	browser
}) => {
	const person = (width: number, height: number) =>
		meetPerson(browser, server.origin, { width, height });
	const facilitator = await person(1280, 800);
	const wall = await person(1920, 1080);
	const phone = await person(360, 740);
	const bo = await person(360, 740);
	for (const page of [facilitator, wall, phone]) await spoilOnTheWay(page, 'recognise');
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een fout');
	await wall.goto(`/scherm/${code}`);
	for (const one of [phone, bo]) await join(one, code);
	await openNext(facilitator, 'Herkent u dit?');

	await test.step('each says so, in place of the step alone', async () => {
		await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Herkent u dit?');
		await expect(wall.getByText(sentence)).toBeVisible();
		await expect(phone.getByText(sentence)).toBeVisible();
		await expect(facilitator.locator('#main').getByText(sentence)).toBeVisible();
		// The small wall and the small phone beside it have the same fault.
		await expect(facilitator.locator('aside').getByText(sentence)).toHaveCount(2);
		for (const page of [facilitator, wall, phone]) await expectAccessible(page);
	});

	await test.step('who has no fault goes on, and is counted', async () => {
		const yes = bo.getByRole('button', { name: 'Herken ik', exact: true });
		await yes.click();
		await expect(bo.getByText(/Ontvangen om/)).toBeVisible();
		// The console counts who answered all figures.
		await expect(async () => {
			if (await yes.isVisible()) await yes.click();
			await expect(facilitator.locator('main b.figure').first()).toHaveText('1', { timeout: 500 });
		}).toPass();
	});

	await test.step('the console still leads, and the next step is whole everywhere', async () => {
		await closeStep(facilitator);
		await facilitator.getByRole('button', { name: 'Toon de uitslag' }).click();
		await expect(facilitator.getByRole('button', { name: 'Verberg de uitslag' })).toBeVisible();
		await openNext(facilitator, 'Kaartjes');
		await phone.locator('fieldset').getByText('Wens', { exact: true }).click();
		await phone.getByLabel('Uw kaartje').fill('Meer licht');
		await phone.getByRole('button', { name: 'Verstuur mijn kaartje' }).click();
		await expect(phone.getByText(/Ontvangen om/)).toBeVisible();
		await expect(wall.getByText(/^1 kaartje/)).toBeVisible();
		await facilitator.getByRole('button', { name: 'Open de kaartjes' }).click();
		const desk = facilitator.getByRole('dialog', { name: 'Kaartjes' });
		await expect(desk.getByText('Meer licht').first()).toBeVisible();
		for (const page of [facilitator, wall, phone]) {
			await expect(page.getByText(sentence)).toHaveCount(0);
		}
	});
});
