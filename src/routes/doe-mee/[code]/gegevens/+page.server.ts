import { fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField, type FormFields } from '#lib/domain/form.ts';
import { checkContact } from '#lib/domain/initiative/contact-slip.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { isOver } from '#lib/domain/session/session.ts';
import { findParticipant } from '#lib/pages/evening/find-participant.ts';
import type { Actions, PageServerLoad } from './$types';

/** How the wijkregisseur reaches somebody who begins with an initiative: left, changed and taken away here. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { session, participantId } = await findParticipant(event);
	const { door, looks, forms, contacts } = event.locals.app;
	const left = await contacts.find(session.id, participantId);
	return {
		code: session.code,
		title: session.title,
		practice: session.practice,
		isOver: isOver(session),
		why: await door.whyOut(session.id, participantId),
		begun: await looks.begunBy(session.id, participantId),
		left: left && {
			name: left.name,
			reach: left.reach,
			eraseAt: left.eraseAt,
			isAside: left.isAside,
			about: await looks.nameBegun(session.id, left.initiatives)
		},
		eraseDay: contacts.eraseDay(),
		formId: forms.newFormId(participantId),
		news: readNews(event.url.searchParams.get(newsParam))
	};
};

export const actions: Actions = {
	leave: async (event) => {
		const fields = gatherFields(await event.request.formData());
		const { session, participantId } = await findParticipant(event);
		const { door, looks, forms, contacts, followContacts } = event.locals.app;
		if (forms.isOfOther(participantId, fields)) return refuse('another-participant', fields);
		const why = await door.whyOut(session.id, participantId);
		if (why) return refuse(why, fields);
		const begun = await looks.begunBy(session.id, participantId);
		if (begun.length === 0) return refuse('not-possible-now', fields);
		const typed = {
			name: readField(fields, 'name').trim(),
			reach: readField(fields, 'reach').trim()
		};
		const problems = checkContact(typed);
		if (Object.keys(problems).length > 0) {
			return fail(400, { refusal: null, problems, typed: fields });
		}
		const initiatives = begun.map(({ id }) => id);
		await contacts.leave(session.id, participantId, { ...typed, initiatives });
		// Taken back, or put aside, on another device meanwhile: what was left then followed nothing.
		await followContacts(session.id);
		const kept = await contacts.find(session.id, participantId);
		if (!kept || kept.isAside) {
			await contacts.takeBack(session.id, participantId);
			return refuse((await door.whyOut(session.id, participantId)) ?? 'not-possible-now', fields);
		}
		redirect(303, `/doe-mee/${session.code}/gegevens?${newsParam}=${left}`);
	},

	remove: async (event) => {
		const fields = gatherFields(await event.request.formData());
		const { session, participantId } = await findParticipant(event);
		const { forms, contacts } = event.locals.app;
		if (forms.isOfOther(participantId, fields)) return refuse('another-participant', fields);
		await contacts.takeBack(session.id, participantId);
		redirect(303, `/doe-mee/${session.code}/gegevens?${newsParam}=${gone}`);
	}
};

/** In the address that one is led to, so that who refreshes it posts nothing again. */
const newsParam = 'nieuws';
const left = 'bewaard';
const gone = 'gewist';

function readNews(written: string | null): 'left' | 'gone' | null {
	return written === left ? 'left' : written === gone ? 'gone' : null;
}

function refuse(refusal: Refusal, typed: FormFields) {
	return fail(400, { refusal, problems: null, typed });
}
