import { error, fail, redirect } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import { readAfter } from '#lib/pages/desk/after-evening.ts';
import { findPermitted } from '#lib/pages/desk/prepared.ts';
import type { Actions, PageServerLoad } from './$types';

/** What an evening left, for its wijkregisseur to read before everybody else may. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { session } = await findPermitted(locals, 'publish-report', params.id);
	if (!isOver(session)) error(404);
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: { id: session.id, title: session.title },
		after: await readAfter(locals, session),
		/** Why publishing gives the log to nobody else; null where it does. */
		logWithheld: await locals.app.exports.foreseeWithheld(session)
	};
};

type Event = Parameters<NonNullable<Actions[string]>>[0];

async function change({ params, locals }: Event, deed: 'publish' | 'takeBack') {
	const { session, permit } = await findPermitted(locals, 'publish-report', params.id);
	const changed = await locals.app.staff(permit)[deed](session);
	if (!changed.ok) return fail(409, { refusal: changed.refusal });
	redirect(303, `/regie/avonden/${session.id}/verslag`);
}

export const actions: Actions = {
	publish: (event) => change(event, 'publish'),
	back: (event) => change(event, 'takeBack')
};
