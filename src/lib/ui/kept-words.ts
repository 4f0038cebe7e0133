/**
 * Words that somebody is still writing, kept in this tab of the browser: a step that closes, a reload, or a phone that drops its
 * tabs takes nothing away. Every page (so every evening) has its own.
 */
export interface KeptWords {
	stepId: string;
	field: string;
	words: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** This tab's own storage; nothing where a browser does not allow it. */
export function openShelf(): Shelf {
	try {
		return sessionStorage;
	} catch {
		return { getItem: () => null, setItem: () => undefined };
	}
}

const keyOf = (page: string) => `wijkdialoog-words-${page}`;

export function keepWords(shelf: Shelf, page: string, { stepId, field, words }: KeptWords): void {
	const others = listWords(shelf, page).filter(
		(kept) => kept.stepId !== stepId || kept.field !== field
	);
	const all = words.trim() === '' ? others : [...others, { stepId, field, words }];
	try {
		shelf.setItem(keyOf(page), JSON.stringify(all));
	} catch {
		// A private window may have no storage; then the words live as long as the page.
	}
}

export function listWords(shelf: Shelf, page: string): KeptWords[] {
	try {
		return JSON.parse(shelf.getItem(keyOf(page)) ?? '[]') as KeptWords[];
	} catch {
		return [];
	}
}
