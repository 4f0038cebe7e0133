/** Apart from what a phone may load: there is no zod on a phone. */
import { z } from 'zod';
import { channels } from '../audience.ts';
import { groups, type Opened } from './ballot.ts';

export const openedSchema: z.ZodType<Opened> = z.record(
	z.string(),
	z.object({
		cast: z.int().min(0),
		ballots: z
			.array(
				z.object({
					group: z.enum(groups).nullable(),
					channel: z.enum(channels).nullable(),
					content: z.unknown()
				})
			)
			.nullable(),
		moves: z
			.object({ from: z.string(), people: z.record(z.string(), z.int().min(0)) })
			.exactOptional(),
		lost: z.literal(true).exactOptional()
	})
);
