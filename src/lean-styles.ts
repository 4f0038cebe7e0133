/** Leaves out of the styles of NL Design System what no page of ours uses: every page brings its styles along, also to a phone in the back row. */
import { globSync, readFileSync } from 'node:fs';
import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

const theirs = /node_modules\/@(utrecht|nl-design-system-candidate)\//;
const names = /\b(?:utrecht|nl)-[\w-]+/g;

/** A name that is put together while a page runs is found nowhere. */
const madeUp = /\b(?:utrecht|nl)-[\w-]*\$?\{/;

function findNames(): Set<string> {
	const used = new Set<string>();
	for (const file of globSync('src/**/*.{svelte,html,css}')) {
		const text = readFileSync(file, 'utf8');
		if (madeUp.test(text)) throw new Error(`${file}: write the names of classes out`);
		for (const [name] of text.matchAll(names)) used.add(name);
	}
	return used;
}

/** What a browser makes of a variable that nothing sets and that has nothing in its place. */
const unset = 'unset';

const theirSheets = 'node_modules/@{utrecht,nl-design-system-candidate}/*/dist/*.css';
const variable = /--(?:utrecht|nl|basis)-[\w-]+/g;

/** The variables that something may set: what our files name at all, and what their sheets set for each other. */
function findSet(): Set<string> {
	const set = new Set<string>();
	for (const file of globSync('src/**/*.{svelte,html,css}')) {
		for (const [name] of readFileSync(file, 'utf8').matchAll(variable)) set.add(name);
	}
	for (const file of globSync(theirSheets)) {
		for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(--[\w-]+)\s*:/g))
			set.add(name);
	}
	return set;
}

/** The same value, without the variables that nothing sets: they offer many, one in the place of another. */
function resolve(value: string, isSet: (name: string) => boolean): string {
	const start = value.indexOf('var(');
	if (start < 0) return value;
	const open = start + 'var('.length;
	let depth = 1;
	let end = open;
	while (depth > 0 && end < value.length) {
		depth += { '(': 1, ')': -1 }[value.charAt(end)] ?? 0;
		end += 1;
	}
	const [, name = '', otherwise] =
		/^\s*([\w-]+)\s*(?:,(.*))?$/s.exec(value.slice(open, end - 1)) ?? [];
	const fallback = otherwise === undefined ? unset : resolve(otherwise.trim(), isSet);
	const kept = fallback === unset ? `var(${name})` : `var(${name},${fallback})`;
	return value.slice(0, start) + (isSet(name) ? kept : fallback) + resolve(value.slice(end), isSet);
}

/** What is said of a class to be left alone does not ask for it. */
const exceptions = /:not\([^()]*\)/g;

export function leanStyles(): Plugins[number] {
	let used: Set<string> | undefined;
	const isUsed = (selector: string) =>
		[...selector.replaceAll(exceptions, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
			(used ??= findNames()).has(name)
		);
	let set: Set<string> | undefined;
	const isSet = (name: string) => name.startsWith('--_') || (set ??= findSet()).has(name);
	return {
		postcssPlugin: 'wijkdialoog:lean-styles',
		Declaration(declaration) {
			if (!theirs.test(declaration.source?.input.file ?? '')) return;
			const value = resolve(declaration.value, isSet);
			// Half a value is none.
			const isWhole = value === unset || !value.includes(unset);
			// A variable that nothing sets makes another one as if nothing sets it; `unset` would inherit it.
			const made = value === unset && declaration.prop.startsWith('--') ? 'initial' : value;
			if (isWhole && made !== declaration.value) declaration.value = made;
		},
		Rule(rule) {
			if (!theirs.test(rule.source?.input.file ?? '')) return;
			const { selectors } = rule;
			const kept = selectors.filter(isUsed);
			if (kept.length === 0) rule.remove();
			else if (kept.length < selectors.length) rule.selectors = kept;
		}
	};
}
