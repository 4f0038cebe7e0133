/** The code of a slip: 80 bits in the 32 figures and letters of Crockford’s base 32, in which no two look alike. */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const slipLength = 16;
const bitsOfLetter = 5;

/** `bytes`: ten of them, as random as the code has to be. */
export function writeSlipCode(bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return Array.from({ length: slipLength }, (_, index) => {
		const start = index * bitsOfLetter;
		return alphabet[parseInt(bits.slice(start, start + bitsOfLetter), 2)] ?? '';
	}).join('');
}

/** As somebody types it from paper: in small letters, with spaces or dashes, and with letters that look like a figure. Null: it is none. */
export function readSlipCode(typed: string): string | null {
	const code = typed
		.toUpperCase()
		.replaceAll(/[\s\-–.]/g, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	return code.length === slipLength && [...code].every((letter) => alphabet.includes(letter))
		? code
		: null;
}

/** In fours, as it is printed. */
export function splitSlipCode(code: string): string[] {
	return code.match(/.{1,4}/g) ?? [];
}
