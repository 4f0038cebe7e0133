/** One line of the log of an evening. The log is the truth; everything else is its fold. */
import type { Channel, ParticipantKind } from '../audience.ts';
import type { Command } from './command.ts';

export interface LogEntry {
	seq: number;
	/** Made by whoever acted; the same action twice has one effect. */
	actionId: string;
	/** A participant's id, a pseudonym (secret step), or the id of a member of staff. */
	actor: string;
	actorKind: ParticipantKind | 'facilitator';
	channel: Channel | 'console';
	stepId: string | null;
	kind: Command['kind'] | 'join' | 'act';
	payload: unknown;
	/** ISO 8601. In a secret step no finer than the step: the time at which it was opened. */
	at: string;
}
