import type { Cookies } from '@sveltejs/kit';

/** How long a phone stays known. */
export const participantHours = 24;

/** Who one is during an evening stands in a cookie that no script can read, for a day. */
export function setParticipantCookie(cookies: Cookies, url: URL, name: string, token: string) {
	cookies.set(name, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: participantHours * 3600
	});
}
