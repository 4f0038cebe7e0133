import { redirect } from '@sveltejs/kit';
import { findActivity } from '#lib/activities/index.ts';
import type { Moment } from '#lib/domain/session/rehearsal.ts';
import { isOver } from '#lib/domain/session/session.ts';
import { findPermitted } from '#lib/pages/desk/prepared.ts';
import { addressEvening, showWallIn } from '#lib/pages/evening/wall-evening.ts';
import type { PageServerLoad } from './$types';

/** What phones and wall will show of an evening that is prepared, moment by moment. */
export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { session, permit } = await findPermitted(locals, 'prepare-session', params.id);
	// What was said is in the report; there is nothing to rehearse any more.
	if (isOver(session)) redirect(303, `/regie/avonden/${session.id}`);
	const { app } = locals;
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	const asked = url.searchParams.get('op') ?? '';
	const step = session.agenda.find(({ id }) => id === asked);
	const moment: Moment = step
		? { at: 'step', stepId: step.id, leaf: Number(url.searchParams.get('deel') ?? 1) - 1 || 0 }
		: { at: asked === 'einde' ? 'end' : 'doors' };
	return {
		practiceOf: session.practice ? ('session' as const) : null,
		session: {
			...{ id: session.id, title: session.title, code: session.code, practice: session.practice },
			wijkName: wijk?.name ?? ''
		},
		steps: session.agenda.map(({ id, title }) => ({ id, title })),
		moment,
		/** People choose from what an earlier step gives, which nobody can know yet. */
		gathers: step !== undefined && findActivity(step.activity)?.rules.gathersFrom !== undefined,
		evening: addressEvening(session, app),
		wallIn: showWallIn(locals),
		...(await app.staff(permit).rehearse(session, moment))
	};
};
