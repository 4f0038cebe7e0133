/**
 * Words that somebody is still writing, kept in this tab of the browser: a step that closes, a reload, or a phone that drops its
 * tabs takes nothing away. Each place, such as one evening of one person, has its own.
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

const keyOf = (place: string) => `wijkdialoog-words-${place}`;

export function keepWords(shelf: Shelf, place: string, { stepId, field, words }: KeptWords): void {
	const others = listWords(shelf, place).filter(
		(kept) => kept.stepId !== stepId || kept.field !== field
	);
	const all = words.trim() === '' ? others : [...others, { stepId, field, words }];
	try {
		shelf.setItem(keyOf(place), JSON.stringify(all));
	} catch {
		// A private window may have no storage; then the words live as long as the page.
	}
}

export function listWords(shelf: Shelf, place: string): KeptWords[] {
	try {
		return JSON.parse(shelf.getItem(keyOf(place)) ?? '[]') as KeptWords[];
	} catch {
		return [];
	}
}
