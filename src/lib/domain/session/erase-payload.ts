/** What the log says of words that were erased: of which texts, never which words. */
import type { LogEntry } from './log-entry.ts';

export interface ErasePayload {
	/** The texts of which nothing stays. */
	textIds: string[];
	/** The texts of which a piece went. Whoever reads this line looks up what is left of them. */
	changedIds: string[];
	/**
	 * From here on nobody can choose or support these texts. Older lines do not say so: after one of those the log may hold that somebody
	 * did.
	 */
	closes?: true;
}

/** The texts that nobody can choose or support any more, by this line. */
export function listClosed(entry: Pick<LogEntry, 'kind' | 'payload'>): string[] {
	return (entry.payload as Partial<ErasePayload>).closes ? readErased(entry).textIds : [];
}

/** Of a line that erases nothing: no texts. Older lines name no changed ones. */
export function readErased({ kind, payload }: Pick<LogEntry, 'kind' | 'payload'>): ErasePayload {
	const { textIds = [], changedIds = [] } = payload as Partial<ErasePayload>;
	return kind === 'erase-words' ? { textIds, changedIds } : { textIds: [], changedIds: [] };
}
