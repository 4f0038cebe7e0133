/** `docs/protocol.schema.json`: every message as JSON Schema, made from the schemas that the server itself checks with. */
import { z } from 'zod';
import { activities } from '#lib/activities/index.ts';
import { moderationActionSchema } from '#lib/domain/moderation/action.ts';
import { agendaSchema } from '#lib/domain/session/session.ts';
import { actMessageSchema, commandMessageSchema, helloSchema } from '#lib/protocol/schema.ts';
import type { ClientToServer } from '#lib/protocol/messages.ts';
import { protocolVersion } from '#lib/protocol/version.ts';
import { answers, pushes } from './sent.ts';

export interface ProtocolSchema {
	$defs: Record<string, object>;
}

/** What is sent to the server, by name. `look` has no content. */
const messages = {
	act: actMessageSchema,
	facilitate: actMessageSchema,
	moderate: actMessageSchema,
	command: commandMessageSchema
} satisfies Record<Exclude<keyof ClientToServer, 'look'>, z.ZodType>;

export function makeSchema(): ProtocolSchema {
	const schemas: [string, z.ZodType][] = [
		['hello', helloSchema],
		...Object.entries(messages),
		['moderation', moderationActionSchema],
		...Object.entries(answers),
		...Object.entries(pushes),
		['agenda', agendaSchema],
		...activities.flatMap(({ name, settingsSchema, actionSchema }) => [
			[`settings ${name}`, settingsSchema] as [string, z.ZodType],
			[`action ${name}`, actionSchema] as [string, z.ZodType]
		])
	];
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Wijkdialoog, every message between browser and server',
		description: `Version ${protocolVersion}. See protocol.md. Made from the code; renewed together with that page.`,
		$defs: Object.fromEntries(schemas.map(([name, schema]) => [name, describe(schema)]))
	} as ProtocolSchema;
}

/** As it comes in: before defaults are filled in and codes are tidied. */
function describe(schema: z.ZodType): object {
	const described = z.toJSONSchema(schema, { io: 'input' });
	// The file says it once.
	delete described.$schema;
	return described;
}
