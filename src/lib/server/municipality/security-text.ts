/** The text of /.well-known/security.txt (RFC 9116): where to tell of a hole in the security. */
import type { Municipality } from './municipality.ts';

/** In days. The standard asks for less than a year, so that nobody writes to an address that is long gone. */
const worksFor = 180;

/** Null when the municipality names nobody. */
export function writeSecurityText(
	{ contact, languages }: Pick<Municipality, 'contact' | 'languages'>,
	origin: string,
	now: Date
): string | null {
	const { security } = contact;
	if (!security) return null;
	const expires = new Date(now.getTime() + worksFor * 24 * 3600 * 1000);
	return [
		`Contact: ${security.startsWith('https:') ? security : `mailto:${security}`}`,
		`Expires: ${expires.toISOString()}`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${origin}/.well-known/security.txt`,
		''
	].join('\n');
}
