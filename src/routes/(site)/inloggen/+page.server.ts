import { fail, redirect } from '@sveltejs/kit';
import { letIn, readVisitor } from '#lib/pages/site/let-in.ts';
import { readOwnPath } from '#lib/pages/site/own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.staff) redirect(303, '/regie');
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, url } = event;
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const password = String(form.get('password') ?? '');
		const token = await locals.app.auth.logIn(email, password, readVisitor(event));
		if (token === null) return fail(400, { email, problem: 'wrong' as const });
		if (token === 'too-many-tries') return fail(429, { email, problem: 'tooMany' as const });
		await letIn(event, token);
		const to = readOwnPath(url.searchParams.get('naar'), url) ?? '';
		redirect(303, to.startsWith('/regie') ? to : '/regie');
	}
};
