import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { readWrittenWords, wordFields } from '#lib/domain/written-words.ts';

describe('words that a phone gives back when they were refused', () => {
	it.each(activities)('are all that one can write in $name', ({ textFields }) => {
		expect(textFields.filter((name) => !(wordFields as readonly string[]).includes(name))).toEqual(
			[]
		);
	});

	it('are words alone, no choices', () => {
		const action = { kind: 'propose', id: '1', title: 'Buurttuin', what: 'Zaaien', needed: ' ' };
		expect(readWrittenWords(action)).toEqual(['Buurttuin', 'Zaaien']);
		expect(readWrittenWords(null)).toEqual([]);
	});
});
