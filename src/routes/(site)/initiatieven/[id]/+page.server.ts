import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** One initiative: what, where, who, and where it stands in the draft. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { drafts, kompas } = locals.app;
	const found = await drafts.findInitiative(params.id, url.searchParams.get('avond'), locals.may);
	const open = found && (await drafts.findBySession(found.sessionId, locals.language, locals.may));
	if (!found || !open) error(404);
	const buurten = await kompas.listBuurten(found.wijk);
	// Supporters by kind stay here: a kind under five people could be somebody.
	const { title, what, needed, reworded, point, leaders, hands, practice, sessionId } = found;
	const supporters = Object.values(found.supporters).reduce((sum, n) => sum + n, 0);
	return {
		practiceOf: found.practice ? ('session' as const) : null,
		initiative: {
			...{ title, what, needed, reworded, point },
			...{ leaders, hands, supporters, practice, sessionId }
		},
		eveningTitle: open.row.inputs.session.title,
		buurt: buurten.find(({ code }) => code === found.buurt)?.name ?? null,
		shapes: point ? await kompas.shapes('buurt', found.wijk) : null,
		draftId: open.row.id,
		mayErase: locals.may('erase-words', found) !== null && (title ?? what ?? needed) !== null,
		...drafts.trace(open, { kind: 'initiative', id: found.id })
	};
};

export const actions: Actions = {
	/** At the writer's request: the words go, the initiative stays. */
	erase: async ({ params, url, locals }) => {
		const evening = url.searchParams.get('avond');
		const found = await locals.app.drafts.findInitiative(params.id, evening, locals.may);
		if (!found) error(404);
		const permit = locals.may('erase-words', found) ?? error(403);
		await locals.app.staff(permit).erase(found.sessionId, found.textIds);
	}
};
