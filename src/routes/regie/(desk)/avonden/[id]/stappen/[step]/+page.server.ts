import { error, fail, redirect } from '@sveltejs/kit';
import { findActivity, findForm, findGoneFigures } from '#lib/activities/index.ts';
import { nameActivity } from '#lib/activities/load-staff-texts.ts';
import { gatherFields, readField, readNumber } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { breaksPromise } from '#lib/domain/session/programme.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { replaceStep } from '#lib/pages/desk/agenda.ts';
import { findPermitted, isOn, isOpenForChange } from '#lib/pages/desk/prepared.ts';
import { tellOnce } from '#lib/pages/told-once.ts';
import type { Actions, PageServerLoad } from './$types';
import { checkStep, fillSettings } from './checked-step.ts';

/** In place of the id of a step: one that is added while the evening is on. Who leads comes from the console, and goes back there. */
const addedStep = 'nieuw';

/** People can choose from a step whose texts another step can name. */
const describeEarlier = ({ id, activity, title }: Pick<Step, 'id' | 'activity' | 'title'>) => ({
	...{ id, title },
	givesOptions: findActivity(activity)?.rules.writing?.read !== undefined
});

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { session, permit } = await findPermitted(locals, 'prepare-session', params.id);
	const figures = await locals.app.kompas.figuresOf(session.wijk);
	const shown = {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title, revision: session.revision },
		figures
	};
	if (params.step === addedStep && isOn(session)) {
		const kind = url.searchParams.get('werkvorm') ?? '';
		const { newStep } = locals.app.staff(permit);
		const step = newStep(kind, await nameActivity(kind, locals.language)) ?? error(404);
		const leading = locals.app.staff(locals.may('lead-session', session) ?? error(403));
		const { steps } = (await leading.look(session)).view.console;
		const lastFixed = steps.findLastIndex(({ isFixed }) => isFixed);
		return {
			...shown,
			step: { ...step, id: locals.app.newId() },
			earlier: steps.filter(({ isSkipped }) => !isSkipped).map(describeEarlier),
			gone: [],
			/** Where it can come. Null: it has its place. */
			places: steps.slice(lastFixed + 1).map(({ id, title }) => ({ id, title }))
		};
	}
	if (!isOpenForChange(session)) redirect(303, `/regie/avonden/${session.id}`);
	const index = session.agenda.findIndex(({ id }) => id === params.step);
	const step = session.agenda[index];
	if (!step) error(404);
	return {
		...shown,
		step,
		earlier: session.agenda.slice(0, index).map(describeEarlier),
		gone: findGoneFigures(step, figures),
		places: null
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals, url, cookies }) => {
		const fields = gatherFields(await request.formData());
		const { session, permit } = await findPermitted(locals, 'prepare-session', params.id);
		const isAdded = params.step === addedStep && isOn(session);
		const step = isAdded
			? locals.app.staff(permit).newStep(readField(fields, 'werkvorm'), '')
			: session.agenda.find(({ id }) => id === params.step);
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
			before: readField(fields, 'before'),
			settings: fillSettings(typed.settings, step.settings)
		};
		// Of a page that was opened before it went.
		const figures = await locals.app.kompas.figuresOf(session.wijk);
		const gone = findGoneFigures({ ...step, settings: typed.settings }, figures);
		const refuse = (refusal: Refusal | null, wrong: string[] = []) =>
			fail(refusal ? 409 : 400, { refusal, wrong, gone, typed: shown });
		if (!isAdded && Number(readField(fields, 'revision')) !== session.revision) {
			return refuse('screen-was-behind');
		}
		if (gone.length > 0) return refuse(null);
		const checked = checkStep({ ...step, ...typed });
		if ('wrong' in checked) return refuse(null, checked.wrong);
		if (isAdded) {
			if (breaksPromise(session.agenda, checked.step, findActivity)) {
				return refuse(null, ['promise']);
			}
			const leading = locals.app.staff(locals.may('lead-session', session) ?? error(403));
			const before = readField(fields, 'before') || null;
			const added = { id: readField(fields, 'id'), step: checked.step, before };
			const reply = await leading.addStep(session, added);
			if (!reply.ok) return refuse(reply.refusal);
			redirect(303, `/regie/avonden/${session.id}/live`);
		}
		const saved = await locals.app
			.staff(permit)
			.saveAgenda(session, replaceStep(session.agenda, checked.step));
		if (!saved.ok) return refuse(saved.refusal === 'message-malformed' ? null : saved.refusal);
		const looks = readField(fields, 'then') === 'look';
		const page = `/regie/avonden/${session.id}`;
		if (looks) redirect(303, `${page}/voorbeeld?op=${step.id}`);
		tellOnce(cookies, url, page, step.id);
		redirect(303, page);
	}
};
