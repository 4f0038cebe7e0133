/**
 * Whether a file and we mean the same place by one code: codes are used again for other places. CBS writes "Wijk 15 Nieuwstraat-Kwartier",
 * and spaces and hyphens come and go.
 */
export function isSameName(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

function plain(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/^(wijk|buurt) \d+ /, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
