/** What stands in which language, out of the markup that the server makes. */
export function listTexts(html: string): { words: string; language: string }[] {
	const found: { words: string; language: string }[] = [];
	const stack = ['en'];
	for (const [, tag, words] of html.matchAll(/(<[^>]*>)|([^<]+)/g)) {
		const language = stack.at(-1) ?? 'en';
		if (words?.trim()) found.push({ words: words.trim(), language });
		else if (tag?.startsWith('</')) stack.pop();
		else if (tag && !/^<!|\/>$|^<(input|br|hr|img|meta|link)\b/.test(tag)) {
			stack.push(/\slang="([a-z]+)"/.exec(tag)?.[1] ?? language);
		}
	}
	return found;
}
