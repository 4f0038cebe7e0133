import { error } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/staff.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { app, staff } = locals;
	const session = await app.desk.find(params.id);
	if (!session || session.phase === 'draft') return error(404);
	if (!mayDo(staff, 'lead-session', session.wijk)) return error(403);
	const wijk = await app.kompas.findWijkByCode(session.wijk);
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
		address: new URL(app.config.origin).host,
		qr: app.evenings.drawQr(`${app.config.origin}/doe-mee/${session.code}`),
		madeUp: app.practice()?.count(session.id) ?? 0,
		look: await app.evenings.lookAsFacilitator(session.id)
	};
};

async function findPractice(locals: App.Locals, id: string) {
	const session = await locals.app.desk.find(id);
	const practice = locals.app.practice();
	if (!session || !practice) error(404);
	// Made-up residents can never get into a real evening.
	if (!session.practice || !mayDo(locals.staff, 'lead-session', session.wijk)) error(403);
	return { session, practice };
}

export const actions: Actions = {
	practice: async ({ params, locals, request }) => {
		const { session, practice } = await findPractice(locals, params.id);
		const phones = Number((await request.formData()).get('phones') ?? 24);
		await practice.start(session, Number.isFinite(phones) ? phones : 24);
	},
	dismiss: async ({ params, locals }) => {
		const { session, practice } = await findPractice(locals, params.id);
		practice.stop(session.id);
	}
};
