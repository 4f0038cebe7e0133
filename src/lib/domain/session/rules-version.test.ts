import { expect, it } from 'vitest';
import { readRules } from './rules-version.ts';

/** What a file says that claims a version, of an evening that was opened and closed with others. */
function read(claimed: number, opened: number | null, closed: number | null): number {
	const line = (kind: 'open-doors' | 'close-session', rules: number | null) => ({
		...{ kind, payload: rules === null ? {} : { rules } }
	});
	return readRules({
		rules: claimed,
		lines: [line('open-doors', opened), line('close-session', closed)]
	});
}

it('believes no version beside a log that names it inside its chain', () => {
	expect(read(7, 8, 8)).toBe(8);
	expect(read(8, 7, 7)).toBe(7);
	expect(read(9, 8, 8)).toBe(8);
});

it('believes the file between the two of an evening that went on over a new version', () => {
	expect([6, 7, 8, 9].map((claimed) => read(claimed, 7, 8))).toEqual([7, 7, 8, 8]);
	// It began before versions were named.
	expect([7, 8, 9].map((claimed) => read(claimed, null, 8))).toEqual([7, 8, 8]);
});

it('has nothing but the file for a log of before, and for one that stops early', () => {
	expect(read(3, null, null)).toBe(3);
	expect(readRules({ rules: 3, lines: [] })).toBe(3);
	expect(read(3, 4, null)).toBe(4);
});
