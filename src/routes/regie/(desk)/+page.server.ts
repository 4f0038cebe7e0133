import { orderSessions } from './order-sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, may } = locals;
	const preparing = may('prepare-session', 'anywhere');
	const [prepared, wijken, drafts] = await Promise.all([
		preparing ? app.staff(preparing).list() : [],
		app.kompas.listWijken(),
		app.drafts.list(may)
	]);
	return {
		sessions: orderSessions(prepared).map(
			({ id, title, wijk, place, plannedAt, phase, practice, publishedAt }) => ({
				id,
				title,
				wijk: wijken.find(({ code }) => code === wijk)?.name ?? '',
				place,
				plannedAt,
				phase,
				practice,
				isPublic: publishedAt !== null,
				draftId: drafts.find(({ sessionId }) => sessionId === id)?.id ?? null
			})
		),
		wijken: wijken.filter(({ code }) => may('edit-kompas', { wijk: code }))
	};
};
