import { error, redirect } from '@sveltejs/kit';
import { basedOnOf, findPlan, writeInPlan } from '#lib/pages/desk/plans/act-on-plan.ts';
import { listQuarters, toAsked } from '#lib/pages/desk/plans/project-fields.ts';
import { sourceLanguage } from '#lib/texts/language.ts';
import type { Actions, PageServerLoad } from './$types';

/** It is written in Dutch: what somebody writes has one language. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { app, may } = locals;
	const { open } = await findPlan(locals, params.plan);
	const { plan } = open;
	const opgave = plan.opgaven.find(({ id }) => id === params.opgave) ?? error(404);
	const wijk = (await app.kompas.findWijkByCode(open.wijk)) ?? error(404);
	const { counted } = await app.plans.readSources(plan, sourceLanguage, may);
	const about = { opgave: opgave.id };
	return {
		plan: { id: open.id, period: plan.period, isReleased: open.state === 'released' },
		wijk: { name: wijk.name },
		isSaved: url.searchParams.has('bewaard'),
		opgave: {
			...{ id: opgave.id, title: opgave.title, goal: opgave.goal },
			basedOn: {
				change: basedOnOf(open, { kind: 'changeOpgave', data: about }),
				remove: basedOnOf(open, { kind: 'removeOpgave', data: about })
			}
		},
		isFromEvening: opgave.from !== null,
		sentences:
			counted[opgave.id]?.sentences?.map((sentence) => ({
				...sentence,
				basedOn: basedOnOf(open, {
					...{ kind: 'hideSentence', data: { opgave: opgave.id, sentence: sentence.id } }
				})
			})) ?? null,
		projects: opgave.projects.map((project) => ({
			...project,
			basedOn: basedOnOf(open, { kind: 'changeProject', data: toAsked(opgave.id, project) })
		})),
		quarters: listQuarters(plan.period),
		ids: { act: app.newId(), project: app.newId() }
	};
};

export const actions: Actions = {
	write: async ({ request, params, locals, url }) => {
		const refused = await writeInPlan(locals, params.plan, request);
		if (refused) return refused;
		const part = url.searchParams.get('deel') ?? 'main';
		// Where it was taken away there is nothing to come back to.
		if (part === 'weg') redirect(303, `/regie/wijkopgave/${params.plan}?klaar=bewaard#opgaven`);
		redirect(303, `/regie/wijkopgave/${params.plan}/${params.opgave}?bewaard=ja#${part}`);
	}
};
