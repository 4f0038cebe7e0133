import { fail, redirect } from '@sveltejs/kit';
import { letIn, readVisitor } from '#lib/pages/site/let-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking at the page does not use the link up: programs make previews of links. */
export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	return { owner: await locals.app.auth.findLink(params.secret) };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const chosen = { name: read('name'), email: read('email'), password: read('password') };
		const used = await locals.app.auth.logInByLink(params.secret, chosen, readVisitor(event));
		if ('problem' in used) {
			const { name, email } = chosen;
			return fail(used.problem === 'gone' ? 410 : 400, { name, email, problem: used.problem });
		}
		await letIn(event, used.token);
		redirect(303, '/regie');
	}
};
