/** A day on which something will be there is a promise of people: no machine publishes a report or answers an idea. */
import { describe, expect, it } from 'vitest';

type Words = string | ((...parts: never[]) => unknown) | { [name: string]: Words };

const catalogues = import.meta.glob<{ texts: Words }>(
	[
		'./{nl,en}/{site,pages,wall,slip,initiatives,myself,plan,front}.ts',
		'../activities/*/{texts,wall-texts}/{nl,en}.ts'
	],
	{ eager: true }
);

const day = '3 december 2026';

/** Every sentence that can be made of it: a day in every place where a catalogue takes a text in. */
function listSentences(words: Words): string[] {
	if (typeof words === 'string') return words.split(/(?<=[.?!]) /);
	if (typeof words === 'object') return Object.values(words).flatMap(listSentences);
	try {
		const made = words(...(Array.from({ length: words.length }, () => day) as never[]));
		return typeof made === 'string' ? listSentences(made) : [];
	} catch {
		// It takes something else than texts.
		return [];
	}
}

const dated = Object.entries(catalogues).flatMap(([path, { texts }]) =>
	listSentences(texts)
		.filter((sentence) => /uiterlijk op|by \S+ \S+ \S+ at the latest|at the latest/i.test(sentence))
		.map((sentence) => ({ path, sentence }))
);

describe('a sentence with the last day on which something will be there', () => {
	it('is found in each of these catalogues', () => {
		const found = [...new Set(dated.map(({ path }) => path.replace('./', '')))].toSorted();
		expect(found).toEqual(
			['en', 'nl'].flatMap((language) =>
				['initiatives', 'pages', 'site', 'slip', 'wall'].map((part) => `${language}/${part}.ts`)
			)
		);
	});

	it.each(dated)('says who promises it: $sentence', ({ sentence }) => {
		expect(sentence).toMatch(
			/(wijkregisseur|gemeente|municipality|manager)\b.*(belooft|promises)/i
		);
	});
});
