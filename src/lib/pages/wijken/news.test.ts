import { describe, expect, it } from 'vitest';
import type { ShownIdea } from '#lib/pages/site/ideas.ts';
import { texts as lives } from '#lib/texts/nl/initiatives.ts';
import { texts as kompas } from '#lib/texts/nl/kompas.ts';
import { readNews } from './news.ts';
import { writeFeed } from './write-feed.ts';

const evening = (id: string, publishedAt: string) => ({
	...{ id, title: `Avond ${id}` },
	publishedAt: new Date(publishedAt)
});

const idea = (id: string, state: ShownIdea['state'], since: string | null, title: string | null) =>
	({ id, href: `/initiatieven/${id}`, state, since, title }) as ShownIdea;

const ideas = [
	idea('a', 'feasible', '2026-12-05T10:00:00Z', 'Koffietafel van mevrouw Jansen'),
	idea('b', 'received', '2026-12-06T10:00:00Z', 'Wacht nog'),
	idea('c', 'idea', null, 'Nog nergens'),
	idea('d', 'settled', '2026-12-01T10:00:00Z', null)
];

const desk = (...evenings: object[]) =>
	({ desk: { listPublished: async () => evenings } }) as unknown as Parameters<typeof readNews>[0];

const read = () => readNews(desk(evening('1', '2026-12-03T10:00:00Z')), 'WK1', ideas);

describe('the news of a wijk', () => {
	it('is what came out and what was decided, the newest first', async () => {
		expect((await read()).map(({ href, title }) => [href, title])).toEqual([
			['/initiatieven/a', 'Koffietafel van mevrouw Jansen'],
			['/avonden/1', 'Avond 1'],
			['/initiatieven/d', null]
		]);
	});

	it('has the newest five', async () => {
		const days = ['01', '02', '03', '04', '05', '06', '07'];
		const many = desk(...days.map((day) => evening(day, `2026-12-${day}T10:00:00Z`)));
		expect((await readNews(many, 'WK1', [])).map(({ href }) => href)).toEqual(
			['07', '06', '05', '04', '03'].map((day) => `/avonden/${day}`)
		);
	});
});

describe('its feed', () => {
	const write = (items: Awaited<ReturnType<typeof readNews>>) =>
		writeFeed(items, {
			wijk: { name: 'De Riet', slug: 'de-riet' },
			origin: 'https://wijk.example',
			language: 'nl',
			news: kompas.news,
			states: lives.states
		});

	it('says what happened and when, and nothing that people wrote: a reader keeps it for ever', async () => {
		const feed = write(await read());
		expect(feed).not.toMatch(/Jansen|Koffietafel|Avond 1/);
		expect(feed).toContain('Over een idee: Kan doorgaan');
		expect(feed).toContain('<updated>2026-12-05T10:00:00.000Z</updated>');
	});

	it('has an idea that goes on as a new entry', async () => {
		const idsOf = (feed: string) =>
			[...feed.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id);
		const before = idsOf(write(await readNews(desk(), 'WK1', ideas)));
		const goesOn = [idea('a', 'inProgress', '2026-12-20T10:00:00Z', 'Koffietafel')];
		const after = idsOf(write(await readNews(desk(), 'WK1', goesOn)));
		expect(before).toContain('https://wijk.example/initiatieven/a#feasible');
		expect(after).toEqual(['https://wijk.example/initiatieven/a#inProgress']);
	});

	it('is a feed also where nothing happened', () => {
		expect(write([])).toContain('<title>');
	});
});
