/** Styles say start and end, not left and right: in a language that runs the other way the page turns by itself. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rulesOf = (source: string) =>
	source.matchAll(/(?<=[{;\s])(-?-?[a-z][a-z-]*)\s*:\s*([^;{}]+);/g);

/** Parts of a value, with `calc(…)` as one. */
const partsOf = (value: string) => value.match(/[a-z-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+/g) ?? [];

function isOneSided(name: string, value: string): boolean {
	if (/^(margin|padding|border|inset|scroll-(margin|padding))-(left|right)\b/.test(name))
		return true;
	if (/^(left|right|float|clear)$/.test(name)) return true;
	if (/^border-(top|bottom)-(left|right)/.test(name)) return true;
	if (name === 'text-align' && /^(left|right)$/.test(value)) return true;
	const [, right, , left] = partsOf(value);
	return /^(margin|padding|inset)$/.test(name) && left !== undefined && left !== right;
}

function listOneSided(source: string): string[] {
	return [...rulesOf(source)]
		.map(([, name = '', value = '']) => [name, value.trim()] as const)
		.filter(([name, value]) => isOneSided(name, value))
		.map(([name, value]) => `${name}: ${value}`);
}

const styles = globSync('src/**/*.{svelte,css}').map((file) => {
	const source = readFileSync(file, 'utf8');
	const own = file.endsWith('.css')
		? source
		: (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? '');
	return [file, own] as const;
});

it('finds what has a side of its own', () => {
	const written =
		'a { margin-left: 4px; padding: 1px 2px 3px 4px; inset: 0; text-align: right; right: 0; margin: 0 calc(2 * 4px) 1px calc(2 * 4px); padding: 0 4px; }';
	expect(listOneSided(written)).toEqual([
		'margin-left: 4px',
		'padding: 1px 2px 3px 4px',
		'text-align: right',
		'right: 0'
	]);
});

it('has no left and no right in a style', () => {
	const found = styles.flatMap(([file, own]) =>
		listOneSided(own).map((rule) => `${file}: ${rule}`)
	);
	expect(found).toEqual([]);
});
