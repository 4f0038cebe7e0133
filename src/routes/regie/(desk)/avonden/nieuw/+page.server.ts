import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { readDetails } from '#lib/pages/desk/details.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const wijken = await locals.app.kompas.listWijken();
	const allowed = wijken.filter(({ code }) => locals.may('prepare-session', { wijk: code }));
	if (allowed.length === 0) error(403);
	return {
		wijken: allowed.map(({ code, name }) => ({ code, name })),
		practice: url.searchParams.has('oefenen')
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const fields = gatherFields(await request.formData());
		const wijk = await locals.app.kompas.findWijkByCode(readField(fields, 'wijk'));
		if (!wijk) return fail(400, { fields, problem: 'wijk' as const });
		const permit = locals.may('prepare-session', { wijk: wijk.code }) ?? error(403);
		const details = readDetails(fields, locals.app.now());
		if ('problem' in details) return fail(400, { fields, problem: details.problem });
		const practice = readField(fields, 'practice') === 'yes';
		const session = await locals.app
			.staff(permit)
			.create({ ...details, wijk: wijk.code, practice }, locals.language);
		redirect(303, `/regie/avonden/${session.id}`);
	}
};
