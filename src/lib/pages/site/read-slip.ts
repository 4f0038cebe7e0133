/** What became of what somebody wrote, as their slip tells it: never more than everybody may read of the evening by now. */
import { findStanding, type OwnText } from '#lib/domain/slip/own-texts.ts';
import { isOver } from '#lib/domain/session/session.ts';
import type { FoundSlip } from '#lib/server/slips/slips.ts';
import { readPromise, type ReportPromise } from './report-promise.ts';

type Trace = ReturnType<App.Locals['app']['drafts']['trace']>;

/** Running: the evening is on. Later: its report is not public yet. */
export type Became =
	| { is: 'running' }
	| { is: 'later' }
	/** It was not taken along into the report. */
	| { is: 'not'; reason: Trace['reason'] }
	| { is: 'traced'; href: string; sections: string[]; reason: Trace['reason'] };

export interface SlipText {
	step: string | null;
	words: (string | null)[];
	isReworded: boolean;
	became: Became;
}

export interface SlipPage {
	texts: SlipText[];
	report: ReportPromise;
}

export async function readSlip(
	{ app, language, may }: App.Locals,
	{ session, texts }: FoundSlip
): Promise<SlipPage> {
	const steps = new Map(session.agenda.map(({ id, title }) => [id, title]));
	const isPublic = session.publishedAt !== null;
	const draft = isPublic ? await app.drafts.findBySession(session.id, language, may) : null;

	function follow(text: OwnText): Became {
		if (!isOver(session)) return { is: 'running' };
		if (!draft) return { is: 'later' };
		const standing = findStanding(text, draft.row.inputs);
		// Of no card it says whether everything was computed.
		if (!standing) {
			return { is: 'not', reason: app.drafts.trace(draft, { kind: 'card', id: '' }).reason };
		}
		const { kind, id } = standing;
		const { reason, places } = app.drafts.trace(draft, { kind, id });
		return {
			is: 'traced',
			href: kind === 'card' ? `/avonden/${session.id}/inbreng/${id}` : `/initiatieven/${id}`,
			sections: places.map(({ title }) => title),
			reason
		};
	}

	return {
		texts: texts.map((text) => ({
			step: steps.get(text.stepId ?? '') ?? null,
			words: text.words,
			isReworded: text.isReworded,
			became: follow(text)
		})),
		report: await readPromise(app, session)
	};
}
