/**
 * What is said of what was just done, on the page that one is led to: once, and not again when that page is loaded anew or its address is
 * passed on. It travels in a cookie of that page alone, for a minute, so that it needs no script.
 */
import type { Cookies } from '@sveltejs/kit';

const name = 'told-once';
const seconds = 60;

/** `path`: of the page that says it. */
export function tellOnce(cookies: Cookies, url: URL, path: string, what: string): void {
	cookies.set(name, what, {
		...{ path, httpOnly: true, sameSite: 'lax', maxAge: seconds },
		secure: url.protocol === 'https:'
	});
}

/** Null: there is nothing to say (any more). For the load of that page. */
export function takeTold(cookies: Cookies, url: URL): string | null {
	const what = cookies.get(name) ?? null;
	if (what !== null)
		cookies.delete(name, { path: url.pathname, secure: url.protocol === 'https:' });
	return what;
}
