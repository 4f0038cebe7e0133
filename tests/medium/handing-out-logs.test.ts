/** How often the log of an evening is handed out, and how many at a time, at the address where it is. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/texts/language.ts';
import { texts as dutch } from '#lib/texts/nl/recount.ts';
import { texts as english } from '#lib/texts/en/recount.ts';
import { keepExportPace } from '#lib/server/report/export-pace.ts';
import { GET } from '../../src/routes/(site)/avonden/[id]/logboek/+server.ts';

interface House {
	withheld?: boolean;
	phase?: string;
}

/** A server with one evening that is over; its log is so long that it waits for its reader. */
function openHouse({ withheld = false, phase = 'reported' }: House = {}) {
	async function* write() {
		for (let piece = 0; piece < 5; piece += 1) yield 'x'.repeat(1_000);
	}
	const session = { id: 's', phase, plannedAt: new Date('2026-11-26T18:30:00Z') };
	const app = {
		desk: { find: async () => session },
		exports: {
			withheldFrom: async () => (withheld ? 'small-group' : null),
			write: async () => write()
		},
		exportPace: keepExportPace()
	};
	return async (address: string, language: Language = 'nl') => {
		const locals = { app, staff: null, language, may: () => false };
		const event = { params: { id: 's' }, locals, getClientAddress: () => address };
		return GET(event as never);
	};
}

describe('the log of an evening', () => {
	it('goes out to four readers at a time, and the fifth hears when to come back', async () => {
		const ask = openHouse();
		const four = await Promise.all(['1', '2', '3', '4'].map((address) => ask(address)));
		expect(four.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		const fifth = await ask('5');
		expect(fifth.status).toBe(503);
		expect(fifth.headers.get('retry-after')).toBe('10');
		expect(fifth.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(await fifth.text()).toBe(dutch.problems.crowded['too-many']);
		expect((await four[0]?.text())?.length).toBe(5_000);
		await four[1]?.body?.cancel();
		expect([(await ask('5')).status, (await ask('5')).status]).toEqual([200, 200]);
		expect((await ask('5')).status).toBe(503);
	});

	it('goes out to one address thirty times a minute, and to other addresses after that', async () => {
		const ask = openHouse();
		for (let time = 0; time < 30; time += 1) {
			const answer = await ask('hall');
			expect(answer.status).toBe(200);
			await answer.text();
		}
		const refused = await ask('hall', 'en');
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
		expect(await refused.text()).toBe(english.problems.crowded['too-often']);
		expect((await ask('elsewhere')).status).toBe(200);
	});

	it('keeps no turn for who may not have it', async () => {
		const ask = openHouse({ withheld: true });
		for (let time = 0; time < 6; time += 1) {
			const refused = await ask('1');
			expect(refused.status).toBe(403);
			// Also who opened the address by itself reads why, in a sentence.
			expect(await refused.text()).toBe(dutch.withheld['small-group']);
		}
	});

	it('is not there before the evening is over', async () => {
		await expect(openHouse({ phase: 'running' })('1')).rejects.toMatchObject({ status: 404 });
	});
});
