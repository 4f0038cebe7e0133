/** Which kinds of messages a schema takes, read from the schema itself. */
import { z } from 'zod';

interface JsonSchema {
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	properties?: { kind?: { const?: string; enum?: string[] } };
}

/** The values of `kind` in a union of objects; none for a schema that takes nothing. */
export function kindsOf(schema: z.ZodType): string[] {
	return listKinds(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
}

function listKinds({ anyOf, oneOf, properties }: JsonSchema): string[] {
	const { const: only, enum: several } = properties?.kind ?? {};
	const own = only === undefined ? (several ?? []) : [only];
	return [...own, ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap(listKinds)];
}
