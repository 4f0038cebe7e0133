import { readPromise, type ReportPromise } from '#lib/pages/site/report-promise.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';

/** What an evening left, for who made it. */
export interface AfterEvening {
	draftId: string | null;
	publishedAt: Date | null;
	report: ReportPromise;
	/** How much of what people wrote still waited when it closed. */
	held: number;
	/** How many people left how they can be reached, for whoever may read that. */
	contacts: number;
	/** When the server closed it because nobody did; null when somebody did. */
	closedByTerm: Date | null;
}

export async function readAfter(
	{ app, language, may }: App.Locals,
	session: SessionRow
): Promise<AfterEvening> {
	const draft = await app.drafts.findBySession(session.id, language, may);
	const mayRead = may('erase-words', session);
	const held = mayRead ? await app.staff(mayRead).heldAtClosing(session.id) : [];
	const mayReach = may('read-contacts', session);
	const contacts = mayReach ? await app.staff(mayReach).list(session) : [];
	const closing = await app.exports.closing(session);
	return {
		draftId: draft?.row.id ?? null,
		publishedAt: session.publishedAt,
		report: await readPromise(app, session),
		held: held.length,
		contacts: contacts.length,
		closedByTerm: closing?.isByTerm ? closing.at : null
	};
}
