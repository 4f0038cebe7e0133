import { error, fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { readRole } from '#lib/pages/desk/read-role.ts';

function openAccounts(locals: App.Locals) {
	return locals.app.staff(locals.may('manage-staff', 'city') ?? error(403));
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const accounts = await openAccounts(locals).list();
	const wijken = await locals.app.kompas.listWijken();
	return {
		list: accounts,
		own: locals.staff?.id ?? '',
		/** Asked about before it is ended; a plain link, so that it works without script. */
		toEnd: accounts.find(({ id }) => id === url.searchParams.get('stop')) ?? null,
		wijken: wijken.map(({ code, name }) => ({ code, name }))
	};
};

const nothing = { link: null, ended: null, problem: null, typed: null };

export const actions: Actions = {
	invite: async ({ request, locals }) => {
		const accounts = openAccounts(locals);
		const form = await request.formData();
		const typed = {
			name: String(form.get('name') ?? ''),
			email: String(form.get('email') ?? ''),
			...(await readRole(form, locals))
		};
		const invited = await accounts.invite(typed);
		if ('problem' in invited) return fail(400, { ...nothing, problem: invited.problem, typed });
		return { ...nothing, link: shown(invited, locals) };
	},
	link: async ({ request, locals }) => {
		const accounts = openAccounts(locals);
		const offered = await accounts.offerLink(await readAccount(request));
		if ('problem' in offered) return fail(400, { ...nothing, problem: offered.problem });
		return { ...nothing, link: shown(offered, locals) };
	},
	end: async ({ request, locals }) => {
		const accounts = openAccounts(locals);
		const ended = await accounts.end(await readAccount(request));
		if ('problem' in ended) return fail(400, { ...nothing, problem: ended.problem });
		return { ...nothing, ended: ended.name };
	}
};

async function readAccount(request: Request): Promise<string> {
	return String((await request.formData()).get('account') ?? '');
}

function shown(offered: { name: string; secret: string; until: Date }, { app }: App.Locals) {
	const { name, secret, until } = offered;
	return { name, until, address: `${app.addresses.joinOrigin()}/welkom/${secret}` };
}
