/** The line between one page and the server, in the hands of a test. */
import type { Page } from '@playwright/test';

export interface Line {
	/** Ends every connection, and lets no new one through. */
	cut(): void;
	/** Swallows everything without a word, also what the server says: a page cannot tell it from a quiet evening. */
	silence(): void;
	/** Keeps back what the server says, as one that is slow; gives how to let it through. */
	hold(): () => void;
	/** How many connections were made. */
	count(): number;
	/** Lets new connections through. One that fell silent stays so, as after another network took over. */
	mend(): void;
}

/** Before the page is opened: only connections that are made afterwards can be held. */
export async function holdLine(page: Page): Promise<Line> {
	let state: 'whole' | 'cut' | 'silent' = 'whole';
	const connections = new Set<{ silence(): void; end(): Promise<void> }>();
	let held: (() => void)[] | null = null;
	let made = 0;
	await page.routeWebSocket(/socket\.io/, (socket) => {
		if (state === 'cut') return void socket.close();
		if (state === 'silent') return;
		const toServer = socket.connectToServer();
		made += 1;
		let isSilent = false;
		connections.add({ silence: () => (isSilent = true), end: () => socket.close() });
		socket.onMessage((message) => isSilent || toServer.send(message));
		toServer.onMessage((message) => {
			if (isSilent) return;
			const deliver = () => socket.send(message);
			if (held) held.push(deliver);
			else deliver();
		});
	});
	await page.route(/socket\.io/, (route) =>
		state === 'whole' ? route.continue() : route.abort('connectionfailed')
	);
	return {
		cut() {
			state = 'cut';
			for (const connection of connections) void connection.end();
			connections.clear();
		},
		silence() {
			state = 'silent';
			for (const connection of connections) connection.silence();
		},
		hold() {
			const keeping: (() => void)[] = [];
			held = keeping;
			return () => {
				held = null;
				for (const deliver of keeping) deliver();
			};
		},
		count: () => made,
		mend() {
			state = 'whole';
		}
	};
}

/** Holds the scripts of a page back, as a slow line does: what there is meanwhile is the page as the server made it. */
export async function holdScripts(page: Page): Promise<() => void> {
	let letThrough: () => void = () => undefined;
	const arrived = new Promise<void>((done) => (letThrough = done));
	await page.route(/_app\/immutable\/.*\.js$/, async (route) => {
		await arrived;
		await route.continue();
	});
	return letThrough;
}

/** Loses every script with these words in it on the way; the others come. Gives how to let them through again. */
export async function loseScripts(page: Page, words = /./): Promise<() => void> {
	let isLost = true;
	await page.route(/_app\/immutable\/.*\.js$/, async (route) => {
		if (!isLost) return route.continue();
		const response = await route.fetch();
		if (words.test(await response.text())) return route.abort('connectionfailed');
		await route.fulfill({ response });
	});
	return () => (isLost = false);
}
