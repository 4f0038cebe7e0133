import { error, fail, redirect } from '@sveltejs/kit';
import { boundsOfDay } from '#lib/pages/desk/local-time.ts';
import type { Actions, PageServerLoad } from './$types';
import { readRole } from '#lib/pages/desk/read-role.ts';

function openAccounts(locals: App.Locals) {
	return locals.app.staff(locals.may('manage-staff', 'city') ?? error(403));
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const account = (await openAccounts(locals).list()).find(({ id }) => id === params.account);
	if (!account) error(404);
	const wijken = await locals.app.kompas.listWijken();
	return {
		account,
		isOwn: account.id === locals.staff?.id,
		/** Asked about before it is ended; a plain link, so that it works without script. */
		toEnd:
			account.roles.find(
				({ id, standing }) => id === url.searchParams.get('stop') && standing !== 'over'
			) ?? null,
		done: url.searchParams.get('gedaan'),
		newRoleId: locals.app.newId(),
		wijken: wijken.map(({ code, name }) => ({ code, name }))
	};
};

export const actions: Actions = {
	give: async ({ request, locals, params }) => {
		const { roles } = openAccounts(locals);
		const form = await request.formData();
		const typed = {
			...(await readRole(form, locals)),
			from: String(form.get('from') ?? ''),
			until: String(form.get('until') ?? '')
		};
		const [first, last] = [typed.from, typed.until].map((day) =>
			day === '' ? null : (boundsOfDay(day) ?? 'no day')
		);
		if (first === 'no day' || last === 'no day') {
			return fail(400, { problem: 'day' as const, typed });
		}
		const given = await roles.give(params.account, {
			id: String(form.get('id') ?? '') || locals.app.newId(),
			...{ role: typed.role, wijken: typed.wijken },
			...{ fromAt: first?.start ?? null, untilAt: last?.end ?? null }
		});
		if ('problem' in given) return fail(400, { problem: given.problem, typed });
		redirect(303, `/regie/medewerkers/${params.account}?gedaan=rol`);
	},
	end: async ({ request, locals, params }) => {
		const { roles } = openAccounts(locals);
		const ended = await roles.end(
			params.account,
			String((await request.formData()).get('role') ?? '')
		);
		if ('problem' in ended) return fail(400, { problem: ended.problem, typed: null });
		redirect(303, `/regie/medewerkers/${params.account}?gedaan=gestopt`);
	}
};
