/** What a browser tells of a page: when its largest part was painted, what moved by itself, and how long a press took to be seen. */
import type { CDPSession, Page } from '@playwright/test';

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

export const readPainted = async (page: Page) => (await read(page)).painted;
export const readPresses = async (page: Page) => Object.values((await read(page)).presses);

/** How far the page moved by itself while something happened, and within the pause after it. */
export async function measureShift(
	page: Page,
	happen: () => Promise<void>,
	pause = 3_000
): Promise<{ shift: number; moved: string[] }> {
	const begin = await page.evaluate(() => performance.now());
	await happen();
	await page.waitForTimeout(pause);
	const shifts = (await read(page)).shifts.filter(({ at }) => at >= begin);
	return {
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts
			.toSorted((a, b) => b.value - a.value)
			.flatMap(({ moved }) => moved)
			.slice(0, 6)
	};
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
