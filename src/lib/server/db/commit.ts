/** One commit of an evening, as it is written: lines, words, keys, outcomes and refusals, together or not at all. */
import { and, eq, inArray, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { ChainedEntry } from '../../domain/session/chain.ts';
import type { SealedRow } from './sealed-row.ts';
import type { StepOutcome } from '../../domain/session/results.ts';
import { foldVersion } from '../../domain/session/fold.ts';
import { isOver, type SessionPhase, type Step } from '../../domain/session/session.ts';
import type { Database, Transaction } from './client.ts';
import { forgetRefusals, writeRefusals, type GivenRefusal } from './refusals.ts';
import { freeText, logEntry, logHead, outcome, sealedBallot } from './schema/log.ts';
import { session } from './schema/session.ts';

export interface KeptText {
	id: string;
	seq: number;
	salt: string;
	words: string;
	/** By which its writer finds it again (`slipMark`); null of whoever leads. */
	slipMark: string | null;
}

/** A line, and the hash of what was asked: that stays in the database. */
export type KeptEntry = ChainedEntry & { fingerprint: string | null };

/** All that one commit writes, together or not at all. */
export interface Commit {
	entries: KeptEntry[];
	texts: KeptText[];
	/** Ballots of secret steps; each takes the place of the same voter's earlier one. */
	ballots: SealedRow[];
	/** Words that are taken out for good; the chain holds only their hashes. */
	erasedTexts: string[];
	/** Secret steps that are closed for good: what was in the box stands in the log, without names. */
	openedSteps: string[];
	outcomes: StepOutcome[];
	phase: SessionPhase | null;
	/** The programme, where it changed: pages beside the evening read it without the log. */
	agenda: Step[] | null;
	/** Given for the first time, each of them once. */
	refusals: GivenRefusal[];
}

/** How far an evening is: its last line, and how many refusals were given. */
export interface LogEnd {
	seq: number;
	refusals: number;
}

/**
 * The statement that appends lines and words where nobody wrote meanwhile, made once: thousands a second are more than can be made anew.
 * It gives one row when they were stored, and none when the log had grown or another refusal was given.
 */
export function prepareAppend(db: Database) {
	const head = db.$with('head').as(
		db
			.update(logHead)
			.set({ seq: sql`${sql.placeholder('end')}::integer` })
			.where(
				and(
					eq(logHead.sessionId, sql.placeholder('sessionId')),
					eq(logHead.seq, sql.placeholder('known')),
					eq(logHead.refusals, sql.placeholder('refusals'))
				)
			)
			.returning({ seq: logHead.seq })
	);
	const line = db.$with('line', {}).as(sql`
		${insertEntries(sql.placeholder('sessionId'), sql.placeholder('entries'))}
		where exists (select from ${head})`);
	const kept = db.$with('kept', {}).as(sql`
		insert into ${freeText} (session_id, id, seq, salt, words, slip_mark)
		select ${sql.placeholder('sessionId')}, "id", "seq", "salt", "words", "slipMark"
		from json_to_recordset(${sql.placeholder('texts')}::json)
			as kept ("id" text, "seq" integer, "salt" text, "words" text, "slipMark" text)
		where exists (select from ${head})`);
	const box = db.$with('box', {}).as(sql`
		${insertBallots(sql.placeholder('sessionId'), sql.placeholder('ballots'))}
		where exists (select from ${head})
		${replaceBallot}`);
	return db
		.with(head, line, kept, box)
		.select({ seq: head.seq })
		.from(head)
		.prepare('append_lines');
}

/** All lines in one parameter: with thousands a second, making a parameter of every field takes longer than writing them. */
function insertEntries(sessionId: string | Placeholder, entries: string | Placeholder): SQL {
	return sql`
		insert into ${logEntry}
			(session_id, seq, action_id, "by", step_id, kind, payload, at, hash, fingerprint)
		select ${sessionId}, "seq", "actionId", "by", "stepId", "kind", "payload", "at", "hash", "fingerprint"
		from json_to_recordset(${entries}::json) as line
			("seq" integer, "actionId" text, "by" jsonb, "stepId" text, "kind" text, "payload" jsonb, "at" timestamptz,
			"hash" text, "fingerprint" text)`;
}

/** One statement cannot touch a row twice: of several ballots of one voter on one question only the last one is written. */
export function writeBallots(ballots: readonly SealedRow[]): string {
	const last = new Map(
		ballots.map((row) => [JSON.stringify([row.stepId, row.question, row.voter]), row] as const)
	);
	return JSON.stringify(
		[...last.values()].map((row) => ({ ...row, sealed: row.sealed.toString('base64') }))
	);
}

function insertBallots(sessionId: string | Placeholder, ballots: string | Placeholder): SQL {
	return sql`
		insert into ${sealedBallot} (session_id, step_id, question, voter, seq, sealed)
		select ${sessionId}, "stepId", "question", "voter", "seq", decode("sealed", 'base64')
		from json_to_recordset(${ballots}::json) as cast_ballot
			("stepId" text, "question" text, "voter" text, "seq" integer, "sealed" text)`;
}

const replaceBallot = sql`
	on conflict (session_id, step_id, question, voter)
	do update set seq = excluded.seq, sealed = excluded.sealed`;

export async function writeCommit(
	tx: Transaction,
	sessionId: string,
	end: LogEnd,
	commit: Commit
): Promise<void> {
	if (commit.entries.length > 0) {
		await tx.execute(insertEntries(sessionId, JSON.stringify(commit.entries)));
	}
	await tx
		.update(logHead)
		.set({
			seq: end.seq + commit.entries.length,
			refusals: end.refusals + commit.refusals.length
		})
		.where(eq(logHead.sessionId, sessionId));
	await writeRefusals(tx, sessionId, end.refusals, commit.refusals);
	if (commit.texts.length > 0) {
		await tx.insert(freeText).values(commit.texts.map((kept) => ({ ...kept, sessionId })));
	}
	if (commit.erasedTexts.length > 0) {
		await tx
			.update(freeText)
			.set({ words: null, salt: null })
			.where(and(eq(freeText.sessionId, sessionId), inArray(freeText.id, commit.erasedTexts)));
	}
	if (commit.ballots.length > 0) {
		const written = insertBallots(sessionId, writeBallots(commit.ballots));
		await tx.execute(sql`${written} ${replaceBallot}`);
	}
	if (commit.openedSteps.length > 0) {
		await tx
			.delete(sealedBallot)
			.where(
				and(eq(sealedBallot.sessionId, sessionId), inArray(sealedBallot.stepId, commit.openedSteps))
			);
	}
	if (commit.outcomes.length > 0) {
		await tx
			.insert(outcome)
			.values(commit.outcomes.map((row) => ({ ...row, sessionId, rules: foldVersion })))
			.onConflictDoUpdate({
				target: [outcome.sessionId, outcome.stepId],
				set: {
					seq: sql`excluded.seq`,
					result: sql`excluded.result`,
					findings: sql`excluded.findings`,
					rules: sql`excluded.rules`
				}
			});
	}
	if (commit.agenda) await writeAgenda(tx, sessionId, commit.agenda);
	if (commit.phase) {
		const set = { phase: commit.phase, ...readDoors(commit.entries) };
		await tx.update(session).set(set).where(eq(session.id, sessionId));
		if (isOver({ phase: commit.phase })) await forgetRefusals(tx, sessionId);
	}
}

/** When the doors opened, or that they are closed again; nothing where these lines do not say it. */
function readDoors(entries: readonly KeptEntry[]): { openedAt?: Date | null } {
	const doors = entries.findLast(({ kind }) => kind === 'open-doors' || kind === 'close-doors');
	if (!doors) return {};
	return { openedAt: doors.kind === 'open-doors' ? new Date(doors.at) : null };
}

/** The notes of whoever prepared it are in no log, and stay. */
async function writeAgenda(tx: Transaction, sessionId: string, agenda: Step[]): Promise<void> {
	const ofThis = eq(session.id, sessionId);
	const [row] = await tx.select({ agenda: session.agenda }).from(session).where(ofThis);
	const notes = new Map(row?.agenda.map(({ id, note }) => [id, note]));
	const noted = agenda.map((step) => ({ ...step, note: notes.get(step.id) ?? step.note }));
	const revision = sql`${session.revision} + 1`;
	await tx.update(session).set({ agenda: noted, revision }).where(ofThis);
}
