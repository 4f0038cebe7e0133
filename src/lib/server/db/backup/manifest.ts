/** What a backup says of itself. */
import { z } from 'zod';

export const manifestName = 'manifest.json';

const fileSchema = z.strictObject({
	/** Within the folder of the backup. */
	file: z.string().regex(/^(tables|keys)\/[\w.-]+(\/[\w.-]+)?$/),
	sha256: z.string()
});

export const manifestSchema = z.strictObject({
	product: z.literal('wijkdialoog'),
	format: z.literal(1),
	madeAt: z.iso.datetime(),
	/** How many migrations the database had: so many are applied before what is in it is put back. */
	migrations: z.int().positive(),
	/** How many evenings were under way. */
	underWay: z.int().default(0),
	/** In an order in which they can be put back: what is referred to comes first. */
	tables: z.array(
		fileSchema.extend({ name: z.string(), columns: z.array(z.string()), rows: z.int() })
	),
	/** Keys of evenings under way, where they were asked for: with them and the database one finds who answered what in steps that are open. */
	keys: z.array(fileSchema),
	/** What people wrote, that is not erased. */
	words: z.strictObject({ texts: z.int(), drafts: z.int(), initiatives: z.int() })
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A backup cannot be made or put back; `message` is for whoever runs the server. */
export class BackupError extends Error {
	override name = 'BackupError';
}
