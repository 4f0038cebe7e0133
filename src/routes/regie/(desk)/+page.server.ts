import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import { whenHeld } from '#lib/pages/when-held.ts';
import { readPromise } from '#lib/pages/site/report-promise.ts';
import { arrangeSessions } from './arrange-sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { app, may } = locals;
	const preparing = may('prepare-session', 'anywhere');
	const answering = may('answer-initiative', 'anywhere');
	const [prepared, wijken, drafts, unanswered] = await Promise.all([
		preparing ? app.staff(preparing).list() : [],
		app.kompas.listWijken(),
		app.drafts.list(may),
		answering ? app.staff(answering).list() : []
	]);
	const arranged = arrangeSessions(prepared, app.now(), (moment) => toLocalTime(moment).date);
	const nameOf = (wijk: string) => wijken.find(({ code }) => code === wijk)?.name ?? '';
	const show = (sessions: typeof prepared) =>
		sessions.map((session) => {
			const { id, code, title, wijk, place, phase, practice, publishedAt } = session;
			return {
				...{ id, code, title, place, when: whenHeld(session), phase, practice },
				wijk: nameOf(wijk),
				isPublic: publishedAt !== null,
				draftId: drafts.find(({ sessionId }) => sessionId === id)?.id ?? null
			};
		});
	const promises = await Promise.all(
		arranged.toPublish.map((session) => readPromise(app, session))
	);
	const closings = await Promise.all(
		arranged.toPublish.map((session) => app.exports.closing(session))
	);
	return {
		isEmpty: prepared.length === 0,
		today: show(arranged.today),
		toPublish: show(arranged.toPublish).map((session, index) => ({
			...session,
			promised: promises[index] ?? null,
			closedByTerm: closings[index]?.isByTerm ? closings[index].at : null
		})),
		missed: show(arranged.missed),
		unanswered: unanswered.map(
			({ proposalId, sessionId, title, wijk, state, since, dueOn, daysLate }) => ({
				...{ proposalId, sessionId, title, state, since, dueOn, daysLate },
				wijk: nameOf(wijk)
			})
		),
		toCome: show(arranged.toCome),
		over: show(arranged.over),
		wijken: wijken.filter(({ code }) => may('edit-kompas', { wijk: code }))
	};
};
