import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import {
	initiativeLife,
	isUnanswered,
	type InitiativeState
} from '#lib/domain/life/initiative-life.ts';
import { possibleActs } from '#lib/domain/life/life.ts';
import { takeTold, tellOnce } from '#lib/pages/told-once.ts';
import type { Actions, PageServerLoad } from './$types';

/** One initiative: what, where, who, and where it stands in the draft. */
export const load: PageServerLoad = async ({ params, url, locals, cookies }) => {
	const { drafts, kompas, initiatives, newId } = locals.app;
	const found = await drafts.findInitiative(params.id, url.searchParams.get('avond'), locals.may);
	if (!found) error(404);
	const [open, life, buurten, wijk] = await Promise.all([
		drafts.findLast(found.sessionId, locals.language, locals.may),
		initiatives.read(found),
		kompas.listBuurten(found.wijk),
		kompas.findWijkByCode(found.wijk)
	]);
	if (!open) error(404);
	const isPublic = open.row.publishedAt !== null;
	const readable = life === 'unreadable' ? null : life;
	const mayDecide = locals.may('answer-initiative', found) !== null;
	const told = takeTold(cookies, url);
	// Supporters by kind stay here: a kind under five people could be somebody.
	const { title, what, needed, reworded, point, leaders, hands, practice, sessionId } = found;
	const supporters = Object.values(found.supporters).reduce((sum, n) => sum + n, 0);
	return {
		practiceOf: found.practice ? ('session' as const) : null,
		initiative: {
			...{ title, what, needed, reworded, point },
			...{ leaders, hands, supporters, practice, sessionId }
		},
		life,
		decide:
			mayDecide && readable
				? {
						actId: newId(),
						basedOn: readable.acts.length,
						possible: listActs(readable.state),
						isUnanswered: isUnanswered(readable.state),
						isSaved: told === saved,
						isPublic
					}
				: null,
		isErasedNow: told === erased,
		/** Among the ideas that everybody can read. */
		isListed: isPublic && !found.practice,
		wijkSlug: wijk?.slug ?? null,
		eveningTitle: open.row.inputs.session.title,
		buurt: buurten.find(({ code }) => code === found.buurt)?.name ?? null,
		shapes: point ? await kompas.shapes('buurt', found.wijk) : null,
		draftId: open.row.id,
		mayEraseReasons: locals.may('erase-words', found) !== null,
		mayErase: locals.may('erase-words', found) !== null && (title ?? what ?? needed) !== null,
		...drafts.trace(open, { kind: 'initiative', id: found.id })
	};
};

/** What is said of what was just done. */
const [saved, erased] = ['bewaard', 'gewist'];

/** What can be done with it by hand. */
function listActs(state: InitiativeState) {
	return possibleActs(initiativeLife, state, 'answer-initiative').flatMap(({ kind, ...act }) =>
		kind === 'receive' ? [] : { kind, ...act }
	);
}

const isUuid = /^[\da-f-]{36}$/;

export const actions: Actions = {
	/** What happens to it now. */
	decide: async ({ request, params, url, locals, cookies }) => {
		const evening = url.searchParams.get('avond');
		const found = await locals.app.drafts.findInitiative(params.id, evening, locals.may);
		if (!found) error(404);
		const permit = locals.may('answer-initiative', found) ?? error(403);
		const fields = gatherFields(await request.formData());
		const read = (name: string) => readField(fields, name);
		const [kind, reason, id] = [read('kind'), read('reason'), read('id')];
		const asked = { kind, reason, id, basedOn: Number(read('basedOn')) };
		if (!isUuid.test(id)) error(400);
		const refusal = await locals.app.staff(permit).act(found, asked);
		if (refusal) return fail(400, { refusal, kind, reason });
		tellOnce(cookies, url, url.pathname, saved);
		redirect(303, `/initiatieven/${params.id}?avond=${found.sessionId}#besluit`);
	},
	/** Of one act, where it names somebody: the words go, the act stays. */
	eraseReason: async ({ request, params, url, locals, cookies }) => {
		const evening = url.searchParams.get('avond');
		const found = await locals.app.drafts.findInitiative(params.id, evening, locals.may);
		if (!found) error(404);
		const permit = locals.may('erase-words', found) ?? error(403);
		const actId = (await request.formData()).get('act');
		if (typeof actId !== 'string') error(400);
		const notErased = await locals.app.staff(permit).eraseReason(found, actId);
		if (notErased) return fail(400, { notErased });
		tellOnce(cookies, url, url.pathname, erased);
		redirect(303, `/initiatieven/${params.id}?avond=${found.sessionId}#stand`);
	},
	/** At the writer's request: the words go, the initiative stays. */
	erase: async ({ params, url, locals }) => {
		const evening = url.searchParams.get('avond');
		const found = await locals.app.drafts.findInitiative(params.id, evening, locals.may);
		if (!found) error(404);
		const permit = locals.may('erase-words', found) ?? error(403);
		await locals.app.staff(permit).erase(found.sessionId, found.textIds);
	}
};
