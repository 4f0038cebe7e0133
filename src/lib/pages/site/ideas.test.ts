import { describe, expect, it } from 'vitest';
import {
	chooseIdeas,
	isOffered,
	readChoice,
	readCityIdeas,
	writeChoice,
	type Offered,
	type ShownIdea
} from './ideas.ts';

const idea = (more: Partial<ShownIdea>): ShownIdea => ({
	...{ id: '1', href: '/initiatieven/1?avond=a', title: 'Samen koken', isReworded: false },
	...{ state: 'received', since: '2026-11-26T21:00:00.000Z', dueOn: '2026-12-24', daysLate: 0 },
	...{ wijk: { name: 'De Riet', slug: 'de-riet' }, heldAt: new Date('2026-11-26T18:30:00Z') },
	...more
});

const offered: Offered = {
	wijken: ['de-riet', 'aadorp'].map((slug) => ({ slug, name: slug })),
	states: ['received', 'underReview', 'settled'],
	years: [2027, 2026]
};
const read = (query: string) => readChoice(new URLSearchParams(query), offered);

const choose = (ideas: ShownIdea[], query: string) => chooseIdeas(ideas, read(query)).length;

describe('the choice of a reader', () => {
	it('is by wijk, by what became of it, and by the year of the evening on the clock of the hall', () => {
		const ideas = [
			idea({}),
			idea({ state: 'settled' }),
			idea({ wijk: { name: 'Aadorp', slug: 'aadorp' } }),
			// In Almelo it is 2027 already.
			idea({ heldAt: new Date('2026-12-31T23:30:00Z') })
		];
		expect(choose(ideas, '')).toBe(4);
		expect(choose(ideas, 'wijk=de-riet')).toBe(3);
		expect(choose(ideas, 'wijk=de-riet&stand=settled')).toBe(1);
		expect(choose(ideas, 'jaar=2027')).toBe(1);
		expect(choose(ideas, 'wijk=aadorp&jaar=2027')).toBe(0);
	});

	it('of what nobody can choose is none', () => {
		expect(read('wijk=&stand=constructor&jaar=-1')).toEqual({
			...{ wijk: null, state: null, year: null }
		});
		for (const year of ['twee', '1999', '2026.0']) expect(read(`jaar=${year}`).year).toBeNull();
		// A state of the life that no idea is in, and none can be.
		expect(read('stand=idea').state).toBeNull();
		expect(read('wijk=de-reit').wijk).toBeNull();
	});

	it('has all that was asked for, or not: an empty field asks for nothing', () => {
		const holds = (query: string) => isOffered(new URLSearchParams(query), read(query));
		for (const query of ['', 'wijk=&stand=&jaar=', 'wijk=aadorp&stand=settled&jaar=2026'])
			expect(holds(query)).toBe(true);
		for (const query of ['wijk=de-reit', 'stand=idea', 'jaar=1999&wijk=aadorp'])
			expect(holds(query)).toBe(false);
	});

	it('stands in an address as it was read from one', () => {
		const query = '?wijk=de-riet&stand=underReview&jaar=2026&pagina=2';
		expect(writeChoice(read(query), 2)).toBe(query);
		expect(writeChoice(read(''))).toBe('');
	});
});

it('ideas of a wijk that is not there any more are still listed', async () => {
	const listed = {
		...{ id: 'a:1', proposalId: '1', sessionId: 'a', wijk: 'WK99', title: null, isReworded: false },
		...{ plannedAt: new Date('2026-11-26T18:30:00Z'), openedAt: null },
		...{ state: 'received', since: null, dueOn: null, daysLate: 0 }
	};
	const { ideas, offered } = await readCityIdeas({
		initiatives: { listPublic: async () => [listed] },
		kompas: { listPlaces: async () => [{ code: 'WK1', name: 'Aadorp', slug: 'aadorp' }] }
	} as never);
	expect(ideas[0]).toMatchObject({ title: null, wijk: { name: 'WK99', slug: 'WK99' } });
	expect(offered.wijken.map(({ slug }) => slug)).toEqual(['aadorp', 'WK99']);
	expect(offered.years).toEqual([2026]);
	expect(offered.states).not.toContain('idea');
});
