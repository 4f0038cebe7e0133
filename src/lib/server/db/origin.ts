/** Where a text of an evening came from, by its line in the log. */
import { sql } from 'drizzle-orm';
import { logEntry } from './schema/log.ts';

/** To select, with `isLed` to read it. */
export const origin = {
	/** The text in whose place it stands. */
	of: sql<
		string | null
	>`case when ${logEntry.kind} = 'moderate' then ${logEntry.payload} ->> 'of' end`,
	by: logEntry.by,
	actorKind: logEntry.actorKind
};

/** Whether whoever leads wrote it, by the two ways in which lines name who did something. */
export function isLed(line: { by: { seat: string } | null; actorKind: string | null }): boolean {
	return line.actorKind === 'facilitator' || line.by?.seat === 'console';
}

/** Whether somebody wrote it in a secret step: there alone a line does not say as what they count. */
export function isOfSecretStep({ by }: { by: { seat: string; kind?: unknown } | null }): boolean {
	return by?.seat === 'phone' && by.kind === null;
}
