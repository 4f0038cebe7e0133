import { describe, expect, it } from 'vitest';
import { countByBuurt } from './buurt-count.ts';

const buurten = [{ code: 'A' }, { code: 'B' }, { code: 'C' }];
const from = (code: string | null, n: number) => Array.from({ length: n }, () => code);

describe('people by buurt', () => {
	it('shows a buurt with five people, and a buurt where nobody came from', () => {
		expect(countByBuurt([...from('A', 5), ...from(null, 2)], buurten)).toEqual({
			A: 5,
			B: 0,
			C: 0,
			unknown: 2
		});
	});

	it('does not tell a buurt with four people from people who did not say', () => {
		expect(countByBuurt([...from('A', 5), ...from('B', 4)], buurten)).toEqual({
			A: 5,
			C: 0,
			unknown: 4
		});
	});

	it('counts somebody from outside the wijk as unknown', () => {
		expect(countByBuurt(from('Z', 6), buurten)).toEqual({ A: 0, B: 0, C: 0, unknown: 6 });
	});
});
