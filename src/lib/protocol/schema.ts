/** What may come over the wire. Everything that does not fit is refused by name. */
import { z } from 'zod';
import { audiences } from '../domain/audience.ts';
import { commandSchema } from '../domain/session/command.ts';

/** Most bytes a message may have; the server cuts the connection above it. */
export const maximumMessageBytes = 16_384;

export const codeSchema = z
	.string()
	.transform((code) => code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
	.pipe(z.string().length(6));

export const helloSchema = z.object({
	version: z.number().int(),
	audience: z.enum(audiences),
	code: codeSchema,
	owner: z.string().max(40).optional(),
	changes: z.boolean().optional()
});

const actionId = z.uuid();

export const actMessageSchema = z.object({
	id: actionId,
	stepId: z.string().min(1).max(40),
	action: z.unknown()
});

export const commandMessageSchema = z.object({
	id: actionId,
	basedOn: z.number().int().min(0),
	command: commandSchema
});
