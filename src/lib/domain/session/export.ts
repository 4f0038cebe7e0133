/** The file in which the log of an evening leaves the house: with it, anybody can recount. No words, no salts, no keys, no people. */
import { z } from 'zod';
import { channels, participantKinds } from '../audience.ts';
import { commandSchema } from './command.ts';
import type { ChainedEntry } from './chain.ts';
import { bySchema } from './log-entry.ts';

export const exportFormat = 'wijkdialoog-log';
/** Version 1 had lines of another format; its chain can be checked, and today's rules do not count it. */
export const exportVersion = 2;

/** Why a log cannot be handed out right now: this address asked too often, or too many go out at a time. */
export type Crowded = 'too-often' | 'too-many';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Limit of nesting, far above what the rules write: a file that is deeper was made to overflow the stack. */
const deepest = 40;

function isShallow(value: unknown, left = deepest): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return left > 0 && Object.values(value).every((item) => isShallow(item, left - 1));
}

const anything = z.unknown().refine((value) => isShallow(value));

const commandKinds = commandSchema.options.map(({ shape }) => shape.kind.value);
const who = z.string();

const everyLine = {
	seq: z.number().int().positive(),
	actionId: z.string().min(1),
	stepId: z.string().nullable(),
	payload: anything,
	/** ISO 8601, as it went into the hash. */
	at: z.string().min(1),
	/** SHA-256 over the hash of the line before and this line (`chain.ts`). */
	hash
};

const lineSchema = z.object({
	...everyLine,
	by: bySchema,
	kind: z.enum(['join', 'become', 'act', 'cast', 'moderate', 'computed', ...commandKinds])
}) satisfies z.ZodType<ChainedEntry>;

const oldLineSchema = z.object({
	...everyLine,
	actor: who,
	actorKind: z.enum([...participantKinds, 'facilitator']),
	channel: z.enum([...channels, 'console']),
	kind: z.enum(['join', 'act', ...commandKinds])
});

const sessionSchema = z.object({
	/** The first hash of the chain is made of it, so that a log belongs to one evening. */
	id: z.string().min(1),
	wijk: z.object({ code: z.string(), name: z.string() }),
	title: z.string(),
	/** Date and time of the evening, ISO 8601. */
	plannedAt: z.string(),
	practice: z.boolean()
});

/** What the file holds. Whatever else stands in it is left out on reading. */
export const exportSchema = z.object({
	format: z.literal(exportFormat),
	version: z.literal(exportVersion),
	/** `foldVersion` of the rules that made the outcomes. */
	rules: z.number().int(),
	session: sessionSchema,
	/** Every line, in order, from the opening of the doors. */
	lines: z.array(lineSchema).min(1),
	/** What was stored and shown. Of a step that was closed more than once, the last one. */
	outcomes: z.array(
		z.object({
			stepId: z.string().min(1),
			activity: z.string(),
			title: z.string(),
			result: anything
		})
	)
});
export type EveningExport = z.infer<typeof exportSchema>;

/** A file of before version 2: read as far as its chain, and no further. */
const oldExportSchema = z.object({
	format: z.literal(exportFormat),
	version: z.literal(1),
	session: sessionSchema,
	/** What was erased since stands in it as a line of today. */
	lines: z.tuple([oldLineSchema], z.union([oldLineSchema, lineSchema]))
});
export type OldExport = z.infer<typeof oldExportSchema>;

export type ReadExport =
	| { exported: EveningExport }
	| { older: OldExport }
	| { problem: 'not-json' }
	/** `where`: the first field that is not as it should be. */
	| { problem: 'not-a-log'; where: string };

/** Reads the text of a file. Never throws. */
export function readExport(text: string): ReadExport {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: 'not-json' };
	}
	const older = oldExportSchema.safeParse(value);
	if (older.success) return { older: older.data };
	const parsed = exportSchema.safeParse(value);
	if (parsed.success) return { exported: parsed.data };
	return { problem: 'not-a-log', where: parsed.error.issues[0]?.path.join('.') || 'format' };
}
