import { error, fail, redirect } from '@sveltejs/kit';
import { findForm, findGoneFigures } from '#lib/activities/index.ts';
import { gatherFields, readField, readNumber } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { replaceStep } from '#lib/pages/desk/agenda.ts';
import { findPermitted, isOpenForChange } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';
import { checkStep, fillSettings } from './checked-step.ts';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { session } = await findPermitted(locals, 'prepare-session', params.id);
	if (!isOpenForChange(session)) redirect(303, `/regie/avonden/${session.id}`);
	const index = session.agenda.findIndex(({ id }) => id === params.step);
	const step = session.agenda[index];
	if (!step) error(404);
	const figures = await locals.app.kompas.figuresOf(session.wijk);
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title, revision: session.revision },
		step,
		earlier: session.agenda
			.slice(0, index)
			.map(({ id, activity, title }) => ({ id, activity, title })),
		figures,
		gone: findGoneFigures(step, figures)
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const fields = gatherFields(await request.formData());
		const { session, permit } = await findPermitted(locals, 'prepare-session', params.id);
		const step = session.agenda.find(({ id }) => id === params.step);
		const reader = step && findForm(step.activity);
		if (!step || !reader) error(404);
		const typed = {
			title: readField(fields, 'stepTitle'),
			minutes: readNumber(fields, 'minutes') ?? 0,
			note: readField(fields, 'note'),
			settings: reader.readSettings(fields)
		};
		const shown = {
			...typed,
			minutes: readField(fields, 'minutes'),
			settings: fillSettings(typed.settings, step.settings)
		};
		// Of a page that was opened before it went.
		const figures = await locals.app.kompas.figuresOf(session.wijk);
		const gone = findGoneFigures({ ...step, settings: typed.settings }, figures);
		const refuse = (refusal: Refusal | null, wrong: string[] = []) =>
			fail(refusal ? 409 : 400, { refusal, wrong, gone, typed: shown });
		if (Number(readField(fields, 'revision')) !== session.revision) {
			return refuse('screen-was-behind');
		}
		if (gone.length > 0) return refuse(null);
		const checked = checkStep({ ...step, ...typed });
		if ('wrong' in checked) return refuse(null, checked.wrong);
		const saved = await locals.app
			.staff(permit)
			.saveAgenda(session, replaceStep(session.agenda, checked.step));
		if (!saved.ok) return refuse(saved.refusal === 'message-malformed' ? null : saved.refusal);
		const looks = readField(fields, 'then') === 'look';
		const next = looks ? `/voorbeeld?op=${step.id}` : `?bewaard=${step.id}`;
		redirect(303, `/regie/avonden/${session.id}${next}`);
	}
};
