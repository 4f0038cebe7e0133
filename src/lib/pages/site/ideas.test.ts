import { describe, expect, it } from 'vitest';
import { chooseIdeas, readChoice, readIdeas, writeChoice, type ShownIdea } from './ideas.ts';

const idea = (more: Partial<ShownIdea>): ShownIdea => ({
	...{ id: '1', href: '/initiatieven/1?avond=a', title: 'Samen koken', isReworded: false },
	...{ state: 'received', since: '2026-11-26T21:00:00.000Z', dueOn: '2026-12-24', daysLate: 0 },
	...{ wijk: { name: 'De Riet', slug: 'de-riet' }, heldAt: new Date('2026-11-26T18:30:00Z') },
	...more
});

const read = (query: string) => readChoice(new URLSearchParams(query), ['de-riet', 'aadorp']);

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
		expect(read('jaar=twee').year).toBeNull();
		expect(read('wijk=de-reit').wijk).toBeNull();
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
	const [shown] = await readIdeas({
		initiatives: { listPublic: async () => [listed] },
		kompas: { listWijken: async () => [] }
	} as never);
	expect(shown).toMatchObject({ title: null, wijk: { name: 'WK99', slug: 'WK99' } });
});
