import type { SessionPhase } from '#lib/domain/session/session.ts';

const isOver = ({ phase }: { phase: SessionPhase }) => phase === 'closed' || phase === 'reported';

/** What is still to be led, the next one first; after that what is over, the last one first. */
export function orderSessions<Session extends { phase: SessionPhase; plannedAt: Date }>(
	sessions: readonly Session[]
): Session[] {
	const byDate = sessions.toSorted((a, b) => a.plannedAt.getTime() - b.plannedAt.getTime());
	const toCome = byDate.filter((session) => !isOver(session));
	return [...toCome, ...byDate.filter(isOver).toReversed()];
}
