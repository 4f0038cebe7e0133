import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** In bytes. A whole year of CBS for one municipality is a tenth of it. */
const largestFile = 8_000_000;

/** What a browser adds to a file to send it. */
const mostAround = 20_000;

/** A form beyond the limit of the server is not read at all: then Kit would show a page on which the file cannot be chosen anew. */
async function readForm(request: Request): Promise<FormData | 'too-large'> {
	if (Number(request.headers.get('content-length')) > largestFile + mostAround) return 'too-large';
	return request.formData().catch((cause: unknown) => {
		if ((cause as { status?: number }).status === 413) return 'too-large';
		throw cause;
	});
}

export const load: PageServerLoad = async ({ locals }) => {
	const wijken = await locals.app.kompas.listWijken();
	const permit = locals.may('import-figures', 'city');
	return {
		imports: permit && (await locals.app.staff(permit).list()),
		wijken: wijken.filter(({ code }) => locals.may('edit-kompas', { wijk: code }))
	};
};

export const actions: Actions = {
	/** Takes the file in; nothing is stored before the person has seen what it would become. */
	check: async ({ request, locals }) => {
		const permit = locals.may('import-figures', 'city') ?? error(403);
		const form = await readForm(request);
		if (form === 'too-large') return fail(413, { problem: 'tooLarge' as const });
		const file = form.get('file');
		if (!(file instanceof File) || file.name === '')
			return fail(400, { problem: 'noFile' as const });
		if (file.size > largestFile) return fail(413, { problem: 'tooLarge' as const });
		const bytes = Buffer.from(await file.arrayBuffer());
		const brought = await locals.app.staff(permit).bring({ name: file.name, bytes });
		if (typeof brought === 'string') return fail(400, { unread: brought });
		redirect(303, `/regie/cijfers/${brought.id}`);
	}
};
