/**
 * How still a phone and the wall stand during an evening: as a step comes, while others answer, when one's own answer is received, as the
 * step is closed and as its result comes, and when the internet goes and comes back.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { closeStep, openNext } from '../e2e/leading.ts';
import { percentile, report } from './measure.ts';
import { measureShifts, openPhone, readPresses, slowDown, watchVitals } from './page-meter.ts';
import type { Rows } from './page-rows.ts';
import type { SlowLine } from './slow-line.ts';

interface Evening {
	/** On the console of a practice evening with its doors open. */
	facilitator: Page;
	line: SlowLine;
	code: string;
	quick: boolean;
}

interface Step {
	name: string;
	title: string;
	/** What somebody with a phone does in it. */
	answer: (phone: Page) => Promise<void>;
}

const choose = async (phone: Page) => phone.locator('label:has([name="choice"])').first().tap();
const send = (phone: Page, name: string | RegExp) =>
	phone.getByRole('button', { name }).first().tap();

const steps: Step[] = [
	{ name: 'recognise', title: 'Herkent u dit?', answer: (phone) => send(phone, /^Herken ik/) },
	{
		name: 'cards',
		title: 'Kaartjes',
		async answer(phone) {
			await phone.locator('label', { hasText: /^\s*Wens\s*$/ }).tap();
			await phone.getByLabel('Uw kaartje').fill('Meer licht op het pad');
			await send(phone, 'Verstuur mijn kaartje');
		}
	},
	{
		name: 'priorities',
		title: 'Prioriteiten',
		async answer(phone) {
			await choose(phone);
			await send(phone, 'Verstuur mijn keuze');
		}
	},
	{
		name: 'initiatives',
		title: 'Initiatieven',
		answer: (phone) => send(phone, /^Ik help mee/)
	},
	{
		name: 'choice',
		title: 'Een keuze',
		async answer(phone) {
			await choose(phone);
			await send(phone, /^Verstuur/);
		}
	}
];

/** The example has no such step. */
async function addChoice(facilitator: Page): Promise<void> {
	const console = facilitator.url();
	await facilitator.goto(console.replace('/live', '/stappen/nieuw?werkvorm=choice'));
	await facilitator.getByLabel('Naam van de stap').fill('Een keuze');
	await facilitator.getByLabel('Vraag', { exact: true }).fill('Komt er een plein?');
	const place = facilitator.locator('[name="before"]');
	const last = place.locator('option', { hasText: 'Afsluiting' }).first();
	await place.selectOption(await last.getAttribute('value'));
	await facilitator.locator('main form button').first().press('Enter');
	await facilitator.waitForURL(console);
	await facilitator.getByText('Verbonden', { exact: true }).waitFor();
}

async function showResult(facilitator: Page): Promise<void> {
	await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
	await facilitator.getByRole('button', { name: 'Verberg de uitslag' }).waitFor();
}

/** How long it takes from a press on this button until its card says that the server has it. */
function timeReceived(alsoMe: Locator): Promise<number> {
	return alsoMe.evaluate(
		(button) =>
			new Promise<number>((done) => {
				const box = button.closest('.also');
				if (!box) throw new Error('A button to support a card stands in its part of that card');
				let pressed = 0;
				button.addEventListener('click', () => (pressed = performance.now()), { once: true });
				new MutationObserver((_, observer) => {
					if (!box.querySelector('summary')) return;
					observer.disconnect();
					done(performance.now() - pressed);
				}).observe(box, { childList: true, subtree: true });
			})
	);
}

/** Presses and types as people do, while cards of others come in. */
async function pressWhileCardsCome(
	page: Page,
	times: number
): Promise<{ presses: number[]; received: number[] }> {
	const received: number[] = [];
	const alsoMe = page.getByRole('button', { name: 'Ook ik' });
	await alsoMe.nth(2).waitFor();
	const field = page.getByLabel('Uw kaartje');
	for (let time = 0; time < times; time += 1) {
		const isReceived = timeReceived(alsoMe.first());
		await alsoMe.first().tap();
		received.push(await isReceived);
		await page.waitForTimeout(500);
		await field.press('End');
		await field.pressSequentially('licht ', { delay: 120 });
		await page.waitForTimeout(500);
	}
	return { presses: await readPresses(page), received };
}

export async function holdEvening(rows: Rows, browser: Browser, evening: Evening): Promise<void> {
	const { facilitator, line, code, quick } = evening;
	const { origin } = line;
	await addChoice(facilitator);
	const phone = await openPhone(browser, origin);
	await phone.goto(`/doe-mee/${code}`);
	await phone.getByRole('radio', { name: 'Bewoner' }).check();
	await phone.getByRole('button', { name: 'Ik doe mee' }).click();
	await phone.getByRole('button', { name: 'Lees voor' }).waitFor();
	await slowDown(phone);
	const wall = await browser.newPage({ viewport: { width: 1920, height: 1080 }, baseURL: origin });
	await watchVitals(wall);
	await wall.goto(`/scherm/${code}`);

	async function shift(what: string, happen: () => Promise<void>, pause?: number): Promise<void> {
		for (const [which, { shift, moved }] of Object.entries(
			await measureShifts({ phone, wall }, happen, pause)
		)) {
			rows.note(`${what} on the ${which}: shift`, shift);
			if (process.env.BENCH_FILES) report({ what, which, shift, moved });
		}
	}
	await facilitator.getByLabel(/Hoeveel nepbewoners/).fill(quick ? '10' : '100');
	await facilitator.getByRole('button', { name: 'Laat ze binnen' }).click();
	await shift('message opens', () =>
		facilitator.getByRole('button', { name: 'Begin de avond' }).click()
	);
	for (const { name, title, answer } of steps) {
		await shift(`${name} opens`, () => openNext(facilitator, title));
		await shift(`${name} of others`, async () => undefined, quick ? 2_000 : 6_000);
		if (name === 'cards') {
			const { presses, received } = await pressWhileCardsCome(phone, quick ? 2 : 12);
			rows.note('cards: press to paint', percentile(presses, 0.98));
			rows.note('cards: “Ook ik” to received', percentile(received, 0.98));
		}
		await shift(`${name} answered`, () => answer(phone), 4_000);
		if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/${name}-a.png` });
		await shift(`${name} closed`, () => closeStep(facilitator));
		if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/${name}-c.png` });
		await shift(`${name} shown`, () => showResult(facilitator));
		if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
	}
	const isCutOff = phone.getByText('Geen internet.').first();
	await shift('no internet', async () => {
		line.cut();
		await isCutOff.waitFor();
	});
	if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/cut.png` });
	await shift('internet again', async () => {
		line.mend();
		await isCutOff.waitFor({ state: 'detached' });
	});
	await phone.context().close();
	await wall.close();
}
