import { error, fail, redirect } from '@sveltejs/kit';
import { findForm } from '#lib/activities/index.ts';
import { readField, readNumber } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { stepSchema } from '#lib/domain/session/session.ts';
import { replaceStep } from '../../../../agenda.ts';
import { readFields } from '../../../../details.ts';
import { findPrepared, isOpenForChange } from '../../../../prepared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const session = await findPrepared(locals, params.id);
	if (!isOpenForChange(session)) redirect(303, `/regie/avonden/${session.id}`);
	const index = session.agenda.findIndex(({ id }) => id === params.step);
	const step = session.agenda[index];
	if (!step) error(404);
	return {
		session: { id: session.id, title: session.title, revision: session.revision },
		step,
		earlier: session.agenda
			.slice(0, index)
			.map(({ id, activity, title }) => ({ id, activity, title })),
		figures: await locals.app.kompas.figuresOf(session.wijk)
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const fields = readFields(await request.formData());
		const session = await findPrepared(locals, params.id);
		const step = session.agenda.find(({ id }) => id === params.step);
		const reader = step && findForm(step.activity);
		if (!step || !reader) error(404);
		const typed = {
			title: readField(fields, 'stepTitle'),
			minutes: readNumber(fields, 'minutes') ?? 0,
			note: readField(fields, 'note'),
			settings: reader.readSettings(fields)
		};
		const refuse = (refusal: Refusal | null) => fail(refusal ? 409 : 400, { refusal, typed });
		if (Number(readField(fields, 'revision')) !== session.revision) {
			return refuse('screen-was-behind');
		}
		const changed = stepSchema.safeParse({ ...step, ...typed });
		if (!changed.success) return refuse(null);
		const saved = await locals.app.desk.saveAgenda(
			session,
			replaceStep(session.agenda, changed.data)
		);
		if (!saved.ok) return refuse(saved.refusal === 'message-malformed' ? null : saved.refusal);
		redirect(303, `/regie/avonden/${session.id}#programme`);
	}
};
