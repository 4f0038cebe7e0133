/** What a browser tells of a page: when its largest part was painted, what moved by itself, and how long a press took to be seen. */
import type { Browser, CDPSession, Page } from '@playwright/test';

/** How much slower than this machine's a weak phone's processor is. */
export const slowness = 4;

interface Shift {
	value: number;
	at: number;
	/** What moved, for who wants to know why. */
	moved: string[];
}

interface Vitals {
	painted: number;
	shifts: Shift[];
	/** The longest of each press, in milliseconds. */
	presses: Record<string, number>;
}

interface Bytes {
	all: number;
	script: number;
}

type Observed = PerformanceEntry & {
	value: number;
	hadRecentInput: boolean;
	interactionId: number;
	sources?: { node: Element | null }[];
};

const read = (page: Page) => page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

/** Before the page is opened. */
export async function watchVitals(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const vitals: Vitals = { painted: 0, shifts: [], presses: {} };
		(window as unknown as { vitals: Vitals }).vitals = vitals;
		const watch = (type: string, note: (entry: Observed) => void) =>
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) note(entry as Observed);
			}).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
		const name = (node: Element | null) =>
			node
				? `${node.nodeName.toLowerCase()}.${node.className} ${node.textContent.slice(0, 30)}`
				: '';
		watch('largest-contentful-paint', ({ startTime }) => (vitals.painted = startTime));
		watch('layout-shift', ({ value, startTime, hadRecentInput, sources = [] }) => {
			if (hadRecentInput) return;
			vitals.shifts.push({ value, at: startTime, moved: sources.map(({ node }) => name(node)) });
		});
		watch('event', ({ interactionId, duration }) => {
			if (!interactionId) return;
			vitals.presses[interactionId] = Math.max(vitals.presses[interactionId] ?? 0, duration);
		});
	});
}

/** A phone that was never here, in a hall without https: there it gets gzip. */
export async function openPhone(browser: Browser, origin: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		locale: 'nl-NL',
		hasTouch: true,
		baseURL: origin,
		extraHTTPHeaders: { 'accept-encoding': 'gzip' }
	});
	const page = await context.newPage();
	await watchVitals(page);
	return page;
}

export const readPainted = async (page: Page) => (await read(page)).painted;
export const readPresses = async (page: Page) => Object.values((await read(page)).presses);

interface Shifted {
	shift: number;
	moved: string[];
}

/** How far pages moved by themselves while something happened, and within the pause after it. */
export async function measureShifts<Name extends string>(
	pages: Record<Name, Page>,
	happen: () => Promise<void>,
	pause = 3_000
): Promise<Record<Name, Shifted>> {
	const begun = await ofEach(pages, (page) => page.evaluate(() => performance.now()));
	await happen();
	await new Promise((done) => setTimeout(done, pause));
	return ofEach(pages, async (page, name) => {
		const shifts = (await read(page)).shifts.filter(({ at }) => at >= begun[name]);
		return {
			shift: shifts.reduce((sum, { value }) => sum + value, 0),
			moved: shifts
				.toSorted((a, b) => b.value - a.value)
				.flatMap(({ moved }) => moved)
				.slice(0, 6)
		};
	});
}

async function ofEach<Name extends string, Value>(
	pages: Record<Name, Page>,
	work: (page: Page, name: Name) => Promise<Value>
): Promise<Record<Name, Value>> {
	const names = Object.keys(pages) as Name[];
	const values = names.map(async (name) => [name, await work(pages[name], name)] as const);
	return Object.fromEntries(await Promise.all(values)) as Record<Name, Value>;
}

export async function slowDown(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
	return session;
}

/** Counts what comes over the line from now on, as it came: compressed, with its headers. */
export async function countBytes(session: CDPSession): Promise<Bytes> {
	const bytes: Bytes = { all: 0, script: 0 };
	const scripts = new Set<string>();
	session.on('Network.responseReceived', ({ requestId, response }) => {
		if (new URL(response.url).pathname.endsWith('.js')) scripts.add(requestId);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.all += encodedDataLength;
		if (scripts.has(requestId)) bytes.script += encodedDataLength;
	});
	await session.send('Network.enable');
	return bytes;
}
