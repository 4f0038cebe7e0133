import { keepWords, listWords, openShelf } from './kept-words.ts';

interface Field {
	stepId: string;
	field: string;
	read: () => string;
	write: (words: string) => void;
}

/**
 * Keeps what is typed in a field while it is typed, and puts it back when the field comes on the screen again, empty. Returns how
 * to let go of the words once they were sent; the field itself may be gone by then.
 */
export function keepField({ stepId, field, read, write }: Field): () => void {
	let isNew = true;
	const keep = (words: string) =>
		keepWords(openShelf(), location.pathname, { stepId, field, words });

	$effect(() => {
		const words = read();
		const kept = isNew && words === '' ? findWords(stepId, field) : undefined;
		isNew = false;
		if (kept === undefined) keep(words);
		else write(kept);
	});
	return () => keep('');
}

function findWords(stepId: string, field: string): string | undefined {
	const all = listWords(openShelf(), location.pathname);
	return all.find((kept) => kept.stepId === stepId && kept.field === field)?.words;
}
