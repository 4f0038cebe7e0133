/** `npm run bench -- phone`: the JavaScript of a phone's first visit to an evening, in a real browser with an empty cache. */
import { chromium, type Browser } from '@playwright/test';
import { bringBrowser } from '../browser.ts';
import { logIn, openExample, openNext } from '../e2e/leading.ts';
import { startServer, type RunningServer } from '../e2e/server.ts';
import { report } from './measure.ts';

const target = 90_000;
/** Browsers ask for brotli over https and on localhost alone: in a hall without https a phone gets gzip. */
const encodings = ['br', 'gzip'] as const;

interface Script {
	url: string;
	body: number;
	headers: number;
}

/** The practice evening of the example, with its doors open. */
async function openDoors(browser: Browser, server: RunningServer) {
	const context = await browser.newContext({ baseURL: server.origin, locale: 'nl-NL' });
	const page = await context.newPage();
	await logIn(page, server.login);
	return { page, path: `/doe-mee/${await openExample(page)}` };
}

/** One new phone: what it downloads on the page where one joins, and with the step that is on after joining. */
async function visit(
	browser: Browser,
	origin: string,
	path: string,
	encoding: string,
	joins: boolean
): Promise<Script[]> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		baseURL: origin,
		locale: 'nl-NL',
		extraHTTPHeaders: { 'accept-encoding': encoding }
	});
	const page = await context.newPage();
	const scripts = new Map<string, Promise<Script>>();
	page.on('requestfinished', (request) => {
		const url = request.url();
		if (!new URL(url).pathname.endsWith('.js') || scripts.has(url)) return;
		scripts.set(
			url,
			request.sizes().then((sizes) => ({
				url,
				body: sizes.responseBodySize,
				headers: sizes.responseHeadersSize
			}))
		);
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	if (joins) {
		await page.getByRole('radio', { name: 'Bewoner' }).check();
		await page.getByRole('button', { name: 'Ik doe mee' }).click();
		await page.getByRole('button', { name: 'Lees voor' }).waitFor();
		await page.waitForLoadState('networkidle');
	}
	const found = await Promise.all(scripts.values());
	await context.close();
	return found;
}

export async function run(): Promise<boolean> {
	const executablePath = bringBrowser();
	const server = await startServer();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const largest: Record<string, number> = {};
	try {
		const { page, path } = await openDoors(browser, server);
		async function measure(moment: string, joins: boolean): Promise<void> {
			for (const encoding of encodings) {
				const scripts = await visit(browser, server.origin, path, encoding, joins);
				const body = scripts.reduce((sum, script) => sum + script.body, 0);
				const headers = scripts.reduce((sum, script) => sum + script.headers, 0);
				largest[encoding] = Math.max(largest[encoding] ?? 0, body);
				report({
					bench: 'phone',
					moment,
					encoding,
					files: scripts.length,
					body,
					withHeaders: body + headers
				});
				if (process.env.BENCH_FILES) {
					for (const script of scripts.toSorted((a, b) => b.body - a.body)) report({ ...script });
				}
			}
		}
		await measure('join', false);
		await page.getByRole('button', { name: 'Begin de avond' }).click();
		await measure('welcome', true);
		await openNext(page, 'Herkent u dit?');
		await measure('recognise', true);
		await openNext(page, 'Kaartjes');
		await measure('contributions', true);
		await openNext(page, 'Prioriteiten');
		await measure('priorities', true);
		await openNext(page, 'Initiatieven');
		await measure('initiatives', true);
	} finally {
		await browser.close();
		await server.stop();
	}
	const ok = Object.values(largest).every((bytes) => bytes <= target);
	report({ bench: 'phone', largest, target, ok });
	return ok;
}
