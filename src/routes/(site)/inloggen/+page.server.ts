import { fail, redirect } from '@sveltejs/kit';
import { readOwnPath } from '#lib/pages/site/own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.staff) redirect(303, '/regie');
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url }) => {
		const { auth } = locals.app;
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const token = await auth.logIn(email, String(form.get('password') ?? ''));
		if (token === null) return fail(400, { email, problem: 'wrong' as const });
		if (token === 'too-many-tries') return fail(429, { email, problem: 'tooMany' as const });
		cookies.set(auth.cookieName, token, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: 12 * 3600
		});
		const to = readOwnPath(url.searchParams.get('naar'), url) ?? '';
		redirect(303, to.startsWith('/regie') ? to : '/regie');
	}
};
