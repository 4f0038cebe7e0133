import { expect, it } from 'vitest';
import { writeSecurityText } from './security-text.ts';

const now = new Date('2026-11-27T12:00:00Z');
const write = (security?: string) =>
	writeSecurityText(
		{
			contact: { who: { nl: 'wij' }, website: null, email: null, phone: null, security },
			languages: ['nl', 'en']
		},
		'https://wijkdialoog.example',
		now
	);

it('says where to tell of a hole in the security, and until when that holds', () => {
	expect(write('veilig@wijkdialoog.example')).toBe(
		[
			'Contact: mailto:veilig@wijkdialoog.example',
			'Expires: 2027-05-26T12:00:00.000Z',
			'Preferred-Languages: nl, en',
			'Canonical: https://wijkdialoog.example/.well-known/security.txt',
			''
		].join('\n')
	);
	expect(write('https://wijkdialoog.example/veilig')).toContain(
		'Contact: https://wijkdialoog.example/veilig\n'
	);
});

it('names nobody where the municipality does not', () => expect(write()).toBeNull());
