import { whenHeld } from '#lib/pages/when-held.ts';
import { isOver, type SessionPhase } from '#lib/domain/session/session.ts';

interface Arrangeable {
	phase: SessionPhase;
	practice: boolean;
	plannedAt: Date;
	openedAt: Date | null;
	publishedAt: Date | null;
}

export interface Arranged<Session> {
	/** Of today, or going on: what is on comes first, then practice after what is real, then the clock. */
	today: Session[];
	/** Over, and nobody else can read the report yet; the oldest first. Nobody waits for a report of practice. */
	toPublish: Session[];
	/** Their day went by and the doors never opened; the last one first. */
	missed: Session[];
	/** The next one first. */
	toCome: Session[];
	/** The last one first. */
	over: Session[];
}

const isOn = ({ phase }: Arrangeable) => phase === 'open' || phase === 'running';

/** Every evening in one place, by what somebody has to do with it. `dayOf`: the day of a moment where the evenings are, as 2026-11-26. */
export function arrangeSessions<Session extends Arrangeable>(
	sessions: readonly Session[],
	now: Date,
	dayOf: (moment: Date) => string
): Arranged<Session> {
	const today = dayOf(now);
	const inTime = sessions.toSorted((a, b) => whenHeld(a).getTime() - whenHeld(b).getTime());
	const placed: Arranged<Session> = { today: [], toPublish: [], missed: [], toCome: [], over: [] };
	for (const session of inTime) placed[placeOf(session, today, dayOf)].push(session);
	return {
		...placed,
		today: placed.today.toSorted((a, b) => rank(a) - rank(b)),
		missed: placed.missed.toReversed(),
		over: placed.over.toReversed()
	};
}

function placeOf(
	session: Arrangeable,
	today: string,
	dayOf: (moment: Date) => string
): keyof Arranged<unknown> {
	const day = dayOf(whenHeld(session));
	const isDone = isOver(session) && (session.practice || session.publishedAt !== null);
	if (isDone) return 'over';
	if (isOn(session) || day === today) return 'today';
	if (isOver(session)) return 'toPublish';
	return day < today ? 'missed' : 'toCome';
}

function rank(session: Arrangeable): number {
	return (isOn(session) ? 0 : 2) + (session.practice ? 1 : 0);
}
