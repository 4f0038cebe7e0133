import { error, fail, redirect } from '@sveltejs/kit';
import { activities, findGoneFigures } from '#lib/activities/index.ts';
import { nameActivity } from '#lib/activities/load-staff-texts.ts';
import { gatherFields, readField, type FormFields } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { stepSchema, type Step } from '#lib/domain/session/session.ts';
import { moveStep, putBack, removeStep } from '#lib/pages/desk/agenda.ts';
import { readDetails } from '#lib/pages/desk/details.ts';
import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import { findPermitted, isOpenForChange } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { session } = await findPermitted(locals, 'prepare-session', params.id);
	const { app } = locals;
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	const figures = await app.kompas.figuresOf(session.wijk);
	const origin = app.addresses.joinOrigin();
	const link = `${origin}/doe-mee/${session.code}`;
	const { id, title, place, plannedAt, phase, practice, revision, code } = session;
	return {
		practiceOf: practice ? ('session' as const) : null,
		session: { id, title, place, plannedAt, phase, practice, revision, code },
		local: toLocalTime(plannedAt),
		wijkName: wijk?.name ?? '',
		steps: session.agenda.map(({ id, activity, title, minutes }) => ({
			id,
			activity,
			title,
			minutes
		})),
		gone: session.agenda.flatMap((step) => {
			const names = findGoneFigures(step, figures);
			return names.length > 0 ? [{ step: step.title, figures: names }] : [];
		}),
		kinds: activities.map(({ name }) => name),
		mayChange: isOpenForChange(session),
		link,
		qr: app.drawQr(link),
		origin,
		/** Where phones could reach this server; empty when that is settled. */
		addresses: app.addresses.choices()
	};
};

type Event = Parameters<NonNullable<Actions[string]>>[0];

/** Reads the form and the evening it was made for; refuses when someone changed the evening in the meantime. */
async function readChange({ request, params, locals }: Event) {
	const fields = gatherFields(await request.formData());
	const { session, permit } = await findPermitted(locals, 'prepare-session', params.id);
	const isBehind = Number(readField(fields, 'revision')) !== session.revision;
	const refusal: Refusal | null = !isOpenForChange(session)
		? 'not-possible-now'
		: isBehind
			? 'screen-was-behind'
			: null;
	return { fields, session, refusal, desk: locals.app.staff(permit) };
}

function refuse(refusal: Refusal) {
	return fail(409, { refusal, problem: null, fields: null, saved: false, removed: null });
}

/** What a page kept of a step that was taken out; saving looks its settings through once more. */
function readStep(kept: string): Step | null {
	try {
		return stepSchema.safeParse(JSON.parse(kept)).data ?? null;
	} catch {
		return null;
	}
}

async function changeAgenda(
	event: Event,
	change: (agenda: Step[], stepId: string, fields: FormFields) => Step[]
) {
	const { fields, session, refusal, desk } = await readChange(event);
	if (refusal) return refuse(refusal);
	const agenda = change(session.agenda, readField(fields, 'step'), fields);
	if (agenda.length === 0) return refuse('not-possible-now');
	const saved = await desk.saveAgenda(session, agenda);
	if (!saved.ok) return refuse(saved.refusal);
	redirect(303, `/regie/avonden/${session.id}#programme`);
}

export const actions: Actions = {
	/** Which of the server's addresses phones get to see. */
	address: async ({ request, params, locals }) => {
		await findPermitted(locals, 'prepare-session', params.id);
		const picked = String((await request.formData()).get('address') ?? '');
		locals.app.addresses.choose(picked);
		redirect(303, `/regie/avonden/${params.id}`);
	},
	details: async (event) => {
		const { fields, session, refusal, desk } = await readChange(event);
		if (refusal) return fail(409, { refusal, problem: null, fields, saved: false, removed: null });
		const details = readDetails(fields, event.locals.app.now());
		if ('problem' in details) {
			return fail(400, {
				refusal: null,
				problem: details.problem,
				fields,
				saved: false,
				removed: null
			});
		}
		const saved = await desk.saveDetails(session, details);
		if (!saved.ok)
			return fail(409, {
				refusal: saved.refusal,
				problem: null,
				fields,
				saved: false,
				removed: null
			});
		return { refusal: null, problem: null, fields: null, saved: true, removed: null };
	},
	up: (event) => changeAgenda(event, (agenda, id) => moveStep(agenda, id, -1)),
	down: (event) => changeAgenda(event, (agenda, id) => moveStep(agenda, id, 1)),
	remove: async (event) => {
		const { fields, session, refusal, desk } = await readChange(event);
		if (refusal) return refuse(refusal);
		const id = readField(fields, 'step');
		const place = session.agenda.findIndex((step) => step.id === id);
		const gone = session.agenda[place];
		if (!gone || session.agenda.length === 1) return refuse('not-possible-now');
		const saved = await desk.saveAgenda(session, removeStep(session.agenda, id));
		if (!saved.ok) return refuse(saved.refusal);
		// Nobody else keeps it: with this page it can be put back.
		const removed = { title: gone.title, place, step: JSON.stringify(gone) };
		return { refusal: null, problem: null, fields: null, saved: false, removed };
	},
	back: (event) =>
		changeAgenda(event, (agenda, _, fields) => {
			const step = readStep(readField(fields, 'gone'));
			return step ? putBack(agenda, step, Number(readField(fields, 'place'))) : [];
		}),
	add: async (event) => {
		const { fields, session, refusal, desk } = await readChange(event);
		if (refusal) return refuse(refusal);
		const kind = readField(fields, 'kind');
		const step = desk.newStep(kind, await nameActivity(kind, event.locals.language));
		if (!step) error(400);
		const saved = await desk.saveAgenda(session, [...session.agenda, step]);
		if (!saved.ok) return refuse(saved.refusal);
		redirect(303, `/regie/avonden/${session.id}/stappen/${step.id}`);
	},
	plan: async (event) => {
		const { session, refusal, desk } = await readChange(event);
		if (refusal) return refuse(refusal);
		const saved = await desk.plan(session);
		if (!saved.ok) return refuse(saved.refusal);
		redirect(303, `/regie/avonden/${session.id}`);
	},
	withdraw: async (event) => {
		const { session, refusal, desk } = await readChange(event);
		if (refusal) return refuse(refusal);
		const saved = await desk.withdraw(session);
		if (!saved.ok) return refuse(saved.refusal);
		redirect(303, `/regie/avonden/${session.id}`);
	}
};
