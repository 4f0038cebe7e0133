import { redirect } from '@sveltejs/kit';
import { languageCookies } from '#lib/texts/choose-language.ts';
import { isLanguage, sourceLanguage } from '#lib/texts/language.ts';
import { readOwnPath } from '#lib/pages/site/own-path.ts';
import type { RequestHandler } from './$types';

/** Changes the language, of whoever reads or of the wall, and goes back to where one was. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const { reader, wall } = languageCookies;
	const cookie = form.has(wall) ? wall : reader;
	const chosen = form.get(cookie);
	const language = isLanguage(chosen) ? chosen : sourceLanguage;
	cookies.set(cookie, language, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 365 * 24 * 3600
	});
	redirect(303, readOwnPath(form.get('back'), url) ?? '/');
};
