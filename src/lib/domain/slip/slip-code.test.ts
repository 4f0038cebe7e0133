import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSlipCode, splitSlipCode, writeSlipCode } from './slip-code.ts';

const ten = fc.uint8Array({ minLength: 10, maxLength: 10 });

it('has sixteen letters and figures, and another one for every ten bytes', () => {
	expect(writeSlipCode(new Uint8Array(10))).toBe('0000000000000000');
	expect(writeSlipCode(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
	fc.assert(
		fc.property(ten, ten, (one, other) => {
			const isSame = one.every((byte, index) => byte === other[index]);
			expect(writeSlipCode(one) === writeSlipCode(other)).toBe(isSame);
		})
	);
});

it('is read as people write it down', () => {
	fc.assert(
		fc.property(ten, (bytes) => {
			const code = writeSlipCode(bytes);
			const written = splitSlipCode(code).join(' - ').toLowerCase();
			expect(readSlipCode(`  ${written.replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(code);
		})
	);
});

it.each(['', 'K7M4 TPQ9 2XHD', 'K7M4 TPQ9 2XHD W3RNX', 'K7M4 TPQ9 2XHD W3RU', '%00K7M4TPQ92XHDW3'])(
	'is not read out of %j',
	(typed) => {
		expect(readSlipCode(typed)).toBeNull();
	}
);
