/**
 * Which version of the rules made what was shown. The lines that open and close an evening name theirs inside the chain of hashes; what
 * the file says beside the log anybody could write.
 */
import { z } from 'zod';
import { closingKind } from './control-code.ts';
import type { LogEntry } from './log-entry.ts';

/** The kind of the line with which the doors open: the first one of a log, and another one where they were closed again. */
export const openingKind = 'open-doors' satisfies LogEntry['kind'];
const namedSchema = z.object({ rules: z.number().int() });

export function namesRules(kind: LogEntry['kind']): boolean {
	return kind === openingKind || kind === closingKind;
}

/**
 * Of an evening that went on over a new version the file says which rules made the oldest outcome; that is believed between those of the
 * opening and those of the closing. Lines of before name none: then there is nothing but the file.
 */
export function readRules({
	rules,
	lines
}: {
	rules: number;
	lines: readonly Pick<LogEntry, 'kind' | 'payload'>[];
}): number {
	const named = (wanted: LogEntry['kind']) => {
		const line = lines.find(({ kind }) => kind === wanted);
		return namedSchema.safeParse(line?.payload).data?.rules ?? null;
	};
	const oldest = named(openingKind) ?? -Infinity;
	const newest = named(closingKind) ?? Infinity;
	return Math.min(Math.max(rules, oldest), newest);
}
