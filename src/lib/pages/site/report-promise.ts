/** What a page says of a report: whether everybody can read it, or by which day. */
import { Temporal } from 'temporal-polyfill';
import { promiseReport } from '#lib/domain/report/publication.ts';
import { isOver } from '#lib/domain/session/session.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { timeZone } from '#lib/texts/time-zone.ts';

export interface ReportPromise {
	isPublic: boolean;
	/** The day that was promised; null as long as the evening is not over, where it was to nobody, and of practice. */
	by: Date | null;
	/** That day is over, and the report is not there. */
	isLate: boolean;
	/** The evening is over and nobody took part: nothing is promised to anybody. */
	nobodyCame: boolean;
}

export async function readPromise(
	{ exports, municipality, now }: Pick<Front, 'exports' | 'municipality' | 'now'>,
	session: SessionRow
): Promise<ReportPromise> {
	const isPublic = session.publishedAt !== null;
	const closing = isOver(session) ? await exports.closing(session) : null;
	const nobodyCame = closing?.hadNobody ?? false;
	const by =
		closing && !nobodyCame && !session.practice
			? promiseReport(closing.at, municipality.reportDays)
			: null;
	return { isPublic, by, nobodyCame, isLate: !isPublic && by !== null && endOfDay(by) <= now() };
}

/** The midnight after it, on the clock of the hall. */
function endOfDay(moment: Date): Date {
	const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
		timeZone()
	);
	return new Date(local.startOfDay().add({ days: 1 }).epochMilliseconds);
}
