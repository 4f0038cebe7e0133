import { fail } from '@sveltejs/kit';
import { groupWords } from '#lib/domain/report/group-words.ts';
import { findPermitted } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';

/** What people wrote on an evening, for whoever leads it to take out. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { session, permit } = await findPermitted(locals, 'erase-words', params.id);
	const words = locals.app.staff(permit);
	const groups = groupWords(await words.list(session.id));
	const held = await words.heldAtClosing(session.id);
	const steps = [...session.agenda, { id: null, title: null }];
	const isKnown = (stepId: string | null) => session.agenda.some(({ id }) => id === stepId);
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title, practice: session.practice },
		/** How much still waited when the evening closed, and which texts those are. */
		held: { count: held.length, textIds: held.flat() },
		/** By step, in the order of the programme. */
		steps: steps
			.map(({ id, title }) => ({
				...{ id, title },
				written: groups.filter(({ stepId }) => (isKnown(stepId) ? stepId : null) === id)
			}))
			.filter(({ written }) => written.length > 0)
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const { session, permit } = await findPermitted(locals, 'erase-words', params.id);
		const words = locals.app.staff(permit);
		const fields = await request.formData();
		const chosen = new Set(fields.getAll('text').map(String));
		const texts = (await words.list(session.id)).filter(({ id }) => chosen.has(id));
		const textIds = texts.map(({ id }) => id);
		const heard = { ask: null, ticked: textIds, erased: null, notNoted: null };
		// Whoever thinks again finds everything ticked as it was.
		if (fields.has('no')) return heard;
		if (texts.length === 0) return fail(400, { ...heard, erased: 0 });
		// They do not come back, so the first press only asks.
		if (!fields.has('sure')) {
			return { ...heard, ask: await words.foresee(session.id, textIds) };
		}
		const erased = await words.erase(session.id, textIds);
		return {
			...{ ask: null, ticked: new Array<string>(), erased: textIds.length },
			notNoted: erased.isNoted ? null : erased.why
		};
	}
};
