/** What a facilitator can ask of an evening that lives. */
import { z } from 'zod';
import { programmeChangeSchema } from './programme.ts';

const stepId = z.string().min(1).max(40);
/** As `2026-11-26T18:30`. */
export const minuteSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

export const commandSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('open-doors') }),
	// Until the evening begins. Who came in stays in.
	z.object({ kind: z.literal('close-doors') }),
	z.object({ kind: z.literal('start') }),
	z.object({ kind: z.literal('go-to'), stepId }),
	z.object({ kind: z.literal('open-step'), stepId }),
	z.object({ kind: z.literal('close-step'), stepId }),
	z.object({ kind: z.literal('settle-step'), stepId }),
	z.object({ kind: z.literal('show-result'), stepId }),
	z.object({ kind: z.literal('hide-result'), stepId }),
	// Asks the server to try a heavy computation again that it gave up; it is no line of the log.
	z.object({ kind: z.literal('compute-again'), stepId }),
	z.object({ kind: z.literal('set-timer'), minutes: z.number().min(0).max(180) }),
	z.object({ kind: z.literal('pause-timer') }),
	z.object({ kind: z.literal('resume-timer') }),
	z.object({ kind: z.literal('set-wall'), blank: z.boolean(), dark: z.boolean() }),
	// Whoever is in stays in, and can come back; nobody new comes in as long as it is false.
	z.object({ kind: z.literal('set-newcomers'), welcome: z.boolean() }),
	// Everybody who came in within these minutes (UTC) and was in no wave before. The server says who that is; `foreseen`: how many they were
	// when whoever leads looked.
	z.object({
		kind: z.literal('put-aside'),
		from: minuteSchema,
		to: minuteSchema,
		foreseen: z.int().min(0)
	}),
	z.object({ kind: z.literal('set-wave'), wave: z.int().min(0), aside: z.boolean() }),
	z.object({
		kind: z.literal('erase-words'),
		textIds: z.array(z.string().min(1).max(120)).min(1).max(100)
	}),
	// Of steps that have not begun.
	z.object({ kind: z.literal('change-programme'), change: programmeChangeSchema }),
	z.object({ kind: z.literal('close-session') }),
	z.object({ kind: z.literal('report') })
]);
export type Command = z.infer<typeof commandSchema>;

/** Commands that open the doors and close them again. */
export const aboutDoors: ReadonlySet<string> = new Set<Command['kind']>([
	'open-doors',
	'close-doors'
]);

/** Commands that close a secret step for good: with them the server opens its ballots. */
export const closingForGood: ReadonlySet<string> = new Set<Command['kind']>([
	'settle-step',
	'show-result',
	'close-session'
]);

/** Lines beside the course of the evening: they neither wait for what another console did, nor make it wait. */
const asides: ReadonlySet<string> = new Set<Command['kind'] | 'act' | 'moderate' | 'computed'>([
	'set-wall',
	'set-newcomers',
	'put-aside',
	'set-wave',
	'erase-words',
	'act',
	'moderate',
	'computed'
]);

export function isAside(kind: string): boolean {
	return asides.has(kind);
}
