import { describe, expect, it } from 'vitest';
import { takeStandouts, takeTop } from './top.ts';

const itself = (n: number) => n;
const never = () => false;

describe('the top of a ranking', () => {
	it('is three when nothing speaks for more', () => {
		expect(takeTop([9, 8, 7, 6], itself, never)).toEqual({
			chosen: [9, 8, 7],
			tied: [],
			rest: [6]
		});
	});

	it('grows while the next one is equal to the last', () => {
		expect(takeTop([9, 8, 7, 7, 6], itself, never).chosen).toEqual([9, 8, 7, 7]);
	});

	it('grows while the next one weighs enough by itself', () => {
		expect(takeTop([9, 8, 7, 6, 5], itself, (n) => n >= 6).chosen).toEqual([9, 8, 7, 6]);
	});

	it('never passes five, and says who was equal to the last', () => {
		expect(takeTop([1, 1, 1, 1, 1, 1, 1], itself, never)).toEqual({
			chosen: [1, 1, 1, 1, 1],
			tied: [1, 1],
			rest: []
		});
	});

	it('is all there is when there is little', () => {
		expect(takeTop([2], itself, never)).toEqual({ chosen: [2], tied: [], rest: [] });
		expect(takeTop([], itself, never)).toEqual({ chosen: [], tied: [], rest: [] });
	});
});

describe('what stands out', () => {
	it('never takes a part of a group of equals', () => {
		expect(takeStandouts([9, 5, 5, 5, 5, 5], itself)).toEqual([9]);
		expect(takeStandouts([9, 5, 5, 5, 5], itself)).toEqual([9, 5, 5, 5, 5]);
	});

	it('leaves out what only its maker mentioned', () => {
		expect(takeStandouts([3, 1, 1], itself)).toEqual([3]);
		expect(takeStandouts([1], itself)).toEqual([]);
	});
});
