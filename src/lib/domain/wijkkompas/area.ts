import { z } from 'zod';

/** A place that figures are about. Codes may hold letters (Amsterdam: WK0363MA): never a number. */
export const areaSchema = z.strictObject({
	code: z.string().min(1),
	kind: z.enum(['country', 'municipality', 'wijk', 'buurt']),
	name: z.string().min(1),
	parent: z.string().min(1).nullable(),
	slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** A village: on screen it is called "dorp", in all else it is a wijk. */
	dorp: z.boolean()
});

export type Area = z.infer<typeof areaSchema>;
export type AreaKind = Area['kind'];
