/** A stored report keeps its sentences as `{ say, with }`. Without its sentence in the catalogue its page does not open any more. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachTexts } from '#lib/domain/free-text.ts';
import { sayingSchema, wordSaying } from '#lib/domain/report/saying.ts';
import type { DraftSentences } from '#lib/domain/report/sentences.ts';
import { languages } from '#lib/texts/language.ts';
import { keptSentences } from './kept-sentences.ts';

/** As reports have them, one on a line: of each sentence that is filled in every kind of part that it was ever stored with. */
const examples = readFileSync(
	resolve(import.meta.dirname, '../fixtures/kept-sentences.jsonl'),
	'utf8'
)
	.trim()
	.split('\n')
	.map((line) => sayingSchema.parse(JSON.parse(line)));

async function loadSentences(language: string): Promise<DraftSentences> {
	const path = `../../src/lib/texts/${language}/report.ts`;
	const { texts } = (await import(/* @vite-ignore */ new URL(path, import.meta.url).href)) as {
		texts: { sentences: DraftSentences };
	};
	return texts.sentences;
}

/** What is read where a part is not what the sentence expects. */
const isBroken = (words: string) => /undefined|NaN|\[object|\bnull\b|Invalid/.test(words);

/** By name, the number of parts that it asks for; 0 for one that is always the same. */
async function listSentences(language: string): Promise<Record<string, number>> {
	const sentences = await loadSentences(language);
	return Object.fromEntries(
		Object.entries(sentences).flatMap(([part, entries]) =>
			Object.entries(entries as Record<string, unknown>).map(([name, entry]) => [
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

	it.each(examples)('are still worded as they were filled in: $say', async (example) => {
		const sentences = await loadSentences(language);
		for (const findText of [(textId: string) => textId, () => null]) {
			const words = wordSaying(attachTexts(example, findText), sentences);
			expect(
				isBroken(words) ? words : null,
				'Stored reports fill this sentence in so. Make what is new in a part optional, or give the sentence another name'
			).toBeNull();
		}
	});
});

it('the examples are of every sentence that is filled in', () => {
	const shown = new Set<string>(examples.map(({ say }) => say));
	const bare = Object.entries(keptSentences).filter(([key, parts]) => parts > 0 && !shown.has(key));
	expect(
		bare.map(([key]) => key),
		'Add a line to tests/fixtures/kept-sentences.jsonl, of a report that was stored with it'
	).toEqual([]);
});
