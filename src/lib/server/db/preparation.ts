/** What is prepared of an evening, as the doors find it when they open. */
import { eq } from 'drizzle-orm';
import type { SessionPhase, Step } from '../../domain/session/session.ts';
import type { Transaction } from './client.ts';
import { session } from './schema/session.ts';

export interface Preparation {
	phase: SessionPhase;
	agenda: Step[];
}

/** Until the transaction ends nobody else saves it. */
export async function holdPreparation(
	tx: Transaction,
	sessionId: string
): Promise<Preparation | null> {
	const [row] = await tx
		.select({ phase: session.phase, agenda: session.agenda })
		.from(session)
		.where(eq(session.id, sessionId))
		.for('update');
	return (row as Preparation | undefined) ?? null;
}
