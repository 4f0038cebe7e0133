import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { findPlan } from '#lib/pages/desk/plans/act-on-plan.ts';
import { takeTold, tellOnce } from '#lib/pages/told-once.ts';
import { listWritten } from '#lib/domain/wijkopgave/written.ts';
import type { Actions, PageServerLoad } from './$types';

const erased = 'gewist';

/** All that was written in it, also what stands in older versions. */
export const load: PageServerLoad = async ({ params, url, locals, cookies }) => {
	const { open } = await findPlan(locals, params.plan);
	if (!locals.may('erase-words', open)) error(403);
	const wijk = (await locals.app.kompas.findWijkByCode(open.wijk)) ?? error(404);
	return {
		plan: { id: open.id, period: open.plan.period },
		wijk: { name: wijk.name },
		written: listWritten(open.acts),
		isErased: takeTold(cookies, url) === erased
	};
};

export const actions: Actions = {
	/** Of one act: the words go, the act stays. */
	erase: async ({ request, params, url, locals, cookies }) => {
		const { open } = await findPlan(locals, params.plan);
		const permit = locals.may('erase-words', open) ?? error(403);
		const fields = gatherFields(await request.formData());
		const [act, name] = [readField(fields, 'act'), readField(fields, 'name')];
		const refusal = await locals.app.staff(permit).eraseFromPlan(open, act, name);
		if (refusal) return fail(400, { refusal });
		tellOnce(cookies, url, url.pathname, erased);
		redirect(303, url.pathname);
	}
};
