import { error } from '@sveltejs/kit';
import { activities, findGoneFigures } from '#lib/activities/index.ts';
import { describeActivity } from '#lib/activities/load-staff-texts.ts';
import { paces } from '#lib/domain/practice/crowd-plan.ts';
import { isOver } from '#lib/domain/session/session.ts';
import { addressEvening, showWallIn } from '#lib/pages/evening/wall-evening.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { app, may } = locals;
	const session = await app.desk.find(params.id);
	if (!session || session.phase === 'draft') return error(404);
	const leading = app.staff(may('lead-session', session) ?? error(403));
	// Of an evening whose log was removed there is nothing to lead or to look back on.
	if (isOver(session) && !(await app.exports.closing(session))) return error(404);
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	const figures = await app.kompas.figuresOf(session.wijk);
	return {
		session: {
			id: session.id,
			code: session.code,
			title: session.title,
			practice: session.practice,
			plannedAt: session.plannedAt,
			wijkName: wijk?.name ?? ''
		},
		// Before the doors open the log does not know the programme yet; notes it never knows.
		prepared: session.agenda.map(({ id, title, minutes, note }) => ({ id, title, minutes, note })),
		/** What each is called and what people do in it: also of one that is added when the evening is on. */
		activities: await Promise.all(
			activities.map(async ({ name: activity }) => ({
				activity,
				...(await describeActivity(activity, locals.language))
			}))
		),
		// They can go until the doors open, and then the step has others or none.
		gone: session.agenda.flatMap((step) => {
			const names = findGoneFigures(step, figures);
			return names.length > 0 ? [{ stepId: step.id, title: step.title, figures: names }] : [];
		}),
		evening: addressEvening(session, app),
		mostParticipants: app.door.mostParticipants,
		wallIn: showWallIn(locals),
		madeUp: leading.countMadeUp(session),
		look: await leading.look(session)
	};
};

async function findPractice(locals: App.Locals, id: string) {
	const session = (await locals.app.desk.find(id)) ?? error(404);
	const permit = locals.may('lead-session', session) ?? error(403);
	// Made-up residents can never get into a real evening.
	if (!session.practice) error(403);
	return { session, leading: locals.app.staff(permit) };
}

export const actions: Actions = {
	practice: async ({ params, locals, request }) => {
		const { session, leading } = await findPractice(locals, params.id);
		const fields = await request.formData();
		const phones = Number(fields.get('phones') ?? 24);
		const pace = paces.find((one) => one === fields.get('pace')) ?? 'human';
		await leading.letMadeUpIn(session, Number.isFinite(phones) ? phones : 24, pace);
	},
	dismiss: async ({ params, locals }) => {
		const { session, leading } = await findPractice(locals, params.id);
		leading.sendMadeUpHome(session);
	}
};
