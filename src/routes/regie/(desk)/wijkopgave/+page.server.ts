import { error, redirect } from '@sveltejs/kit';
import { gatherFields } from '#lib/domain/form.ts';
import { refuseForm } from '#lib/pages/desk/plans/act-on-plan.ts';
import { readPlanForm } from '#lib/pages/desk/plans/read-act.ts';
import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, may } = locals;
	const permit = may('edit-plan', 'anywhere') ?? error(403);
	const [plans, wijken] = await Promise.all([app.staff(permit).list(), app.kompas.listWijken()]);
	const nextYear = Number(toLocalTime(app.now()).date.slice(0, 4)) + 1;
	return {
		plans: plans.map(({ id, wijk, plan }) => ({
			...{ id, period: plan.period, releases: plan.releases },
			wijk: wijken.find(({ code }) => code === wijk)?.name ?? ''
		})),
		wijken: wijken
			.filter(({ code }) => may('edit-plan', { wijk: code }))
			.map(({ code, name }) => ({ value: code, label: name })),
		from: nextYear,
		to: nextYear + 3,
		ids: { act: app.newId(), plan: app.newId() }
	};
};

export const actions: Actions = {
	begin: async ({ request, locals }) => {
		const fields = gatherFields(await request.formData());
		const plan = fields.plan?.[0] ?? '';
		const asked = readPlanForm(fields) ?? error(400);
		if (typeof asked === 'string') return refuseForm(asked, fields);
		const { brings } = asked;
		if (brings.kind !== 'begin' || !/^[\da-f-]{36}$/.test(plan)) error(400);
		const { wijk } = brings.data;
		const permit = locals.may('edit-plan', { wijk }) ?? error(403);
		const begun = { ...asked, brings, basedOn: 0 };
		const refusal = await locals.app.staff(permit).begin(plan, begun);
		if (refusal) return refuseForm(refusal, fields);
		redirect(303, `/regie/wijkopgave/${plan}`);
	}
};
