import { expect, it } from 'vitest';
import { checkContact } from './contact-slip.ts';

it.each([
	'0612345678',
	'06 - 12 34 56 78',
	'+31 6 12345678',
	'0546 123 456',
	'ann@example.test',
	'ann: ann@wijk.example.test'
])('takes a telephone number or an address as people write it: %s', (reach) => {
	expect(checkContact({ name: 'Ann', reach })).toEqual({});
});

it.each(['06123', 'ann@', 'ann.example.test', 'bel mij'])('asks again about: %s', (reach) => {
	expect(checkContact({ name: 'Ann', reach })).toEqual({ reach: 'unclear' });
});
