import { error } from '@sveltejs/kit';
import { loadTexts } from '#lib/texts/load.ts';
import type { PageServerLoad } from './$types';

/** A phone keeps this page: nothing of who asks for it may be in it, and all that it says has to be. */
export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => {
	const session = await locals.app.door.findByCode(params.code, getClientAddress());
	if ('refusal' in session) return error(404, session.refusal);
	return {
		code: session.code,
		title: session.title,
		practice: session.practice,
		offline: await loadTexts('offline', locals.language)
	};
};
