import { getContext, setContext } from 'svelte';
import { keepWords, listWords, openShelf } from './kept-words.ts';

interface Field {
	stepId: string;
	field: string;
	read: () => string;
	write: (words: string) => void;
}

const placeOfWords = Symbol('place of words');

/** Says whose words are typed in the fields below, and where: in another place they do not come back. */
export function setWordsPlace(place: string): void {
	setContext(placeOfWords, place);
}

/**
 * Keeps what is typed in a field while it is typed, and puts it back when the field comes on the screen again, empty. Returns how
 * to let go of the words once they were sent; the field itself may be gone by then.
 */
export function keepField({ stepId, field, read, write }: Field): () => void {
	const place = getContext<string | undefined>(placeOfWords);
	// A form that is only looked at, such as a preview, keeps nothing.
	if (place === undefined) return () => undefined;
	let isNew = true;
	const keep = (words: string) => keepWords(openShelf(), place, { stepId, field, words });

	$effect(() => {
		const words = read();
		const kept = isNew && words === '' ? findWords(place, stepId, field) : undefined;
		isNew = false;
		if (kept === undefined) keep(words);
		else write(kept);
	});
	return () => keep('');
}

function findWords(place: string, stepId: string, field: string): string | undefined {
	const all = listWords(openShelf(), place);
	return all.find((kept) => kept.stepId === stepId && kept.field === field)?.words;
}
