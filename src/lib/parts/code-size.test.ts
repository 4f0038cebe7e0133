import { expect, it } from 'vitest';
import { codeSize } from './code-size.ts';

it('an ordinary code is as large as it is meant to be', () => {
	expect(codeSize('9F8T8Q', 416, 96)).toBe(91);
	expect(codeSize('9F8T8Q', 416, 88)).toBe(88);
});

it('a code of wide letters stays within the QR code above it, and can still be read at eight metres', () => {
	const size = codeSize('WWWWWW', 416, 88);
	expect(size * (6 * 0.98 + 0.27)).toBeLessThanOrEqual(416);
	expect(size).toBeGreaterThanOrEqual(44);
});
