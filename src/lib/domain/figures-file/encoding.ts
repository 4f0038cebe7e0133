export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
	readonly encoding: Encoding;
	readonly text: string;
	/** A few words that only this encoding reads well, for a person to look at. */
	readonly words: readonly string[];
}

/** Reads bytes as text: in the encoding that a person chose, or else the one that fits. */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null): Decoded {
	const encoding = chosen ?? findEncoding(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	return { encoding, text, words: findTellingWords(text) };
}

/** By the mark at the beginning; else UTF-8 where every byte fits; else what Windows writes, in which every byte is a letter. */
function findEncoding(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** What stands for bytes that nobody could read, here or in a program before us. */
export const unreadable = '\uFFFD';

function findTellingWords(text: string): string[] {
	const found = new Set<string>();
	for (const [word] of text.matchAll(/[\p{L}\uFFFD]*[^\p{ASCII}\s][\p{L}\uFFFD]*/gu)) {
		found.add(word);
		if (found.size === 5) break;
	}
	return [...found];
}
