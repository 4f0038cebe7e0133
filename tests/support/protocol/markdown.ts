/** Pieces of a page. Prettier puts them in shape. */

/** An example that a client can read back: what it is stands behind the language, as in "json act resident-ann". */
export function fence(about: string, content: unknown, language = 'json'): string {
	const text =
		typeof content === 'string' && language !== 'json' ? content : JSON.stringify(content);
	return ['```' + `${language} ${about}`, text, '```'].join('\n');
}

export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function names(list: readonly string[]): string {
	return list.length === 0 ? 'none' : list.map((name) => `\`${name}\``).join(', ');
}

export function paragraphs(...pieces: (string | null)[]): string {
	return pieces.filter((piece) => piece !== null).join('\n\n');
}
