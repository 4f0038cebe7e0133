/**
 * `npm run bench -- page`: a weak phone on a slow line. A real browser, its processor four times as slow, everything over a proxy as slow
 * as "Slow 4G" (`slow-line.ts`). `BENCH_FILES=1` also names what moved.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { bringBrowser } from '../browser.ts';
import { closeStep, logIn, openExample, openNext } from '../e2e/leading.ts';
import { startServer } from '../e2e/server.ts';
import { median, percentile, report, round } from './measure.ts';
import {
	countBytes,
	measureShift,
	readPainted,
	readPresses,
	slowDown,
	slowness,
	watchVitals
} from './page-meter.ts';
import { slow4G, SlowLine } from './slow-line.ts';

const kB = 1_000;
/** Bytes, milliseconds, and the part of the window that moved times how far. */
const limits: Record<string, number> = {
	'front: script': 80 * kB,
	'join: all': 110 * kB,
	'front: largest paint': 2_000,
	'wijk: largest paint': 2_000,
	'join: largest paint': 2_000,
	'draft: largest paint': 2_000,
	'cards: press to paint': 200
};
const mostShift = 0.02;

interface Row {
	what: string;
	value: number;
	limit: number | null;
	ok: boolean;
}

class Table {
	readonly rows: Row[] = [];

	note(what: string, value: number, limit = limits[what] ?? null): void {
		const row = { what, value: round(value, value < 1 ? 3 : 0), limit };
		this.rows.push({ ...row, ok: limit === null || value <= limit });
	}

	get ok(): boolean {
		return this.rows.every(({ ok }) => ok);
	}
}

const phone = { viewport: { width: 360, height: 740 }, locale: 'nl-NL', hasTouch: true };

async function openPhone(browser: Browser, origin: string): Promise<Page> {
	const context = await browser.newContext({
		...phone,
		baseURL: origin,
		// In a hall without https a phone gets gzip.
		extraHTTPHeaders: { 'accept-encoding': 'gzip' }
	});
	const page = await context.newPage();
	await watchVitals(page);
	return page;
}

/** First visits, each with an empty memory; the middle one counts. */
async function visit(table: Table, browser: Browser, origin: string, name: string, path: string) {
	const visits: { painted: number; all: number; script: number }[] = [];
	for (let time = 1; time <= 3; time += 1) {
		const page = await openPhone(browser, origin);
		const session = await slowDown(page);
		const bytes = await countBytes(session);
		await page.goto(path, { waitUntil: 'networkidle' });
		visits.push({ painted: await readPainted(page), ...bytes });
		await page.context().close();
	}
	for (const [what, key] of [
		['all', 'all'],
		['script', 'script'],
		['largest paint', 'painted']
	] as const) {
		table.note(`${name}: ${what}`, median(visits.map((one) => one[key])));
	}
}

async function showResult(facilitator: Page): Promise<void> {
	await closeStep(facilitator);
	await facilitator.getByRole('button', { name: 'Toon de uitslag' }).press('Enter');
	await facilitator.getByRole('button', { name: 'Verberg de uitslag' }).waitFor();
}

/** Presses and types as people do, while cards of others come in. */
async function pressWhileCardsCome(page: Page, times: number): Promise<number[]> {
	const alsoMe = page.getByRole('button', { name: 'Ook ik' });
	await alsoMe.nth(2).waitFor();
	const field = page.getByLabel('Uw kaartje');
	for (let time = 0; time < times; time += 1) {
		await alsoMe.first().tap();
		await page.waitForTimeout(500);
		await field.press('End');
		await field.pressSequentially('licht ', { delay: 120 });
		await page.waitForTimeout(500);
	}
	return readPresses(page);
}

async function holdEvening(
	table: Table,
	browser: Browser,
	facilitator: Page,
	{ origin, code }: { origin: string; code: string },
	quick: boolean
): Promise<void> {
	const page = await openPhone(browser, origin);
	await page.goto(`/doe-mee/${code}`);
	await page.getByRole('radio', { name: 'Bewoner' }).check();
	await page.getByRole('button', { name: 'Ik doe mee' }).click();
	await page.getByRole('button', { name: 'Lees voor' }).waitFor();
	await slowDown(page);
	async function shift(what: string, happen: () => Promise<void>): Promise<void> {
		const { shift, moved } = await measureShift(page, happen);
		table.note(`${what}: shift`, shift, mostShift);
		if (process.env.BENCH_FILES) report({ what, moved });
	}
	await facilitator.getByLabel(/Hoeveel nepbewoners/).fill(quick ? '10' : '100');
	await facilitator.getByRole('button', { name: 'Laat ze binnen' }).click();
	await facilitator.getByRole('button', { name: 'Begin de avond' }).click();

	await shift('recognise opens', () => openNext(facilitator, 'Herkent u dit?'));
	await page.getByRole('button', { name: 'Herken ik', exact: true }).first().tap();
	await page.waitForTimeout(8_000);
	await shift('recognise shown', () => showResult(facilitator));
	await shift('cards open', () => openNext(facilitator, 'Kaartjes'));
	const presses = await pressWhileCardsCome(page, quick ? 2 : 12);
	table.note('cards: press to paint', percentile(presses, 0.98));
	await shift('cards shown', () => showResult(facilitator));
	await shift('priorities open', () => openNext(facilitator, 'Prioriteiten'));
	await page.waitForTimeout(5_000);
	await shift('priorities shown', () => showResult(facilitator));
	await page.context().close();
}

export async function run(quick: boolean): Promise<boolean> {
	const executablePath = bringBrowser();
	let port = 0;
	const line = await SlowLine.listen(() => port, slow4G);
	const server = await startServer({ ORIGIN: line.origin });
	port = Number(new URL(server.origin).port);
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const table = new Table();
	try {
		const context = await browser.newContext({ baseURL: line.origin, locale: 'nl-NL' });
		const facilitator = await context.newPage();
		facilitator.setDefaultTimeout(60_000);
		await facilitator.goto('/wijkopgaven');
		const pathOf = (start: string) =>
			facilitator.locator(`main a[href^="${start}"]`).first().getAttribute('href');
		const draft = (await pathOf('/wijkopgaven/')) ?? '';
		await facilitator.goto('/wijken');
		const wijk = (await pathOf('/wijken/')) ?? '';
		await logIn(facilitator, server.login);
		const code = await openExample(facilitator);
		for (const [name, path] of [
			['front', '/'],
			['wijk', wijk],
			['join', `/doe-mee/${code}`],
			['draft', draft]
		] as const) {
			await visit(table, browser, line.origin, name, path);
		}
		await holdEvening(table, browser, facilitator, { origin: line.origin, code }, quick);
	} finally {
		await browser.close();
		await server.stop();
		line.close();
	}
	report({ bench: 'page', slowness, line: slow4G, rows: table.rows, ok: table.ok });
	console.table(table.rows);
	return table.ok;
}
