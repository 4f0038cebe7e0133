import { error, fail, redirect } from '@sveltejs/kit';
import { activities, findGoneFigures, findLacking } from '#lib/activities/index.ts';
import { nameActivity } from '#lib/activities/load-staff-texts.ts';
import { gatherFields, readField, type FormFields } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { isOver, listHeld, stepSchema, type Step } from '#lib/domain/session/session.ts';
import { readAfter } from '#lib/pages/desk/after-evening.ts';
import { addStep, moveStep, putBack, removeStep } from '#lib/pages/desk/agenda.ts';
import { readClosesFrom } from '#lib/pages/desk/closes-from.ts';
import { readDetails, type DetailsProblem } from '#lib/pages/desk/details.ts';
import { whenHeld } from '#lib/pages/when-held.ts';
import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import { findPermitted, isOpenForChange } from '#lib/pages/desk/prepared.ts';
import { takeTold } from '#lib/pages/told-once.ts';
import type { Actions, PageServerLoad } from './$types';
import type { Done } from './done.ts';

export const load: PageServerLoad = async ({ params, locals, url, cookies }) => {
	const savedStep = takeTold(cookies, url);
	const { session } = await findPermitted(locals, 'prepare-session', params.id);
	const { app } = locals;
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	const figures = await app.kompas.figuresOf(session.wijk);
	const origin = app.addresses.joinOrigin();
	const link = `${origin}/doe-mee/${session.code}`;
	const { id, title, place, plannedAt, phase, practice, revision, code } = session;
	// What was skipped is there again when the doors close.
	const agenda = isOpenForChange(session) ? session.agenda : listHeld(session.agenda);
	return {
		practiceOf: practice ? ('session' as const) : null,
		session: { id, title, place, plannedAt, phase, practice, revision, code },
		/** Before the doors nobody can have begun with anything. */
		mayReachPeople: !isOpenForChange(session) && locals.may('read-contacts', session) !== null,
		closesFrom: await readClosesFrom(app, session),
		when: whenHeld(session),
		local: toLocalTime(plannedAt),
		wijkName: wijk?.name ?? '',
		steps: agenda.map(({ id, activity, title, minutes }) => ({
			id,
			activity,
			title,
			minutes
		})),
		gone: session.agenda.flatMap((step) => {
			const names = findGoneFigures(step, figures);
			return names.length > 0 ? [{ step: step.title, figures: names }] : [];
		}),
		/** Steps in which there is nothing to show yet. */
		unfilled: session.agenda
			.filter((step) => findLacking(step).length > 0)
			.map(({ title }) => title),
		/** The step from which one comes back, when it was kept there. */
		savedStep: session.agenda.find(({ id }) => id === savedStep)?.id ?? null,
		kinds: activities.map(({ name }) => name),
		mayChange: isOpenForChange(session),
		link,
		qr: app.drawQr(link),
		origin,
		/** Where phones could reach this server; empty when that is settled. */
		addresses: app.addresses.choices(),
		after: isOver(session) ? await readAfter(locals, session) : null
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

/** What a form of this page hears back. */
interface Heard {
	refusal: Refusal | null;
	problem: DetailsProblem | null;
	/** What was typed, where it was not kept. */
	fields: FormFields | null;
	done: Done | null;
}

const hear = (heard: Partial<Heard>): Heard => ({
	...{ refusal: null, problem: null, fields: null, done: null },
	...heard
});

function refuse(refusal: Refusal, fields: FormFields | null = null) {
	return fail(409, hear({ refusal, fields }));
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
	kind: 'up' | 'down' | 'back',
	change: (agenda: Step[], fields: FormFields) => { agenda: Step[]; stepId: string }
) {
	const { fields, session, refusal, desk } = await readChange(event);
	if (refusal) return refuse(refusal);
	const { agenda, stepId } = change(session.agenda, fields);
	const place = agenda.findIndex(({ id }) => id === stepId);
	const step = agenda[place];
	if (!step) return refuse('not-possible-now');
	const saved = await desk.saveAgenda(session, agenda);
	if (!saved.ok) return refuse(saved.refusal);
	return hear({ done: { kind, stepId, title: step.title, place, of: agenda.length } });
}

const move = (event: Event, kind: 'up' | 'down') =>
	changeAgenda(event, kind, (agenda, fields) => {
		const stepId = readField(fields, 'step');
		return { agenda: moveStep(agenda, stepId, kind === 'up' ? -1 : 1), stepId };
	});

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
		if (refusal) return refuse(refusal, fields);
		const details = readDetails(fields, event.locals.app.now());
		if ('problem' in details) return fail(400, hear({ problem: details.problem, fields }));
		const saved = await desk.saveDetails(session, details);
		if (!saved.ok) return refuse(saved.refusal, fields);
		return hear({ done: { kind: 'details' } });
	},
	up: (event) => move(event, 'up'),
	down: (event) => move(event, 'down'),
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
		return hear({
			done: { kind: 'removed', title: gone.title, place, step: JSON.stringify(gone) }
		});
	},
	back: (event) =>
		changeAgenda(event, 'back', (agenda, fields) => {
			const step = readStep(readField(fields, 'gone'));
			if (!step) return { agenda, stepId: '' };
			return { agenda: putBack(agenda, step, Number(readField(fields, 'place'))), stepId: step.id };
		}),
	add: async (event) => {
		const { fields, session, refusal, desk } = await readChange(event);
		if (refusal) return refuse(refusal);
		const kind = readField(fields, 'kind');
		const step = desk.newStep(kind, await nameActivity(kind, event.locals.language));
		if (!step) error(400);
		const saved = await desk.saveAgenda(session, addStep(session.agenda, step));
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
