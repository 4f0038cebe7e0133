/** The page about the protocol, held against a running server by a client that knows nothing but that page. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FollowedPage, waitFor } from '../support/protocol/follow-page.ts';
import { readBlocks } from '../support/protocol/read-page.ts';
import { startLiveApp } from './live-app.ts';
import { startSite, type SiteServer } from './site-server.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const blocks = readBlocks(readFileSync(`${docs}/protocol.md`, 'utf8'));
const schema = JSON.parse(readFileSync(`${docs}/protocol.schema.json`, 'utf8')) as {
	$defs: Record<string, never>;
};
const limits = blocks.find(({ kind }) => kind === 'limits')?.content as Record<string, number>;
const someone = blocks.find(({ kind }) => kind === 'act')?.who ?? '';

let site: SiteServer;
beforeAll(async () => {
	site = await startSite();
}, 120_000);
afterAll(() => site.stop());

describe.each([
	['over sockets', false],
	['with forms wherever there is one', true]
] as const)('the evening of the page, %s', (_, byForm) => {
	it('goes as the page says, message by message', { timeout: 120_000 }, async () => {
		const page = new FollowedPage(blocks, site, byForm);
		await page.follow();
		expect(page.differences).toEqual([]);
		expect(page.compared).toBeGreaterThan(100);
		const wall = await page.someone('wall');
		const views = wall.heard.filter(({ event }) => event === 'view');
		expect(views.length).toBeGreaterThan(10);
		const view = z.fromJSONSchema(schema.$defs.view as never);
		for (const { content } of views) expect(view.safeParse(content).error).toBeUndefined();
		page.close();
	});
});

describe('the limits of the page', () => {
	it('hold', { timeout: 60_000 }, async () => {
		const upToLooking = blocks.findIndex(({ kind }) => kind === 'hello-refused');
		const page = new FollowedPage(blocks.slice(0, upToLooking), site, false);
		await page.follow();
		const phone = await page.someone(someone);
		const ended = new Promise((done) => phone.socket.once('disconnect', done));
		const { messagesPerSecond = 0, floodMessages = 0, messageBytes = 0 } = limits;
		const replies = Array.from({ length: messagesPerSecond + 1 }, () => phone.say('look', null));
		const refused = (await Promise.all(replies)).filter((reply) => 'refusal' in (reply as object));
		expect(refused).toEqual([{ ok: false, refusal: 'too-fast' }]);
		for (let sent = 0; sent < floodMessages + messagesPerSecond; sent += 1)
			phone.socket.emit('look');
		expect(await ended).toBe('io server disconnect');
		const why = await waitFor(() => phone.heard.find(({ event }) => event === 'refused'));
		expect(why?.content).toBe('too-fast');

		const wall = await page.someone('wall');
		const cut = new Promise((done) => wall.socket.once('disconnect', done));
		wall.socket.emit('look', 'x'.repeat(messageBytes));
		expect(await cut).toBe('transport close');
		page.close();
	});
});

it('a server that ends says so as the page says', { timeout: 60_000 }, async () => {
	const ending = await startLiveApp();
	const { code } = await ending.planEvening();
	const wall = await ending.connect({ code, audience: 'wall' });
	const said = new Promise((heard) => wall.once('leaving', heard));
	const ended = ending.app.close();
	const onPage = blocks.find(({ kind }) => kind === 'leaving')?.content;
	expect(onPage).toBeDefined();
	expect(await said).toEqual(onPage);
	wall.close();
	await ended;
	// What is closed already.
	await ending.close().catch(() => null);
});
