import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { letIn, readVisitor } from '#lib/pages/site/let-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** The account of whoever asks, and of nobody else. */
function openOwn({ locals, cookies }: Pick<RequestEvent, 'locals' | 'cookies'>) {
	const { auth } = locals.app;
	const token = cookies.get(auth.cookieName);
	if (!locals.staff || !token) error(403);
	return { token, own: auth.own(locals.staff.id, token) };
}

export const load: PageServerLoad = async (event) => ({
	email: event.locals.staff?.email ?? '',
	logins: await openOwn(event).own.listLogins()
});

export const actions: Actions = {
	password: async (event) => {
		const { token, own } = openOwn(event);
		const form = await event.request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const change = await own.changePassword(read('old'), read('password'), readVisitor(event));
		if (change !== 'changed') return fail(400, { change, ended: false });
		// Every browser is a stranger now; this one is not.
		await letIn(event, token);
		return { change, ended: false };
	},
	end: async (event) => {
		const { own } = openOwn(event);
		await own.endLogin(String((await event.request.formData()).get('login') ?? ''));
		return { change: null, ended: true };
	},
	endOthers: async (event) => {
		await openOwn(event).own.endOtherLogins();
		return { change: null, ended: true };
	}
};
