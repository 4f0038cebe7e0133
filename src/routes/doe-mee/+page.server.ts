import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** A QR code or a link may carry the code. */
export const load: PageServerLoad = ({ url }) => {
	const code = url.searchParams.get('code');
	if (code) redirect(303, `/doe-mee/${encodeURIComponent(code)}`);
};

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const code = String((await request.formData()).get('code') ?? '');
		const session = await locals.app.door.findByCode(code, getClientAddress());
		if ('refusal' in session) return fail(400, { code, refusal: session.refusal });
		redirect(303, `/doe-mee/${session.code}`);
	}
};
