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
		const fields = await request.formData();
		const chosen = new Set(fields.getAll('text').map(String));
		const texts = (await words.list(session.id)).filter(({ id }) => chosen.has(id));
		if (texts.length === 0) return fail(400, { ask: null, erased: 0, notNoted: null });
		// They do not come back, so the first press only asks.
		if (!fields.has('sure')) {
			const ask = texts.map(({ id, words }) => ({ id, words }));
			return { ask, erased: 0, notNoted: null };
		}
		const textIds = texts.map(({ id }) => id);
		const erased = await words.erase(session.id, textIds);
		return { ask: null, erased: textIds.length, notNoted: erased.isNoted ? null : erased.why };
	}
};
