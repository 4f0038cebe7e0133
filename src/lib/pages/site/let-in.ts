/** Logging in, as a page does it: cookies for the login, and by which this browser is known from now on. */
import type { RequestEvent } from '@sveltejs/kit';

const day = 24 * 3600;
/** In seconds. The server decides when a login ends; a cookie that outlives it opens nothing. */
const loginCookieAge = 2 * day;
const browserCookieAge = 180 * day;

type Event = Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'request' | 'getClientAddress'>;

export function readVisitor({ locals, cookies, request, getClientAddress }: Event) {
	return {
		address: getClientAddress(),
		browserToken: cookies.get(locals.app.auth.browserCookieName) ?? null,
		browser: locals.app.nameBrowser(request.headers.get('user-agent'))
	};
}

/** This browser gets the new login; the one that it had before ends. */
export async function letIn({ locals, cookies, url }: Event, token: string): Promise<void> {
	const { auth, logOut } = locals.app;
	const before = cookies.get(auth.cookieName);
	if (before && before !== token) await logOut(before);
	const options = {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	} as const;
	cookies.set(auth.cookieName, token, { ...options, maxAge: loginCookieAge });
	const browser = await auth.knowBrowser(token);
	if (browser) {
		cookies.set(auth.browserCookieName, browser, { ...options, maxAge: browserCookieAge });
	}
}
