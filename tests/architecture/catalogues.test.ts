import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, sourceLanguage } from '#lib/texts/language.ts';

/** Catalogues of residents' words, each a folder with a file per language. */
const ofActivities = (folder: string) =>
	readdirSync(new URL('../../src/lib/activities/', import.meta.url), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `../../src/lib/activities/${name}/${folder}`);

const parts = ['site', 'figures', 'kompas', 'myself', 'pages', 'plan', 'recount', 'report'];

/** Not every activity has more to say on a wall than on a phone. */
const isThere = (folder: string) => existsSync(new URL(folder, import.meta.url));

type Read = (language: string) => Promise<unknown>;

/** Every catalogue that residents read, by its place in the house. */
const catalogues: [string, Read][] = [
	...parts.map((part): [string, Read] => [
		`texts/LANGUAGE/${part}.ts`,
		(language) => read(`../../src/lib/texts/${language}/${part}.ts`)
	]),
	...[...ofActivities('texts'), ...ofActivities('wall-texts').filter(isThere)].map(
		(folder): [string, Read] => [
			`${folder.slice('../../src/lib/'.length)}/LANGUAGE.ts`,
			(language) => read(`${folder}/${language}.ts`)
		]
	)
];

async function read(path: string): Promise<unknown> {
	try {
		return (
			(await import(/* @vite-ignore */ new URL(path, import.meta.url).href)) as { texts: unknown }
		).texts;
	} catch {
		return undefined;
	}
}

/** The sentences that `other` lacks, each by its name; a sentence that asks for a number stays one that does. */
function findMissing(source: unknown, other: unknown, name: string): string[] {
	if (typeof source !== typeof other || other === null) return [name];
	if (typeof source !== 'object' || source === null)
		return other === '' && source !== '' ? [name] : [];
	return Object.entries(source).flatMap(([key, sentence]) =>
		findMissing(sentence, (other as Record<string, unknown>)[key], `${name}.${key}`)
	);
}

async function findAllMissing(language: string): Promise<string[]> {
	const missing = await Promise.all(
		catalogues.map(async ([name, readIn]) =>
			findMissing(
				await readIn(sourceLanguage),
				await readIn(language),
				name.replace('LANGUAGE', language)
			)
		)
	);
	return missing.flat();
}

describe('what residents read', () => {
	it.each(languages)('is whole in %s', async (language) => {
		expect(await findAllMissing(language)).toEqual([]);
	});

	it('is missing by name in a language that has no catalogues yet', async () => {
		const missing = await findAllMissing('ar');
		expect(missing).toContain('texts/ar/site.ts');
		expect(missing).toContain('activities/priorities/texts/ar.ts');
		expect(missing).toHaveLength(catalogues.length);
	});

	it('names the one sentence that a language lacks', () => {
		const dutch = { join: { start: 'Ik doe mee', left: (n: number) => `Nog ${n}` } };
		expect(findMissing(dutch, { join: { start: 'أشارك' } }, 'site')).toEqual(['site.join.left']);
		expect(findMissing(dutch, { join: { start: 'x', left: 'y' } }, 'site')).toEqual([
			'site.join.left'
		]);
		expect(findMissing(dutch, { join: { start: '', left: String } }, 'site')).toEqual([
			'site.join.start'
		]);
	});
});

describe('what staff read', () => {
	it.each(ofActivities('staff-texts'))('is there in Dutch in %s', async (folder) => {
		expect(await read(`${folder}/${sourceLanguage}.ts`)).toBeDefined();
	});
});
