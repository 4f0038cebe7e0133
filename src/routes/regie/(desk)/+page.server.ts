import { mayDo } from '#lib/domain/access/staff.ts';
import { orderSessions } from './order-sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, staff } = locals;
	const [all, wijken, drafts] = await Promise.all([
		app.desk.list(null),
		app.kompas.listWijken(),
		app.wijkopgaven.list()
	]);
	return {
		sessions: orderSessions(all.filter(({ wijk }) => mayDo(staff, 'lead-session', wijk))).map(
			({ id, title, wijk, place, plannedAt, phase, practice }) => ({
				id,
				title,
				wijk: wijken.find(({ code }) => code === wijk)?.name ?? '',
				place,
				plannedAt,
				phase,
				practice,
				draftId: drafts.find(({ sessionId }) => sessionId === id)?.id ?? null
			})
		),
		wijken: wijken.filter(({ code }) => mayDo(staff, 'edit-kompas', code))
	};
};
