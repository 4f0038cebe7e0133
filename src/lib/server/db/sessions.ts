/** Reads and writes the preparation of evenings. What happens during an evening is in `log.ts`. */
import { and, asc, desc, eq, exists, gte, inArray, isNotNull, max, or, sql } from 'drizzle-orm';
import type { SessionPhase, Step } from '../../domain/session/session.ts';
import { closingKind } from '../../domain/session/control-code.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Database } from './client.ts';
import { handoverQueries } from './handovers.ts';
import { logEntry, outcome } from './schema/log.ts';
import { participant, participantDevice, session } from './schema/session.ts';

export interface SessionRow {
	id: string;
	wijk: string;
	title: string;
	place: string;
	plannedAt: Date;
	/** When its doors opened; null before. */
	openedAt: Date | null;
	code: string;
	phase: SessionPhase;
	practice: boolean;
	agenda: Step[];
	revision: number;
	/** Of its log: 1 for evenings of before ballots were sealed, which are kept and counted no more. */
	format: 1 | 2;
	/** When its report became one for everybody; null as long as it is for staff alone. */
	publishedAt: Date | null;
	example: boolean;
}

export interface OutcomeRow {
	stepId: string;
	activity: string;
	seq: number;
	result: unknown;
	findings: Finding[];
	/** The version of the rules that made it. */
	rules: number;
}

/** Evenings stand in the order in which they were held, or will be. */
const heldAt = sql`coalesce(${session.openedAt}, ${session.plannedAt})`;

const asRow = (row: typeof session.$inferSelect) => row as SessionRow;

