import { fail } from '@sveltejs/kit';
import { readSlipCode } from '#lib/domain/slip/slip-code.ts';
import { readSlip } from '#lib/pages/site/read-slip.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
	// Not `no-store`: who read further comes back to what they wrote without sending the code once more.
	setHeaders({ 'cache-control': 'private, no-cache' });
	return { keptMonths: locals.app.municipality.terms.texts };
};

export const actions: Actions = {
	/** What somebody wrote, and what became of it. It answers here: an address with the code in it would stand in logs and histories. */
	default: async ({ request, locals, getClientAddress }) => {
		const typed = String((await request.formData()).get('code') ?? '');
		const code = readSlipCode(typed);
		if (!code) return refuse('wrong', typed);
		const found = await locals.app.slips.find(code, getClientAddress());
		if (!found) return refuse('unknown', typed);
		const { session, writtenOn, hasUnmarked } = found;
		return {
			problem: null,
			typed: '',
			practiceOf: session.practice ? ('session' as const) : null,
			found: {
				...(await readSlip(locals, found)),
				...{ writtenOn, hasUnmarked },
				evening: { id: session.id, title: session.title }
			}
		};
	}
};

function refuse(problem: 'wrong' | 'unknown', typed: string) {
	return fail(problem === 'wrong' ? 400 : 404, { problem, typed, practiceOf: null, found: null });
}
