import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

/** The words of the third column. */
const avoided = glossary
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.includes('---') && !line.includes('in code'))
	.flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word));

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte|mjs)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	// Catalogues hold what people read; English readers do meet those words.
	.filter((path) => !/\/texts\//.test(path));

/** Code alone: a comment may say in other words what a thing is. */
function readCode(path: string): string {
	return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '');
}

function findWords(text: string): string[] {
	return avoided.filter(
		(word): word is string => word !== undefined && new RegExp(`\\b${word}s?\\b`, 'i').test(text)
	);
}

describe('the words of the house', () => {
	it('has words to look for', () => {
		expect(avoided.length).toBeGreaterThan(10);
		expect(findWords('const dashboard = openDashboard()')).toEqual(['dashboard']);
	});

	it('are the ones of the glossary, in code and in names of files', () => {
		const found = files.flatMap((path) => {
			const words = findWords(`${path.slice(root.length)}\n${readCode(path)}`);
			return words.length > 0 ? [{ path: path.slice(root.length + 1), words }] : [];
		});
		expect(found).toEqual([]);
	});

	it('name no drawer for everything', () => {
		const drawers = files.filter((path) =>
			/\/(utils?|helpers?|common|misc|services?|managers?)\//i.test(path)
		);
		expect(drawers).toEqual([]);
	});
});
