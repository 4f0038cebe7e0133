import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Ends the login, and every live screen that was opened with it. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
	const name = locals.app.auth.cookieName;
	const token = cookies.get(name);
	if (token) await locals.app.logOut(token);
	cookies.delete(name, { path: '/' });
	redirect(303, '/');
};
