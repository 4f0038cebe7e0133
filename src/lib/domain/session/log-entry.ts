/** One line of the log of an evening, format 2. The log is the truth; everything else is its fold. */
import { z } from 'zod';
import { participantKinds, type Channel, type ParticipantKind } from '../audience.ts';
import type { Command } from './command.ts';

/** From which seat a line came, and who sat there. */
export type By =
	/**
	 * A phone. `who`: a pseudonym, another one in every step; empty once nobody could be named any more. `kind` is null in a secret step:
	 * such a line tells that somebody did something, and nothing of who.
	 */
	| { seat: 'phone'; who: string; kind: ParticipantKind | null }
	/** A member of staff who leads. */
	| { seat: 'console'; who: string }
	/** The server itself: a computation that has ended. */
	| { seat: 'server' };

/** From which seats an evening is led. A seat that is added has to be named here. */
const leads: Record<By['seat'], boolean> = { phone: false, console: true, server: false };

export function isLeading(by: By): by is Extract<By, { seat: 'console' }> {
	return leads[by.seat];
}

const who = z.string();

/** Nothing is left out or filled in: the hashes of the log are over these very fields. */
export const bySchema: z.ZodType<By> = z.discriminatedUnion('seat', [
	z.strictObject({ seat: z.literal('phone'), who, kind: z.enum(participantKinds).nullable() }),
	z.strictObject({ seat: z.literal('console'), who }),
	z.strictObject({ seat: z.literal('server') })
]);

export interface LogEntry {
	seq: number;
	/** Made by whoever acted; the same action twice has one effect. */
	actionId: string;
	by: By;
	stepId: string | null;
	/**
	 * `become`: somebody counts as another kind from now on. `cast`: a ballot was put in the box. `moderate`: something that was written
	 * stands otherwise. `computed`: what a heavy computation gave.
	 */
	kind: Command['kind'] | 'join' | 'become' | 'act' | 'cast' | 'moderate' | 'computed';
	payload: unknown;
	/** ISO 8601. In a secret step no finer than the step: the time at which it was opened. */
	at: string;
}

/** A line as versions before 2 wrote it. Such lines are kept and their chain is checked; no rules of today fold them. */
export interface OldLogEntry {
	seq: number;
	actionId: string;
	actor: string;
	actorKind: ParticipantKind | 'facilitator';
	channel: Channel | 'console';
	stepId: string | null;
	kind: Command['kind'] | 'join' | 'act';
	payload: unknown;
	at: string;
}

export function isOld(entry: LogEntry | OldLogEntry): entry is OldLogEntry {
	return 'actorKind' in entry;
}
