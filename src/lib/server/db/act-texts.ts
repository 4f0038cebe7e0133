/** What people wrote with acts, beside the chain. */
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ChainedAct } from '../../domain/life/act.ts';
import type { Transaction } from './client.ts';
import { actText } from './schema/life.ts';

/** Of the text that every life knows. Its hash has a field of its own. */
export const reasonName = 'reason';

export interface NewText {
	name: string;
	words: string;
	salt: string;
	/** SHA-256 of salt and words. */
	hash: string;
}

/** The hashes that an act has of what it brings. */
export function hashesOf(texts: readonly NewText[]): Pick<ChainedAct, 'reasonHash' | 'textHashes'> {
	const others = texts.filter(({ name }) => name !== reasonName);
	return {
		reasonHash: texts.find(({ name }) => name === reasonName)?.hash ?? null,
		textHashes:
			others.length === 0 ? null : Object.fromEntries(others.map(({ name, hash }) => [name, hash]))
	};
}

const wordsSchema = z.record(z.string(), z.string());

/**
 * All that is left of what was written with an act, by name: in the query of the act itself. With names as they are, as a query of one
 * table leaves its name out.
 */
export const textsColumn = sql`(
	select coalesce(jsonb_object_agg(written.name, written.words), '{}') from act_text written
	where written.log = act.log and written.seq = act.seq
)`.mapWith((stored: unknown) =>
	wordsSchema.parse(typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored)
);

export async function insertTexts(
	tx: Transaction,
	line: { log: string; seq: number },
	texts: readonly NewText[]
): Promise<void> {
	if (texts.length === 0) return;
	const { log, seq } = line;
	await tx
		.insert(actText)
		.values(texts.map(({ name, words, salt }) => ({ log, seq, name, words, salt })));
}

/** Words and salt go, and with them what the hash would prove. */
export async function deleteText(
	tx: Transaction,
	{ log, seq, name }: { log: string; seq: number; name: string }
): Promise<void> {
	await tx
		.delete(actText)
		.where(and(eq(actText.log, log), eq(actText.seq, seq), eq(actText.name, name)));
}
