/** A phone without internet: what it says, what it keeps, and what it never keeps. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openHall, received, sendCard, type Hall } from './hall.ts';
import { join } from './leading.ts';

let hall: Hall;

test.beforeAll(async ({ browser }) => {
	hall = await openHall(browser);
});
test.afterEach(() => hall.empty());
test.afterAll(() => hall.close());

const pageWithout = (code: string) => `/doe-mee/${code}/zonder-internet`;

/** Waits until this phone has what it needs without internet. */
async function untilKept(phone: Page, code: string): Promise<void> {
	const isKept = () =>
		phone.evaluate(async (path) => Boolean(await caches.match(path)), pageWithout(code));
	await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/** Everything that the browser keeps for this site, by its address. */
function readKept(phone: Page): Promise<Record<string, string>> {
	return phone.evaluate(async () => {
		const kept: Record<string, string> = {};
		for (const name of await caches.keys()) {
			const shelf = await caches.open(name);
			for (const request of await shelf.keys()) {
				const answer = await shelf.match(request);
				kept[new URL(request.url).pathname] = (await answer?.text()) ?? '';
			}
		}
		return kept;
	});
}

test('an evening that is opened again without internet says so, and goes on by itself as it is then', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await untilKept(phone, code);
	await hall.withoutServer(async () => {
		const start = performance.now();
		await phone.reload();
		await expect(phone.getByRole('heading', { level: 1, name: 'Geen internet' })).toBeVisible();
		expect(performance.now() - start).toBeLessThan(2_000);
		await expect(phone.getByText('staat op deze telefoon')).toBeVisible();
		await phone.setViewportSize({ width: 320, height: 568 });
		const { violations } = await new AxeBuilder({ page: phone }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		// It tries again, and is still there.
		await phone.getByRole('link', { name: 'Probeer het nu' }).press('Enter');
		await expect(phone.getByRole('heading', { level: 1, name: 'Geen internet' })).toBeVisible();
		await phone.screenshot({ path: test.info().outputPath('offline.png') });
	});
	// As it is by then, and not as it was.
	await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
	expect(new URL(phone.url()).pathname).toBe(`/doe-mee/${code}`);
	await expect(hall.facilitator.getByText('Verbonden', { exact: true })).toBeVisible();
	await hall.goOn('Herkent u dit?');
	await expect(phone.getByRole('button', { name: 'Herken ik', exact: true })).toBeVisible();
});

test('a phone keeps no answer, nor any page with something of its own in it', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await hall.goToCards();
	await sendCard(phone, 'Dit schreef alleen ik');
	await expect(received(phone)).toBeVisible();
	await phone.reload();
	await untilKept(phone, code);
	const kept = await readKept(phone);
	const pages = Object.keys(kept).filter((path) => !/^\/(_app\/immutable|huisstijl)\//.test(path));
	expect(pages).toEqual([pageWithout(code)]);
	expect(Object.values(kept).filter((text) => text.includes('Dit schreef alleen ik'))).toEqual([]);
	// Who asks for it is a stranger to the server.
	expect(kept[pageWithout(code)]).not.toContain('owner');
});

test('a phone that loses the internet says so within 2 s', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await phone.waitForTimeout(1_000);
	await phone.context().setOffline(true);
	await expect(phone.getByText('Geen internet. Wat u typt, blijft staan.').first()).toBeVisible({
		timeout: 2_000
	});
});

test('a step of which the code did not arrive says so, and is fetched again by itself', async () => {
	const code = await hall.beginEvening();
	const phone = await hall.takePhone();
	await join(phone, code);
	await phone.getByRole('button', { name: 'Lees voor' }).waitFor();
	let isLost = true;
	await phone.route(/_app\/immutable\/.*\.js$/, (route) =>
		isLost ? route.abort('connectionfailed') : route.continue()
	);
	await hall.goOn('Herkent u dit?');
	await expect(phone.getByText('Deze stap is nog niet binnen.').last()).toBeVisible();
	isLost = false;
	await expect(phone.getByRole('button', { name: 'Herken ik', exact: true })).toBeVisible();
});
