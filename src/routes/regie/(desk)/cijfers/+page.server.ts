import { error, fail } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/staff.ts';
import type { Actions, PageServerLoad } from './$types';

/** Under the limit that the server sets to any form (512 kB), so that the file can come back with the button that stores it. */
const largestFile = 400_000;

export const load: PageServerLoad = async ({ locals }) => {
	const wijken = await locals.app.kompas.listWijken();
	return {
		mayImport: mayDo(locals.staff, 'administer', null),
		wijken: wijken.filter(({ code }) => mayDo(locals.staff, 'edit-kompas', code))
	};
};

export const actions: Actions = {
	/** Looks the file through; nothing is stored before the person has seen both counts. */
	check: async ({ request, locals }) => {
		if (!mayDo(locals.staff, 'administer', null)) error(403);
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { problem: 'noFile' as const });
		if (file.size > largestFile) return fail(413, { problem: 'tooLarge' as const });
		const csv = await file.text();
		const checked = await locals.app.kompasDesk.check(csv);
		if (!checked) return fail(400, { problem: 'unreadable' as const });
		return { checked, csv };
	},
	store: async ({ request, locals }) => {
		if (!mayDo(locals.staff, 'administer', null)) error(403);
		const csv = String((await request.formData()).get('csv') ?? '');
		return { stored: await locals.app.kompasDesk.store(csv) };
	}
};
