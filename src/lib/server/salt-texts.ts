/** What somebody wrote, ready to be kept beside a chain of hashes. */
import type { Chance } from './chance.ts';
import type { NewText } from './db/act-texts.ts';
import { hashText } from './live/room/hashes.ts';

/** By name; what is empty is left out. */
export function saltTexts(
	words: Record<string, string>,
	{ newToken }: Pick<Chance, 'newToken'>
): NewText[] {
	return Object.entries(words).flatMap(([name, written]) => {
		if (written === '') return [];
		const salt = newToken();
		return [{ name, words: written, salt, hash: hashText(salt, written) }];
	});
}
