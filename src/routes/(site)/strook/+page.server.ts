import { fail, redirect } from '@sveltejs/kit';
import { readSlipCode } from '#lib/domain/slip/slip-code.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Only the shape is looked at here: where it leads, slows down who guesses. */
	default: async ({ request }) => {
		const typed = String((await request.formData()).get('code') ?? '');
		const code = readSlipCode(typed);
		if (!code) return fail(400, { typed });
		redirect(303, `/strook/${code}`);
	}
};
