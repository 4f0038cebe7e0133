/** The words that somebody wrote in an answer, to show them again when the answer was refused. */

/** The fields in which the activities let people write; a test holds this against every activity. */
export const wordFields = ['title', 'text', 'what', 'needed'] as const;

export function readWrittenWords(action: unknown): string[] {
	if (typeof action !== 'object' || action === null) return [];
	const fields = action as Record<string, unknown>;
	return wordFields.flatMap((name) => {
		const words = fields[name];
		return typeof words === 'string' && words.trim() !== '' ? [words] : [];
	});
}
