import { expect, it } from 'vitest';
import { isSamePress } from './same-press.ts';

const first = { at: 1_000, x: 900, y: 740 };

it('a double click is one press, also when the hand trembles', () => {
	expect(isSamePress({ at: 1_180, x: 912, y: 745 }, first)).toBe(true);
});

it('who looked and pressed again is heard', () => {
	expect(isSamePress({ at: 1_700, x: 900, y: 740 }, first)).toBe(false);
});

it('another button right after is another press', () => {
	expect(isSamePress({ at: 1_180, x: 380, y: 430 }, first)).toBe(false);
	expect(isSamePress(first, null)).toBe(false);
});
