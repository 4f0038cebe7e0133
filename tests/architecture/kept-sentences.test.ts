/** A stored report keeps its sentences as `{ say, with }`. Without its sentence in the catalogue its page does not open any more. */
import { describe, expect, it } from 'vitest';
import type { DraftSentences } from '#lib/domain/report/sentences.ts';
import { languages } from '#lib/texts/language.ts';
import { keptSentences } from './kept-sentences.ts';

/** By name, the number of parts that it asks for; 0 for one that is always the same. */
async function listSentences(language: string): Promise<Record<string, number>> {
	const path = `../../src/lib/texts/${language}/report.ts`;
	const { texts } = (await import(/* @vite-ignore */ new URL(path, import.meta.url).href)) as {
		texts: { sentences: DraftSentences };
	};
	return Object.fromEntries(
		Object.entries(texts.sentences).flatMap(([part, sentences]) =>
			Object.entries(sentences as Record<string, unknown>).map(([name, entry]) => [
				`${part}.${name}`,
				typeof entry === 'function' ? entry.length : 0
			])
		)
	);
}

describe.each(languages)('the sentences that reports are stored with, in %s', (language) => {
	it('are all in the catalogue', async () => {
		const known = await listSentences(language);
		const gone = Object.keys(keptSentences).filter((key) => known[key] === undefined);
		expect(
			gone,
			'Stored reports still have these sentences. Put them back in domain/report/sentences.ts and in every catalogue; a sentence that is not written any more stays there, and one with another name is a new one beside it'
		).toEqual([]);
	});

	it('ask for no more parts than they were stored with', async () => {
		const known = await listSentences(language);
		const longer = Object.entries(keptSentences).filter(
			([key, parts]) => (known[key] ?? 0) > parts
		);
		expect(
			longer,
			'Stored reports give these sentences fewer parts. Make the new part optional, or give the sentence another name'
		).toEqual([]);
	});
});
