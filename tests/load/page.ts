/**
 * `npm run bench -- page`: a weak phone on a slow line. A real browser, its processor four times as slow, everything over a proxy as slow
 * as "Slow 4G" (`slow-line.ts`). `BENCH_FILES=1` also names what moved.
 */
import { chromium, type Browser } from '@playwright/test';
import { bringBrowser } from '../browser.ts';
import { logIn, openExample } from '../e2e/leading.ts';
import { startServer } from '../e2e/server.ts';
import { median, report } from './measure.ts';
import { holdEvening } from './page-evening.ts';
import { countBytes, openPhone, readPainted, slowDown, slowness } from './page-meter.ts';
import { Rows } from './page-rows.ts';
import { slow4G, SlowLine } from './slow-line.ts';

/** First visits, each with an empty memory; the middle one counts. */
async function visit(rows: Rows, browser: Browser, origin: string, name: string, path: string) {
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
		rows.note(`${name}: ${what}`, median(visits.map((one) => one[key])));
	}
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
	const rows = new Rows();
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
			await visit(rows, browser, line.origin, name, path);
		}
		await holdEvening(rows, browser, { facilitator, line, code, quick });
	} finally {
		await browser.close();
		await server.stop();
		line.close();
	}
	report({ bench: 'page', slowness, line: slow4G, rows: rows.list, ok: rows.ok });
	console.table(rows.list);
	return rows.ok;
}
