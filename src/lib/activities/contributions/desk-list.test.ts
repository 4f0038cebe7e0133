import { describe, expect, it } from 'vitest';
import { everything, keepOrder, listTaken, listWanted } from './desk-list.ts';
import type { ConsoleCard } from './seeing.ts';

const card = (id: string, text: string, about: Partial<ConsoleCard> = {}): ConsoleCard => ({
	...{ id, text: { textId: id, text }, mood: 'better', theme: 'environment', supporters: 0 },
	...{ standing: 'shown', clusterId: null },
	...about
});

const cards = [
	card('bin', 'Zakken naast de container', { supporters: 2 }),
	card('café', 'Een café in het park', { mood: 'wish', theme: 'amenities' }),
	card('name', 'Piet maakt lawaai', { standing: 'held' }),
	card('lamp', 'Geen licht in het park', { supporters: 5, theme: null }),
	card('laid', 'Te hard rijden', { clusterId: 'pile' }),
	card('gone', 'Dit hoort hier niet', { standing: 'hidden' })
];
const list = (wanted: Partial<typeof everything>) =>
	listWanted(cards, { ...everything, ...wanted }).map(({ id }) => id);

describe('cards on the desk', () => {
	it('are those that lie on their own, with most support first', () => {
		expect(list({})).toEqual(['lamp', 'bin', 'café']);
		expect(list({ sort: 'newest' })).toEqual(['lamp', 'café', 'bin']);
	});

	it('are found by what they say, however it is typed', () => {
		expect(list({ search: 'CAFE park' })).toEqual(['café']);
		expect(list({ search: 'zwembad' })).toEqual([]);
	});

	it('are found by kind, by theme, by where they lie and by whether they wait', () => {
		expect(list({ mood: 'wish' })).toEqual(['café']);
		expect(list({ theme: 'environment' })).toEqual(['bin']);
		expect(list({ place: 'held' })).toEqual(['name']);
		expect(list({ place: 'laid' })).toEqual(['laid']);
		expect(list({ place: 'laid', clusterId: 'other' })).toEqual([]);
	});

	it('stay where they lie while support comes in, and new ones come last', () => {
		const now = listWanted(cards, everything);
		expect(keepOrder(now, ['café', 'bin']).map(({ id }) => id)).toEqual(['café', 'bin', 'lamp']);
	});

	it('are taken when another console laid them in a topic after they were ticked', () => {
		const taken = (ticked: string[], laid: string[]) =>
			listTaken(cards, ticked, laid).map(({ id }) => id);
		expect(taken(['laid', 'bin'], [])).toEqual(['laid']);
		expect(taken(['laid', 'bin'], ['laid', 'bin'])).toEqual([]);
		expect(taken(['bin'], [])).toEqual([]);
	});
});
