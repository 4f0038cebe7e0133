import { fail, redirect } from '@sveltejs/kit';
import { participantKinds } from '#lib/domain/audience.ts';
import { gatherFields, readField } from '#lib/domain/form.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { findParticipant } from '#lib/pages/evening/find-participant.ts';
import type { Actions, PageServerLoad } from './$types';

/** As what somebody takes part, for who pressed the wrong one at the door. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { session, participantId } = await findParticipant(event);
	const { door, looks, forms } = event.locals.app;
	const why = await door.whyOut(session.id, participantId);
	return {
		code: session.code,
		title: session.title,
		practice: session.practice,
		why,
		me: why ? null : await looks.whoIs(session.id, participantId),
		formId: forms.newFormId(participantId),
		hasChanged: event.url.searchParams.has(changedParam)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const fields = gatherFields(await event.request.formData());
		const { session, participantId } = await findParticipant(event);
		const { forms } = event.locals.app;
		const as = participantKinds.find((kind) => kind === readField(fields, 'as'));
		if (!as) return refuse('kind-missing');
		// The phone went on as somebody else after this page was made.
		if (forms.isOfOther(participantId, fields)) return refuse('another-participant');
		const actionId = forms.actionId(participantId, fields);
		const reply = await forms.become(session.id, participantId, { actionId, as });
		if (!reply.ok) return refuse(reply.refusal);
		redirect(303, `/doe-mee/${session.code}/wie?${changedParam}`);
	}
};

/** In the address that one is led to, so that who refreshes it posts nothing again. */
const changedParam = 'veranderd';

function refuse(refusal: Refusal) {
	return fail(400, { refusal });
}
