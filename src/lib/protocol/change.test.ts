import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from './change.ts';
import { findChange } from './find-change.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const overTheWire = (change: Change | null) => json(change) as Change | null;

/** Lists of things with ids, among all else that JSON can be. */
const card = fc.record({
	id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
	supporters: fc.nat(3),
	text: fc.record({ text: fc.option(fc.string({ maxLength: 5 })) })
});
const value = fc.oneof(
	fc.record({
		cards: fc.uniqueArray(card, { selector: ({ id }) => id }),
		wall: fc.option(fc.record({ blank: fc.boolean() }, { requiredKeys: [] })),
		order: fc.array(fc.nat(2))
	}),
	fc.jsonValue()
);

const cards = Array.from({ length: 50 }, (_, number) => ({
	id: `card-${number}`,
	text: `Wat er op kaartje ${number} staat`,
	supporters: 0
}));

describe('a change', () => {
	it('makes the view after it of the view before it, whatever these are', () => {
		fc.assert(
			fc.property(value, value, (one, other) => {
				const [before, after] = [json(one), json(other)];
				const change = overTheWire(findChange(before, after));
				expect(change === null ? before : applyChange(before, change)).toEqual(after);
				// Nothing is said of what stayed the same.
				expect(findChange(after, json(after))).toBeNull();
			}),
			{ numRuns: 2_000 }
		);
	});

	it('carries one new card and one more "ook ik", not the list', () => {
		const after = cards.map((one) => (one.id === 'card-7' ? { ...one, supporters: 1 } : one));
		after.unshift({ id: 'card-new', text: 'Een bankje', supporters: 0 });
		const change = findChange({ seq: 4, cards }, { seq: 6, cards: after });
		expect(JSON.stringify(change).length).toBeLessThan(200);
		expect(applyChange({ seq: 4, cards }, change as Change)).toEqual({ seq: 6, cards: after });
	});

	it('leaves the objects that it does not name as they are, so that a screen need not draw them', () => {
		const before = { cards, wall: { dark: true } };
		const after = {
			cards: [...cards.slice(1), { ...cards[0], supporters: 2 }],
			wall: { dark: true }
		};
		const made = applyChange(before, findChange(before, after) as Change) as typeof before;
		expect(made.wall).toBe(before.wall);
		expect(made.cards[0]).toBe(cards[1]);
		expect(made.cards.at(-1)).toEqual({ ...cards[0], supporters: 2 });
	});

	it('is refused by a value that it was not made for', () => {
		expect(() => applyChange('words', { list: [[0, 1]] })).toThrow();
		expect(() => applyChange([1], { at: { cards: { is: [] } } })).toThrow();
	});
});
