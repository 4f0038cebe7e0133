/** The file in which the log of an evening leaves the house: with it, anybody can recount. No words, no salts, no keys, no people. */
import { z } from 'zod';
import { channels, participantKinds } from '../audience.ts';
import { commandSchema } from './command.ts';

export const exportFormat = 'wijkdialoog-log';
export const exportVersion = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const lineSchema = z.object({
	seq: z.number().int().positive(),
	actionId: z.string().min(1),
	/** A pseudonym, another one in every step; empty once nobody could be named any more. */
	actor: z.string(),
	actorKind: z.enum([...participantKinds, 'facilitator']),
	channel: z.enum([...channels, 'console']),
	stepId: z.string().nullable(),
	kind: z.enum(['join', 'act', ...commandSchema.options.map(({ shape }) => shape.kind.value)]),
	payload: z.unknown(),
	/** ISO 8601, as it went into the hash. */
	at: z.string().min(1),
	/** SHA-256 over the hash of the line before and this line (`chain.ts`). */
	hash
});

/** What the file holds. Whatever else stands in it is left out on reading. */
export const exportSchema = z.object({
	format: z.literal(exportFormat),
	version: z.literal(exportVersion),
	/** `foldVersion` of the rules that made the outcomes. */
	rules: z.number().int(),
	session: z.object({
		/** The first hash of the chain is made of it, so that a log belongs to one evening. */
		id: z.string().min(1),
		wijk: z.object({ code: z.string(), name: z.string() }),
		title: z.string(),
		/** Date and time of the evening, ISO 8601. */
		plannedAt: z.string(),
		practice: z.boolean()
	}),
	/** Every line, in order, from the opening of the doors. */
	lines: z.array(lineSchema).min(1),
	/** What was stored and shown. Of a step that was closed more than once, the last one. */
	outcomes: z.array(
		z.object({
			stepId: z.string().min(1),
			activity: z.string(),
			title: z.string(),
			result: z.unknown()
		})
	)
});
export type EveningExport = z.infer<typeof exportSchema>;
