/**
 * A page of ours that a form or an address names to go back to; null for anything else. A browser reads `/\host` and `//host` as another
 * site, and drops tabs and line ends first, so we read it as a browser does and look where it ends.
 */
export function readOwnPath(named: unknown, here: URL): string | null {
	if (typeof named !== 'string' || !named.startsWith('/') || !URL.canParse(named, here))
		return null;
	const { origin, pathname, search, hash } = new URL(named, here);
	// A path may begin with two slashes of its own ("/.//host"): sent alone it would name a host again.
	if (origin !== here.origin || pathname.startsWith('//')) return null;
	return pathname + search + hash;
}
