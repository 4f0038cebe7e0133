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

/** What is said of a class to be left alone does not ask for it. */
const exceptions = /:not\([^()]*\)/g;

export function leanStyles(): Plugins[number] {
	let used: Set<string> | undefined;
	const isUsed = (selector: string) =>
		[...selector.replaceAll(exceptions, '').matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
			(used ??= findNames()).has(name)
		);
	return {
		postcssPlugin: 'wijkdialoog:lean-styles',
		Rule(rule) {
			if (!theirs.test(rule.source?.input.file ?? '')) return;
			const { selectors } = rule;
			const kept = selectors.filter(isUsed);
			if (kept.length === 0) rule.remove();
			else if (kept.length < selectors.length) rule.selectors = kept;
		}
	};
}
