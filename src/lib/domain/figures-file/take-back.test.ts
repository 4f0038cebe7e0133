import { describe, expect, it } from 'vitest';
import { measure } from '../wijkkompas/worlds.ts';
import { findChanges, kindOf } from './changes.ts';
import { takeBack } from './take-back.ts';

const [was, first, second] = [measure(2020, 62), measure(2020, 58), measure(2020, 55)];

describe('a row beside what is there', () => {
	it('is new, the same, or different in anything that is stored', () => {
		const kind = (row: typeof was) => findChanges([was], [row]).map(kindOf);
		expect(kind(measure(2021, 62))).toEqual(['added']);
		expect(kind({ ...was })).toEqual(['same']);
		const differing = {
			value: 61,
			source: 'x',
			respondents: 5,
			low: 1,
			high: 99,
			boundaryYear: 2020
		};
		for (const [field, value] of Object.entries({ ...differing, status: 'provisional' })) {
			expect([field, ...kind({ ...was, [field]: value })]).toEqual([field, 'changed']);
		}
	});
});

describe('an import that is taken back', () => {
	it('leaves what was there, and nothing where nothing was', () => {
		const added = measure(2024, 50);
		const changes = findChanges([was], [first, added]);
		expect(takeBack(changes, [first, added], [])).toEqual({
			restore: [was],
			remove: [added],
			later: [],
			kept: 0
		});
	});

	it('counts no figure as put back that it had left as it was', () => {
		const taken = takeBack(findChanges([was], [{ ...was }]), [was], []);
		expect(taken).toEqual({ restore: [], remove: [], later: [], kept: 0 });
	});

	it('leaves what somebody changed by hand afterwards', () => {
		const taken = takeBack(findChanges([was], [first]), [second], []);
		expect(taken).toEqual({ restore: [], remove: [], later: [], kept: 1 });
	});

	it('hands what was there on to a later import, so that either order ends in the same place', () => {
		const later = { importId: 'later', ...findChanges([first], [second])[0]! };
		const taken = takeBack(findChanges([was], [first]), [second], [later]);
		expect(taken).toEqual({
			restore: [],
			remove: [],
			later: [{ importId: 'later', change: { before: was, after: second } }],
			kept: 1
		});
		// The later one, taken back then, leads to what was there before both.
		expect(takeBack([taken.later[0]!.change], [second], []).restore).toEqual([was]);
	});

	it('stays where a later import brought the same', () => {
		const later = { importId: 'later', ...findChanges([first], [first])[0]! };
		const taken = takeBack(findChanges([], [first]), [first], [later]);
		expect(taken).toMatchObject({ restore: [], remove: [] });
		expect(taken.later[0]?.change).toEqual({ before: null, after: first });
	});
});
