import { fail } from '@sveltejs/kit';
import { findPermitted } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';

/** What people wrote on an evening, for whoever leads it to take out. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { session, permit } = await findPermitted(locals, 'erase-words', params.id);
	const written = await locals.app.staff(permit).list(session.id);
	const titles = new Map(session.agenda.map(({ id, title }) => [id, title]));
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title, practice: session.practice },
		written: written.map(({ id, words, stepId }) => ({
			id,
			words,
			step: titles.get(stepId ?? '') ?? null
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const { session, permit } = await findPermitted(locals, 'erase-words', params.id);
		const words = locals.app.staff(permit);
		const chosen = (await request.formData()).getAll('text').map(String);
		const written = new Set((await words.list(session.id)).map(({ id }) => id));
		const textIds = chosen.filter((id) => written.has(id));
		if (textIds.length === 0) return fail(400, { erased: 0, notNoted: null });
		const erased = await words.erase(session.id, textIds);
		return { erased: textIds.length, notNoted: erased.isNoted ? null : erased.why };
	}
};