export function sessionQueries(db: Database) {
	/** An evening that nobody closed ended with its last line, and not before it was planned. */
	function endedBefore(moment: Date) {
		// Words can be taken out long after the closing: that is a line too.
		const closed = db
			.select({ at: max(logEntry.at) })
			.from(logEntry)
			.where(and(eq(logEntry.sessionId, session.id), eq(logEntry.kind, closingKind)));
		const lastLine = db
			.select({ at: max(logEntry.at) })
			.from(logEntry)
			.where(eq(logEntry.sessionId, session.id));
		const ended = sql`coalesce((${closed}), greatest((${lastLine}), ${session.plannedAt}))`;
		return sql`${ended} < ${moment.toISOString()}::timestamptz`;
	}

	/** One that was removed with its term is over in every way. */
	const hasLog = exists(
		db.select({ seq: logEntry.seq }).from(logEntry).where(eq(logEntry.sessionId, session.id))
	);

	return {
		async insert(row: Omit<SessionRow, 'openedAt'>): Promise<void> {
			await db.insert(session).values(row);
		},
		/** Compare-and-set on `revision` (optimistic concurrency): says whether it saved. */
		async savePreparation(
			id: string,
			revision: number,
			changes: Partial<Pick<SessionRow, 'title' | 'place' | 'plannedAt' | 'phase' | 'agenda'>>
		): Promise<boolean> {
			const saved = await db
				.update(session)
				.set({ ...changes, revision: revision + 1 })
				.where(
					and(
						eq(session.id, id),
						eq(session.revision, revision),
						inArray(session.phase, ['draft', 'planned'])
					)
				)
				.returning({ id: session.id });
			return saved.length === 1;
		},
		async findById(id: string): Promise<SessionRow | null> {
			const [row] = await db.select().from(session).where(eq(session.id, id));
			return row ? asRow(row) : null;
		},
		async findByCode(code: string): Promise<SessionRow | null> {
			const [row] = await db.select().from(session).where(eq(session.code, code));
			return row ? asRow(row) : null;
		},
		/** Those that are on, and those planned from this moment on. */
		async listUpcoming(from: Date): Promise<SessionRow[]> {
			const rows = await db
				.select()
				.from(session)
				.where(
					and(
						eq(session.practice, false),
						or(
							inArray(session.phase, ['open', 'running']),
							and(eq(session.phase, 'planned'), gte(session.plannedAt, from))
						)
					)
				)
				.orderBy(asc(heldAt));
			return rows.map(asRow);
		},
		/** The last evening of a wijk of which the report is public; practice does not count. */
		async findLastReported(wijk: string): Promise<SessionRow | null> {
			const [row] = await db
				.select()
				.from(session)
				.where(
					and(
						eq(session.wijk, wijk),
						eq(session.phase, 'reported'),
						isNotNull(session.publishedAt),
						eq(session.practice, false)
					)
				)
				.orderBy(desc(heldAt))
				.limit(1);
			return row ? asRow(row) : null;
		},
		/** Of which the report is public, in one wijk, the last published first; practice does not count. */
		async listPublished(wijk: string, most: number): Promise<SessionRow[]> {
			const rows = await db
				.select()
				.from(session)
				.where(
					and(eq(session.wijk, wijk), isNotNull(session.publishedAt), eq(session.practice, false))
				)
				.orderBy(desc(session.publishedAt))
				.limit(most);
			return rows.map(asRow);
		},
		/** Of an evening that has a report; false where it has none. */
		async setPublished(id: string, publishedAt: Date | null): Promise<boolean> {
			const changed = await db
				.update(session)
				.set({ publishedAt })
				.where(and(eq(session.id, id), eq(session.phase, 'reported')))
				.returning({ id: session.id });
			return changed.length === 1;
		},
		async listByPhase(phase: SessionPhase): Promise<SessionRow[]> {
			return (await db.select().from(session).where(eq(session.phase, phase))).map(asRow);
		},
		/** Newest first. `wijken` null means all of them. */
		async list(wijken: string[] | null): Promise<SessionRow[]> {
			const rows = await db
				.select()
				.from(session)
				.where(wijken ? inArray(session.wijk, wijken) : sql`true`)
				.orderBy(desc(heldAt));
			return rows.map(asRow);
		},
		/** Idempotent on the secret: gives somebody new, or who was added before with the same one. */
		async addParticipant(id: string, sessionId: string, tokenHash: string): Promise<string> {
			const device = and(
				eq(participantDevice.sessionId, sessionId),
				eq(participantDevice.tokenHash, tokenHash)
			);
			return db.transaction(async (tx) => {
				await tx.insert(participant).values({ id, sessionId });
				await tx
					.insert(participantDevice)
					.values({ sessionId, tokenHash, participantId: id })
					.onConflictDoNothing();
				const [found] = await tx.select().from(participantDevice).where(device);
				const owner = found?.participantId ?? id;
				if (owner !== id) await tx.delete(participant).where(eq(participant.id, id));
				return owner;
			});
		},
		async listParticipants(sessionId: string): Promise<string[]> {
			const rows = await db
				.select({ id: participant.id })
				.from(participant)
				.where(eq(participant.sessionId, sessionId));
			return rows.map(({ id }) => id);
		},
		async findParticipant(sessionId: string, tokenHash: string): Promise<string | null> {
			const { participantId } = participantDevice;
			const [row] = await db
				.select({ participantId })
				.from(participantDevice)
				.where(
					and(
						eq(participantDevice.sessionId, sessionId),
						eq(participantDevice.tokenHash, tokenHash)
					)
				);
			return row?.participantId ?? null;
		},
		/** The evenings that ended before this, however far they came, and of which the log is still there. */
		async listEnded(before: Date): Promise<string[]> {
			const rows = await db
				.select({ id: session.id })
				.from(session)
				.where(
					and(
						inArray(session.phase, ['open', 'running', 'closed', 'reported']),
						hasLog,
						endedBefore(before)
					)
				);
			return rows.map(({ id }) => id);
		},
		/** Takes away by which phone somebody took part in evenings that ended before this; says of how many people. */
		async removeParticipants(before: Date): Promise<number> {
			const over = db.select({ id: session.id }).from(session).where(endedBefore(before));
			const removed = await db
				.delete(participant)
				.where(inArray(participant.sessionId, over))
				.returning({ id: participant.id });
			return removed.length;
		},
		/** When something happened on an evening for the last time; null where nothing did. */
		async findLastLine(id: string): Promise<Date | null> {
			const [line] = await db
				.select({ at: max(logEntry.at) })
				.from(logEntry)
				.where(eq(logEntry.sessionId, id));
			return line?.at ?? null;
		},
		/** The evenings that ended before this, and that nobody closed. What is of before format 2 takes no line any more. */
		async listForgotten(before: Date): Promise<string[]> {
			const rows = await db
				.select({ id: session.id })
				.from(session)
				.where(
					and(
						inArray(session.phase, ['open', 'running']),
						eq(session.format, 2),
						hasLog,
						endedBefore(before)
					)
				);
			return rows.map(({ id }) => id);
		},
		handovers: handoverQueries(db),
		async listOutcomes(sessionId: string): Promise<OutcomeRow[]> {
			return db
				.select({
					stepId: outcome.stepId,
					activity: outcome.activity,
					seq: outcome.seq,
					result: outcome.result,
					findings: outcome.findings,
					rules: outcome.rules
				})
				.from(outcome)
				.where(eq(outcome.sessionId, sessionId));
		}
	};
}

export type SessionQueries = ReturnType<typeof sessionQueries>;
