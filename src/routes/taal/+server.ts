import { redirect } from '@sveltejs/kit';
import { isLanguage, sourceLanguage } from '#lib/texts/language.ts';
import { readOwnPath } from '#lib/pages/site/own-path.ts';
import type { RequestHandler } from './$types';

/** Changes the language and goes back to where one was. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const chosen = form.get('language');
	const language = isLanguage(chosen) ? chosen : sourceLanguage;
	cookies.set('language', language, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 365 * 24 * 3600
	});
	redirect(303, readOwnPath(form.get('back'), url) ?? '/');
};
