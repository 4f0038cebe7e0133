import { error } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/staff.ts';
import type { PageServerLoad } from './$types';

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
		// Before the doors open the log does not know the programme yet.
		prepared: session.agenda.map(({ id, title, minutes, note }) => ({ id, title, minutes, note })),
		address: new URL(app.config.origin).host,
		qr: app.evenings.drawQr(`${app.config.origin}/doe-mee/${session.code}`),
		look: await app.evenings.lookAsFacilitator(session.id)
	};
};
