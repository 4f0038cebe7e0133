/** The built server computes a result that takes seconds, and goes on answering phones meanwhile. */
import { expect, test, type Page } from '@playwright/test';
import { join as joinPath } from 'node:path';
import { received, sendCard } from './hall.ts';
import { beginEvening, closeStep, join, openNext } from './leading.ts';
import { logInAs, meetPerson, sendHome } from './people.ts';
import { startServer, type RunningServer } from './server.ts';
import { openPulses } from './pulses.ts';

let server: RunningServer;

test.beforeAll(async () => {
	const heavy = joinPath(import.meta.dirname, 'heavy-recognise.ts');
	server = await startServer({ NODE_OPTIONS: `--import=${heavy}` });
});
test.afterAll(() => server.stop());
test.afterEach(sendHome);

/** What is shorter says more of the machine than of the server. */
const shortestWait = 40;

/** Milliseconds from the press to the receipt. */
async function timeCard(phone: Page, words: string): Promise<number> {
	const begin = performance.now();
	await sendCard(phone, words);
	await expect(phone.getByText(words)).toBeVisible();
	await expect(received(phone)).toBeVisible();
	return performance.now() - begin;
}

test('a phone gets its receipt while a result is computed, and the result comes', async ({
	browser
}) => {
	const facilitator = await meetPerson(browser, server.origin, { width: 1280, height: 800 });
	const wall = await meetPerson(browser, server.origin, { width: 1280, height: 720 });
	const phones = [];
	for (let number = 1; number <= 5; number += 1) {
		phones.push(await meetPerson(browser, server.origin, { width: 360, height: 740 }));
	}
	await logInAs(facilitator, server.login);
	const code = await beginEvening(facilitator, 'Avond met een zware uitslag');
	for (const phone of phones) await join(phone, code);
	await openNext(facilitator, 'Herkent u dit?');
	for (const phone of phones) {
		await phone.getByRole('button', { name: 'Herken ik', exact: true }).click();
		await expect(received(phone)).toBeVisible();
	}
	await closeStep(facilitator);
	await wall.goto(`/scherm/${code}`);
	const pulses = await openPulses(server.origin, code);
	await pulses.measure(async () => wall.reload());
	const before = await pulses.measure(() => wall.waitForTimeout(2_000));
	const during = await pulses.measure(async () => {
		await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
		await facilitator.waitForTimeout(2_000);
	});
	pulses.close();
	// On the main thread each of these phones would have waited as long as all of the computation takes.
	expect(during / Math.max(before, shortestWait), `${before} ms before`).toBeLessThan(10);
	await expect(facilitator.getByText('Uitslag te zien')).toBeVisible();
	await openNext(facilitator, 'Kaartjes');
	const [ann] = phones as [Page, ...Page[]];
	const waits = [];
	for (const words of ['Meer licht', 'Een bankje', 'Minder afval']) {
		waits.push(await timeCard(ann, words));
	}

	await facilitator.getByRole('button', { name: 'Sluit de stap' }).press('Enter');
	const end = facilitator.getByText('Sluit de avond', { exact: true });
	await expect(async () => {
		if (!(await end.isVisible())) {
			await facilitator
				.getByRole('button', { name: /^Volgende/ })
				.press('Enter', { timeout: 1_000 });
		}
		await expect(end).toBeVisible({ timeout: 1_000 });
	}).toPass({ timeout: 60_000 });
	await end.click();
	await facilitator.getByRole('button', { name: 'Ja, sluit de avond' }).click();
	await expect(wall.getByText('De controlecode van deze avond:')).toBeVisible();
	const id = new URL(facilitator.url()).pathname.split('/')[3] ?? '';
	const logOf = async () => {
		const answer = await facilitator.request.get(`/avonden/${id}/logboek`);
		return (await answer.json()) as { lines: { kind: string; at: string; seq: number }[] };
	};
	// Seldom: a log is handed out a few times a minute.
	await expect
		.poll(async () => (await logOf()).lines.map(({ kind }) => kind), {
			...{ timeout: 60_000, intervals: [5_000] }
		})
		.toContain('computed');
	const { lines } = await logOf();
	const cards = lines.filter(({ kind }) => kind === 'act');
	const computed = lines.find(({ kind }) => kind === 'computed');
	expect(cards).toHaveLength(3);
	// All of it was received while the other thread was still at it.
	for (const { seq } of cards) expect(seq).toBeLessThan(computed?.seq ?? 0);
	expect(Math.max(...waits)).toBeLessThan(2_000);
});
