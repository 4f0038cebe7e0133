import { describe, expect, it } from 'vitest';
import { countLines, fitNames } from './wall-room.ts';

describe('names on a wall', () => {
	const long = 'Een speelplek voor kleine kinderen en een bank voor wie op hen past in de zomer';

	it('stand as large as can be where they are short', () => {
		expect(fitNames(['Ja', 'Nee'], { height: 600, value: '12 van de 20' })).toEqual({
			size: 56,
			rows: 2
		});
	});

	it('take more lines and smaller letters before one is left out, and never fewer than 44', () => {
		const four = Array.from({ length: 4 }, () => long);
		expect(fitNames(four, { height: 640, value: '12' })).toEqual({ size: 44, rows: 4 });
		expect(fitNames([...four, long, long], { height: 640, value: '12' })).toEqual({
			size: 44,
			rows: 4
		});
		expect(fitNames([long.repeat(4)], { height: 100, value: '12' }).rows).toBe(1);
	});

	it('break where one word is wider than a line', () => {
		expect(countLines('W'.repeat(80), 56)).toBeGreaterThan(3);
		expect(countLines('Ja', 56)).toBe(1);
	});
});
