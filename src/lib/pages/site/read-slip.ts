/** What became of what somebody wrote, as their slip tells it: what everybody may read of the evening by now, and for its writer alone why something was hidden. */
import type { HidingReason } from '#lib/domain/moderation/reason.ts';
import { findStanding } from '#lib/domain/slip/own-texts.ts';
import { isOver } from '#lib/domain/session/session.ts';
import type { InitiativeStanding } from '#lib/domain/life/standing.ts';
import type { FoundSlip, SlipText as WrittenText } from '#lib/server/slips/slips.ts';
import { readPromise, type ReportPromise } from './report-promise.ts';

type Trace = ReturnType<App.Locals['app']['drafts']['trace']>;

/** With why it stands so, where that was written down; or that this was erased. */
export type SlipStanding = InitiativeStanding & { reason: string | null; isReasonErased: boolean };

/** Running: the evening is on. Later: its report is not public yet. */
export type Became =
	| { is: 'running' }
	| { is: 'later' }
	/** Whoever led hid it. Null: a log from before reasons were asked. */
	| { is: 'hidden'; reason: HidingReason | null }
	/** Nobody looked at it before the evening was closed. */
	| { is: 'unseen' }
	/** It was not taken along into the report. */
	| { is: 'not'; reason: Trace['reason'] }
	| {
			is: 'traced';
			href: string;
			sections: string[];
			reason: Trace['reason'];
			/** Of an initiative, how it stands now; null of a card, and of practice. */
			initiative: SlipStanding | 'unreadable' | null;
	  };

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
	const draft = isPublic ? await app.drafts.findLast(session.id, language, may) : null;

	async function follow(text: WrittenText): Promise<Became> {
		if (!isOver(session)) return { is: 'running' };
		// No report has it, now or later, so this need not wait for that.
		if (text.isUnseen) return { is: 'unseen' };
		if (text.hidden) return { is: 'hidden', reason: text.hidden.reason };
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
			href:
				kind === 'card'
					? `/avonden/${session.id}/inbreng/${id}`
					: `/initiatieven/${id}?avond=${session.id}`,
			sections: places.map(({ title }) => title),
			reason,
			initiative: kind === 'card' ? null : await readStanding(id)
		};
	}

	async function readStanding(id: string): Promise<SlipStanding | 'unreadable' | null> {
		const { practice, id: sessionId } = session;
		const life = await app.initiatives.read({ id, sessionId, practice });
		if (!life || life === 'unreadable') return life;
		const { state, since, dueOn, daysLate } = life;
		const { reason = null, isErased = false } = life.acts.at(-1) ?? {};
		return { state, since, dueOn, daysLate, reason, isReasonErased: isErased };
	}

	return {
		texts: await Promise.all(
			texts.map(async (text) => ({
				step: steps.get(text.stepId ?? '') ?? null,
				words: text.words,
				isReworded: text.isReworded,
				became: await follow(text)
			}))
		),
		report: await readPromise(app, session)
	};
}
