import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCanonical } from './canonical.ts';

it('writes what any implementation of RFC 8785 writes, so that everybody can check the chain with one of their own', () => {
	const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });
	fc.assert(fc.property(json, (value) => writeCanonical(value) === canonicalize(value)));
});

it.each([
	['keys by UTF-16 unit', { '\u{1F600}': 1, '\uFB33': 2, '\u20AC': 3, '\r': 4, '1': 5 }],
	['numbers in their shortest form', [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0]],
	['null for what is missing in a list', [undefined, 1]],
	['nothing for what is missing in an object', { a: undefined, b: 1 }]
])('writes %s', (_, value) => {
	expect(writeCanonical(value)).toBe(canonicalize(value));
});

it('also writes half a character, which RFC 8785 refuses: what a phone sends may not stop the log', () => {
	const half = { title: 'half a smile: \ud83d' };
	expect(writeCanonical(half)).toBe('{"title":"half a smile: \\ud83d"}');
	expect(() => canonicalize(half)).toThrow('Lone surrogate');
});
