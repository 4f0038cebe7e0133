import { error } from '@sveltejs/kit';
import { listHeld } from '#lib/domain/session/session.ts';
import { tellPutAside } from '#lib/domain/report/presence.ts';
import { mayReadReport } from '#lib/domain/report/publication.ts';
import { listReportLinks } from '#lib/domain/report/report-links.ts';
import { countOverview } from '#lib/domain/life/overview.ts';
import { readIdeasOfEvening } from '#lib/pages/site/ideas.ts';
import { readPromise } from '#lib/pages/site/report-promise.ts';
import { showEvenings } from '#lib/pages/site/shown-evening.ts';
import { z } from 'zod';
import type { PageServerLoad } from './$types';

/** Evenings of before counted what was not shown of the cards alone, in their result. */
function readWithheld(result: unknown): number {
	const counted = z.object({ withheld: z.int().min(0) }).safeParse(result);
	return counted.success ? counted.data.withheld : 0;
}

export const load: PageServerLoad = async ({ locals, params, isDataRequest }) => {
	const { desk, kompas } = locals.app;
	const session = await desk.find(params.id);
	// What is still being prepared is nobody else's business.
	if (!session || session.phase === 'draft') error(404);
	const [evening] = showEvenings([session], await kompas.listWijken());
	if (!evening) error(404);
	// The notes and settings of a step are for the facilitator.
	const programme = listHeld(session.agenda).map(({ id, title, minutes }) => ({
		id,
		title,
		minutes
	}));
	const isOver = session.phase === 'closed' || session.phase === 'reported';
	const { exports, drafts } = locals.app;
	const controlCode = isOver ? ((await exports.closing(session))?.hash ?? null) : null;
	const draft = isOver ? await drafts.findBySession(session.id, locals.language, locals.may) : null;
	const mayRead = mayReadReport(session, locals.may);
	// Outcomes hold exact numbers of small groups. They are for the page as the server makes it, never for a browser that asks
	// for the data alone: that one gets null, and loads the page itself (ReadOnServer.svelte).
	const last = draft?.versions.at(-1);
	const outcomes =
		!isOver || !mayRead ? [] : isDataRequest ? null : await drafts.outcomes(session, locals.may);
	const ideas = draft ? await readIdeasOfEvening(locals.app, session.id) : [];
	return {
		ideas,
		waiting: countOverview(ideas).waiting,
		practiceOf: session.practice ? ('session' as const) : null,
		evening,
		mayBeFollowed: desk.isUpcoming(session),
		programme,
		controlCode,
		report: await readPromise(locals.app, session),
		mayRead,
		mayPublish: isOver && locals.may('publish-report', session) !== null,
		draftId: draft?.row.id ?? null,
		mayRecount:
			isOver &&
			mayRead &&
			(await exports.withheldFrom(session, locals.may('read-log', session))) === null,
		putAside: draft && tellPutAside(draft.row.inputs),
		uncomputed: (draft?.row.inputs.steps ?? []).flatMap(({ stepId, title, isUncomputed }) =>
			isUncomputed && !outcomes?.some((outcome) => outcome.stepId === stepId) ? [title] : []
		),
		links:
			draft && last
				? await drafts.withWords(draft, listReportLinks(draft.row.inputs, last.draft))
				: {},
		outcomes:
			outcomes &&
			session.agenda.flatMap(({ id, title }) => {
				const outcome = outcomes.find(({ stepId }) => stepId === id);
				if (!outcome) return [];
				const { activity, result } = outcome;
				const account = draft?.row.inputs.steps.find(({ stepId }) => stepId === id);
				const withheld = account?.withheld ?? readWithheld(result);
				return [{ id, title, activity, result, withheld }];
			})
	};
};
