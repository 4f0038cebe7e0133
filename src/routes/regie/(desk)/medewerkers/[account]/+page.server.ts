import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { boundsOfDay } from '#lib/pages/desk/local-time.ts';
import { readRole } from '#lib/pages/desk/read-role.ts';
import { takeTold, tellOnce } from '#lib/pages/told-once.ts';
import type { Actions, PageServerLoad } from './$types';

function openAccounts(locals: App.Locals) {
	return locals.app.staff(locals.may('manage-staff', 'city') ?? error(403));
}

export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
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
		done: takeTold(cookies, url),
		newRoleId: locals.app.newId(),
		wijken: wijken.map(({ code, name }) => ({ code, name }))
	};
};

export const actions: Actions = {
	give: async ({ request, locals, params, url, cookies }) => {
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
			id: z.uuid().safeParse(form.get('id')).data ?? locals.app.newId(),
			...{ role: typed.role, wijken: typed.wijken },
			...{ fromAt: first?.start ?? null, untilAt: last?.end ?? null }
		});
		if ('problem' in given) return fail(400, { problem: given.problem, typed });
		tellOnce(cookies, url, url.pathname, 'given');
		redirect(303, url.pathname);
	},
	end: async ({ request, locals, params, url, cookies }) => {
		const { roles } = openAccounts(locals);
		const ended = await roles.end(
			params.account,
			String((await request.formData()).get('role') ?? '')
		);
		if ('problem' in ended) return fail(400, { problem: ended.problem, typed: null });
		tellOnce(cookies, url, url.pathname, 'ended');
		redirect(303, url.pathname);
	}
};
