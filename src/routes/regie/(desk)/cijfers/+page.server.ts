import { error, fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Under the limit that the server sets to any form (512 kB), so that the file can come back with the button that stores it. */
const largestFile = 400_000;

export const load: PageServerLoad = async ({ locals }) => {
	const wijken = await locals.app.kompas.listWijken();
	return {
		mayImport: locals.may('import-figures', 'city') !== null,
		wijken: wijken.filter(({ code }) => locals.may('edit-kompas', { wijk: code }))
	};
};

export const actions: Actions = {
	/** Looks the file through; nothing is stored before the person has seen both counts. */
	check: async ({ request, locals }) => {
		const permit = locals.may('import-figures', 'city') ?? error(403);
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { problem: 'noFile' as const });
		if (file.size > largestFile) return fail(413, { problem: 'tooLarge' as const });
		const csv = await file.text();
		const checked = await locals.app.staff(permit).check(csv);
		if (!checked) return fail(400, { problem: 'unreadable' as const });
		return { checked, csv };
	},
	store: async ({ request, locals }) => {
		const permit = locals.may('import-figures', 'city') ?? error(403);
		const csv = String((await request.formData()).get('csv') ?? '');
		return { stored: await locals.app.staff(permit).store(csv) };
	}
};
