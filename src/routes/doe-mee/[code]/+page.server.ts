import { error, fail, redirect } from '@sveltejs/kit';
import { findActivity, findForm } from '#lib/activities/index.ts';
import { participantKinds } from '#lib/domain/audience.ts';
import { gatherFields, readField, type FormFields } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { hasOpenQuestion } from '#lib/domain/session/open-question.ts';
import type { Actions, PageServerLoad } from './$types';
import { nameQuestion } from '#lib/pages/evening/name-question.ts';
import { giveSlip } from '#lib/pages/evening/slip-cookie.ts';
import { readPromise } from '#lib/pages/site/report-promise.ts';
import { setParticipantCookie } from '#lib/pages/evening/participant-cookie.ts';

export const load: PageServerLoad = async (event) => {
	const { params, locals, cookies, url, getClientAddress, setHeaders, depends } = event;
	depends('live:evening');
	// Who goes back sees the evening as it is now, with forms that were not posted yet.
	setHeaders({ 'cache-control': 'no-store' });
	const { app } = locals;
	const session = await app.door.findByCode(params.code, getClientAddress(), cookies.get);
	if ('refusal' in session) return error(404, session.refusal);
	if (session.code !== params.code) redirect(307, `/doe-mee/${session.code}`);
	const name = app.door.cookieName(session.code);
	const token = cookies.get(name) ?? null;
	const participantId = await app.door.recognise(session.id, token);
	const about = {
		id: session.id,
		code: session.code,
		title: session.title,
		phase: session.phase,
		plannedAt: session.plannedAt,
		practice: session.practice,
		report: await readPromise(app, session),
		reportDays: app.municipality.reportDays
	};
	const hasContact =
		participantId !== null && (await app.contacts.find(session.id, participantId)) !== null;
	const look = participantId ? await app.looks.asParticipant(session.id, participantId) : null;
	if (participantId && look) {
		await giveSlip(event, session, participantId);
		const owner = app.forms.ownerTag(participantId);
		const formId = app.forms.newFormId(participantId);
		const known = { buurten: [], readOnly: false, hasOpenQuestion: false, barred: null };
		// What was received for another question than this one is no news any more.
		const isOfNow = url.searchParams.get(questionParam) === nameQuestion(look.view.step);
		const sentAt = isOfNow ? readMoment(url.searchParams.get(sentParam)) : null;
		return { session: about, look, owner, sentAt, formId, hasContact, ...known };
	}
	const canJoin = session.phase === 'open' || session.phase === 'running';
	const { readOnly, barred } = canJoin
		? await app.looks.atDoor(session.id, participantId)
		: { readOnly: false, barred: null };
	// The form of who comes in goes with a secret of this browser: sent twice, it still is one person.
	if (canJoin && !readOnly && !barred && !token) {
		setParticipantCookie(cookies, url, name, app.door.newSecret());
		app.door.noteOpened(session.id);
	}
	const buurten = await app.kompas.listBuurten(session.wijk);
	return {
		session: about,
		look: null,
		owner: '',
		sentAt: null,
		hasContact,
		formId: '',
		readOnly,
		barred,
		hasOpenQuestion: hasOpenQuestion(session.agenda, findActivity),
		buurten: buurten.map(({ code, name }) => ({ code, name }))
	};
};

export const actions: Actions = {
	join: async ({ request, params, locals, cookies, url, getClientAddress }) => {
		const { door, kompas } = locals.app;
		const fields = gatherFields(await request.formData());
		const session = await door.findByCode(params.code, getClientAddress(), cookies.get);
		if ('refusal' in session) return refuse(session.refusal, fields);
		const as = participantKinds.find((kind) => kind === readField(fields, 'as'));
		if (!as) return refuse('kind-missing', fields);
		const buurten = await kompas.listBuurten(session.wijk);
		const buurt = buurten.find(({ code }) => code === readField(fields, 'buurt'))?.code ?? null;
		const name = door.cookieName(session.code);
		const token = cookies.get(name) ?? null;
		const joined = await door.join(session, token, as, buurt, getClientAddress());
		if (joined.token) setParticipantCookie(cookies, url, name, joined.token);
		if ('refusal' in joined) return refuse(joined.refusal, fields);
		redirect(303, `/doe-mee/${session.code}`);
	},

	/** An answer from a plain form: the same room, the same rules, the same log as over a socket. */
	act: async ({ request, params, locals, cookies, getClientAddress }) => {
		const { door, looks, forms } = locals.app;
		const fields = gatherFields(await request.formData());
		const session = await door.findByCode(params.code, getClientAddress(), cookies.get);
		if ('refusal' in session) return refuse(session.refusal, fields);
		const token = cookies.get(door.cookieName(session.code)) ?? null;
		const participantId = await door.recognise(session.id, token);
		if (!participantId) return refuse('not-joined', fields);
		if (forms.isOfOther(participantId, fields)) {
			return refuse('another-participant', fields);
		}
		const look = await looks.asParticipant(session.id, participantId);
		if (!look) {
			const { barred } = await looks.atDoor(session.id, participantId);
			return refuse(barred === 'not-counted' ? barred : 'not-joined', fields);
		}
		const { view } = look;
		const stepId = fields.stepId?.[0] ?? '';
		const step = view.step?.id === stepId ? view.step : null;
		const reader = step && findForm(step.activity);
		if (!reader) return refuse('step-not-open', fields);
		const actionId = forms.actionId(participantId, fields);
		const action = reader.readForm(fields, () => actionId);
		const reply = await forms.answer(session.id, participantId, {
			actionId,
			stepId,
			action,
			channel: 'phone'
		});
		if (!reply.ok) return refuse(reply.refusal, fields);
		// Who refreshes the page afterwards looks again; a page that came of a post would post its answer again, to another step.
		const received = new URLSearchParams({
			[sentParam]: String(Date.parse(reply.at)),
			[questionParam]: nameQuestion(step)
		});
		redirect(303, `/doe-mee/${session.code}?${received.toString()}`);
	}
};

/** When the last answer was received, in the address that one is led to. */
const sentParam = 'ontvangen';
/** And on what: the page may be looked at again when something else is asked. */
const questionParam = 'vraag';

function readMoment(written: string | null): Date | null {
	const moment = new Date(Number(written ?? NaN));
	return Number.isNaN(moment.getTime()) ? null : moment;
}

function refuse(refusal: Refusal, typed: FormFields) {
	return fail(400, { refusal, typed });
}
