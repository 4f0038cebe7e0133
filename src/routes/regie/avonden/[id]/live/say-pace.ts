import type { Pace } from '#lib/domain/session/pace.ts';
import { formatTime } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';
import type { StaffTexts } from '#lib/texts/nl/staff.ts';

/** More than this is no lateness: the evening is held at another hour than was planned, or on another day. */
const mostLate = 4 * 60;

/** "Nu 20.12, 6 minuten achter", and when it would end. Null where the programme says nothing about this hour. */
export function sayPace(
	{ late, endsAt }: Pace,
	now: number,
	texts: StaffTexts['console']['pace'],
	language: Language
): { now: string; ends: string | null } {
	const clock = formatTime(new Date(now), language);
	const minutes = Math.round(late / 60_000);
	if (Math.abs(minutes) > mostLate) return { now: texts.now(clock), ends: null };
	const how =
		minutes === 0 ? texts.onTime : minutes > 0 ? texts.late(minutes) : texts.early(-minutes);
	return { now: texts.nowAnd(clock, how), ends: texts.ends(formatTime(endsAt, language)) };
}
