/** Who hears of lines that were folded in one room. */
import type { StoredLine } from '../../../domain/session/chain.ts';
import type { FindStanding } from './begun.ts';

/** `ours`: appended by this process, or by another and read here. Without lines, something else changed that can be seen. */
export type FoldListener = (
	entries: readonly StoredLine[],
	ours: boolean,
	/** Where people stood as the evening closed, where these lines closed it: for a last look, by who keeps something of them outside the log. */
	parting: FindStanding | null
) => void;

export class FoldListeners {
	readonly #listeners = new Set<FoldListener>();
	readonly #reportBug: (error: unknown) => void;

	constructor(reportBug: (error: unknown) => void) {
		this.#reportBug = reportBug;
	}

	/** Returns how to unsubscribe. */
	add(listener: FoldListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	clear(): void {
		this.#listeners.clear();
	}

	notify(entries: readonly StoredLine[], ours: boolean, parting: FindStanding | null = null): void {
		if (entries.length > 0) this.#call(entries, ours, parting);
	}

	/** The view changed without a new line: words were erased, or the log was read again. */
	notifyChanged(): void {
		this.#call([], false, null);
	}

	/** An exception in a listener reaches neither the other listeners nor the commit. */
	#call(...folded: Parameters<FoldListener>): void {
		for (const listener of this.#listeners) {
			try {
				listener(...folded);
			} catch (error) {
				this.#reportBug(error);
			}
		}
	}
}
