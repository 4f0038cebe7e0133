import { expect, it } from 'vitest';
import { drawQrPath } from './qr-path.ts';

const draw = (rows: string[]) =>
	drawQrPath(rows.length, (row, column) => rows[row]?.[column] === '#');

it('squares beside each other become one rectangle', () => {
	expect(draw(['##.', '...', '...'])).toBe('M0 0h2v1H0z');
});

it('a gap begins a new rectangle, and a row ends one', () => {
	expect(draw(['#.#', '..#', '...'])).toBe('M0 0h1v1H0zM2 0h1v1H2zM2 1h1v1H2z');
});

it('a code without dark squares draws nothing', () => {
	expect(draw(['..', '..'])).toBe('');
});
